using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>A published list, its closing, an objection and its decision never change: the database itself refuses.</summary>
internal sealed class NoticeGuards(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    private static readonly string[] Tables =
    [
        PublicityNoticeConfiguration.Table,
        NoticeRowConfiguration.Table,
        NoticeClosingConfiguration.Table,
        ObjectionConfiguration.Table,
        ObjectionDecisionConfiguration.Table,
    ];

    public int Order => 100;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        foreach (var table in Tables)
            await guards.ForbidChangesAsync(db, table, ct);
    }
}
