using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql;

public static class PostgreSqlModule
{
    public static IServiceCollection AddPostgreSql(this IServiceCollection services, string connectionString)
    {
        services
            .AddSingleton<IDatabaseManners, PostgreSqlManners>()
            .AddSingleton<IRowGuards, PostgreSqlRowGuards>()
            .AddSingleton<IBulkInsert, PostgreSqlBulkInsert>();
        return services.AddTrainingPlatformDbContext((_, options) => Use(options, connectionString));
    }

    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, x => x.MigrationsAssembly(typeof(PostgreSqlModule).Assembly.GetName().Name));
}
