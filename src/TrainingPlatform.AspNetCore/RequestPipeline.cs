using Microsoft.AspNetCore.Builder;

namespace TrainingPlatform.AspNetCore;

public static class RequestPipeline
{
    /// <summary>Everything that stands before the endpoints, in order.</summary>
    public static WebApplication UseTrainingPlatformRequestPipeline(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseRouting();
        return app;
    }
}
