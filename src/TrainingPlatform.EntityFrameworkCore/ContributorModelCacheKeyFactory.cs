using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>EF keeps one model per context type; ours also depends on which modules contribute (host, tests of one module).</summary>
internal sealed class ContributorModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), (context as TrainingPlatformDbContext)?.ContributorsKey, designTime);
}
