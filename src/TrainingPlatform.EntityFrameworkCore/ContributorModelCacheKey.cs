using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>EF caches one model per context type in a process; this model is made of its contributors, so they belong to the key.</summary>
internal sealed class ContributorModelCacheKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as TrainingPlatformDbContext)?.ContributorNames, designTime);
}
