using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Demo;
using TrainingPlatform.Training.Occupations;
using TrainingPlatform.Training.OnlineLearning;
using TrainingPlatform.Training.Policies;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training;

/// <summary>What is taught: occupations, courses, classes.</summary>
internal static class TeachingRegistration
{
    public static IServiceCollection AddTeaching(this IServiceCollection services)
    {
        services.AddSingleton<OccupationCatalogue>();
        services.AddScoped<IClassPolicy, ClassPolicy>().AddScoped<ReviewClock>().AddScoped<Names>();
        services.AddScoped<CourseReader>().AddScoped<CourseInputRules>().AddScoped<ListedInstitution>().AddScoped<CourseAppService>();
        services.AddScoped<ClassReader>().AddScoped<ClassInputRules>().AddScoped<OpenClassList>().AddScoped<IOpenClasses, OpenClasses>();
        services.AddScoped<TrainingClassAppService>().AddScoped<ClassReviewAppService>().AddScoped<ClassRunAppService>();
        services.AddScoped<IClassLookup, ClassLookup>().AddScoped<OnlineHours>();
        services.AddScoped<IWorkQueueSource, CourseWorkQueue>().AddScoped<IWorkQueueSource, ClassWorkQueue>();
        services.AddScoped<DemoInstitutions>().AddScoped<DemoCourseMaker>().AddScoped<DemoClassMaker>();
        services.AddScoped<IDataSeedContributor, TeachingDemoSeed>().AddScoped<IDataSeedContributor, ClassCompletionDemoSeed>();
        return services;
    }

    public static IEndpointRouteBuilder MapTeaching(this IEndpointRouteBuilder routes)
    {
        routes.MapOccupations();
        routes.MapCourses();
        routes.MapTrainingClasses();
        return routes;
    }
}
