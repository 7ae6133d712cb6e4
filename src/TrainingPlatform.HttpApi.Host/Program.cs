using Serilog;
using TrainingPlatform;
using TrainingPlatform.Administration;
using TrainingPlatform.AspNetCore;
using TrainingPlatform.AspNetCore.ApplicationConfiguration;
using TrainingPlatform.Institutions;
using TrainingPlatform.IntegrationPilots;
using TrainingPlatform.Localization;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Reports;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Training;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((context, logger) => logger.ReadFrom.Configuration(context.Configuration), preserveStaticLogger: true);
builder
    .Services.AddDatabase(builder.Configuration)
    .AddPlatformModules(builder.Configuration)
    .AddAdministrationHosting(builder.Configuration, builder.Environment);
builder.Services.AddSingleton(
    new LocalizationResource(LocalizationResource.DefaultName, typeof(Program).Assembly, "TrainingPlatform.Angular.Localization")
);
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi();
builder.Services.AddTelemetry(builder.Configuration);
builder.Services.AddHealthChecks().AddCheck<FrontEndCheck>("front end", tags: ["ready"]);

var app = builder.Build();
await app.RefuseUnsafeProductionAsync();
app.UseRequestLog();
app.UseAdministration().UseTrainingPlatformRequestPipeline();
app.MapApplicationConfiguration();
app.MapApiDocument();
app.MapAdministrationEndpoints().MapPolicyEditionsEndpoints().MapInstitutionsEndpoints().MapTrainingEndpoints().MapSubsidiesEndpoints();
app.MapIntegrationPilotsEndpoints().MapReportsEndpoints();
app.MapSinglePageApplication();
await app.RunAsync();

public partial class Program;
