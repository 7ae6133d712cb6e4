using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace TrainingPlatform.EntityFrameworkCore.Sqlite;

public static class SqliteModule
{
    public static IServiceCollection AddSqlite(this IServiceCollection services, string connectionString)
    {
        services
            .AddSingleton<IDatabaseManners, SqliteManners>()
            .AddSingleton<IRowGuards, SqliteRowGuards>()
            .AddSingleton<IBulkInsert, SqliteBulkInsert>();
        return services.AddTrainingPlatformDbContext((_, options) => Use(options, connectionString));
    }

    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, x => x.MigrationsAssembly(typeof(SqliteModule).Assembly.GetName().Name))
            .AddInterceptors(new SqliteTuning());
}
