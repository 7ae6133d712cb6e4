using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.ClaimFacts;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Demo;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.OnlineLearning;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training;

/// <summary>Services and routes of trainees, stated facts, consents, enrolments, attendance and assessments.</summary>
internal static class EnrolmentRegistration
{
    public static IServiceCollection AddEnrolments(this IServiceCollection services)
    {
        services.AddScoped<OwnTrainee>().AddScoped<TraineeRegistrar>().AddScoped<TraineeAppService>();
        services
            .AddScoped<StatedFactReader>()
            .AddScoped<OwnFactAppService>()
            .AddScoped<EvidenceIntake>()
            .AddScoped<OwnEvidenceAppService>();
        services.AddScoped<FactsForReview>().AddScoped<FactVerificationAppService>();
        services
            .AddScoped<PersonNumbers>()
            .AddScoped<IPersonNumbers>(sp => sp.GetRequiredService<PersonNumbers>())
            .AddScoped<NumberHolders>();
        services.AddScoped<IdCorrectionReader>().AddScoped<IdCorrectionIntake>().AddScoped<OwnIdCorrectionAppService>();
        services.AddScoped<IdCorrectionAppService>().AddScoped<IdCorrectionDecisionAppService>();
        services.AddScoped<ConsentAppService>();
        services.AddScoped<EnrolmentPolicy>().AddScoped<EnrolmentReader>().AddScoped<EnrolmentRules>();
        services.AddScoped<IClassSeatCounts, SeatCounts>().AddScoped<EnrolmentAppService>().AddScoped<AdmissionAppService>();
        services.AddScoped<AttendanceGate>().AddScoped<AttendanceReader>().AddScoped<AttendanceAppService>();
        services.AddScoped<OnlineLogAppService>().AddScoped<IOnlineLogIntake>(sp => sp.GetRequiredService<OnlineLogAppService>());
        services.AddScoped<AssessmentAppService>().AddScoped<IClassCompletionCheck, ClassCompletionCheck>();
        services
            .AddScoped<PersonFactsReader>()
            .AddScoped<HoursReader>()
            .AddScoped<ITrainingFacts, TrainingFacts>()
            .AddScoped<ITraineeProfiles, TraineeProfiles>()
            .AddScoped<ITrainingOutcomes, TrainingOutcomes>();
        services
            .AddScoped<IWorkQueueSource, FactWorkQueue>()
            .AddScoped<IWorkQueueSource, IdCorrectionWorkQueue>()
            .AddScoped<IWorkQueueSource, TeachingWorkQueue>();
        services.AddScoped<DemoTraineeMaker>().AddScoped<DemoEnrolmentMaker>().AddScoped<DemoAttendanceMaker>();
        services.AddScoped<IDataSeedContributor, EnrolmentDemoSeed>();
        return services.AddClassEvents();
    }

    public static IEndpointRouteBuilder MapEnrolmentFeatures(this IEndpointRouteBuilder routes)
    {
        routes.MapTrainees();
        routes.MapStatedFacts();
        routes.MapIdCorrections();
        routes.MapConsents();
        routes.MapEnrolments();
        routes.MapAttendance();
        routes.MapAssessments();
        return routes;
    }

    private static IServiceCollection AddClassEvents(this IServiceCollection services) =>
        services
            .AddScoped<EnrolmentClassEvents>()
            .AddScoped<IDomainEventHandler<TrainingClassStarted>>(sp => sp.GetRequiredService<EnrolmentClassEvents>())
            .AddScoped<IDomainEventHandler<TrainingClassCompleted>>(sp => sp.GetRequiredService<EnrolmentClassEvents>())
            .AddScoped<IDomainEventHandler<TrainingClassCancelled>>(sp => sp.GetRequiredService<EnrolmentClassEvents>());
}
