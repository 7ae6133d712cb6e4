using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.MyMoney;

internal static class MyMoneyEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/my-money",
                (CurrentUser user, MyMoneyAppService service, CancellationToken ct) =>
                    service.GetAsync(user.IsGranted(SubsidiesPermissions.Claims.Default), ct)
            )
            .WithTags("MyMoney")
            .RequireOwnData();
}
