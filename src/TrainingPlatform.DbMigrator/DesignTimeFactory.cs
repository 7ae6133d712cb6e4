using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore.PostgreSql;
using TrainingPlatform.EntityFrameworkCore.Sqlite;

namespace TrainingPlatform.DbMigrator;

/// <summary>dotnet ef builds the context from here: <c>dotnet ef migrations add Name -p … -s … -- PostgreSql</c>.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<TrainingPlatformDbContext>
{
    public TrainingPlatformDbContext CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().AddPlatformModules(new ConfigurationBuilder().Build());
        var contributors = services.BuildServiceProvider().GetServices<IModelContributor>();
        var options = new DbContextOptionsBuilder<TrainingPlatformDbContext>();
        if (args.Contains("PostgreSql"))
            PostgreSqlModule.Use(options, "Host=127.0.0.1;Database=design;Username=postgres");
        else
            SqliteModule.Use(options, "Data Source=design.db");
        return new TrainingPlatformDbContext(options.Options, contributors, new NoScope());
    }

    private sealed class NoScope : IDataScope
    {
        public bool All => false;

        public IReadOnlyCollection<Guid> DivisionIds => [];

        public Guid? InstitutionId => null;

        public Guid? TraineeId => null;

        public IDisposable Open(DataScopeValue value, string reason) => throw new InvalidOperationException(reason);
    }
}
