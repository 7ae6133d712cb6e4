using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>The one DbContext. Modules put their tables in through <see cref="IModelContributor"/>; scoped rows are filtered by name.</summary>
public sealed class TrainingPlatformDbContext(
    DbContextOptions<TrainingPlatformDbContext> options,
    IEnumerable<IModelContributor> contributors,
    IDataScope scope
) : DbContext(options)
{
    internal string ContributorsKey => string.Join('|', contributors.Select(c => c.Name));

    internal bool ScopeAll => scope.All;

    internal IEnumerable<Guid> ScopeDivisions => scope.DivisionIds;

    internal Guid? ScopeInstitution => scope.InstitutionId;

    internal Guid? ScopeTrainee => scope.TraineeId;

    protected override void OnConfiguring(DbContextOptionsBuilder builder) =>
        builder.ReplaceService<IModelCacheKeyFactory, ContributorModelCacheKeyFactory>();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<Yuan>().HaveConversion<YuanConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(64);
        if (Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite")
            builder.Properties<DateTimeOffset>().HaveConversion<UtcMicrosecondsConverter>();
        else
            builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.ApplyConfiguration(new AuditLogEntryConfiguration());
        builder.ApplyConfiguration(new NumberCounterConfiguration());
        foreach (var contributor in contributors)
            contributor.Configure(builder);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => t.BaseType is null && !t.IsOwned()).ToList())
        {
            if (typeof(IScoped).IsAssignableFrom(type.ClrType))
                ScopeFilter.Apply(builder, this, type.ClrType);
            if (typeof(AggregateRoot).IsAssignableFrom(type.ClrType))
                builder.Entity(type.ClrType).Property(nameof(AggregateRoot.ConcurrencyStamp)).HasMaxLength(40).IsConcurrencyToken();
            if (typeof(Entity).IsAssignableFrom(type.ClrType))
                builder.Entity(type.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
        }
    }
}
