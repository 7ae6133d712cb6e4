using Serilog;
using TrainingPlatform;
using TrainingPlatform.Administration;
using TrainingPlatform.AspNetCore;
using TrainingPlatform.AspNetCore.ApplicationConfiguration;
using TrainingPlatform.Institutions;
using TrainingPlatform.Localization;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Reports;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Training;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((context, logger) => logger.ReadFrom.Configuration(context.Configuration), preserveStaticLogger: true);
builder.Services.AddDatabase(builder.Configuration).AddPlatformModules(builder.Configuration).AddAdministrationHosting(builder.Configuration, builder.Environment);
builder.Services.AddSingleton(new LocalizationResource(LocalizationResource.DefaultName, typeof(Program).Assembly, "TrainingPlatform.Angular.Localization"));
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseAdministration().UseTrainingPlatformRequestPipeline();
app.MapApplicationConfiguration();
app.MapAdministrationEndpoints().MapPolicyEditionsEndpoints().MapInstitutionsEndpoints().MapTrainingEndpoints().MapSubsidiesEndpoints().MapReportsEndpoints();
app.MapSinglePageApplication();
await app.RunAsync();

public partial class Program;
