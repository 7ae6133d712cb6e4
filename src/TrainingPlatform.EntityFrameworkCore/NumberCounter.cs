using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Last number given per kind, division and year. Numbers may have gaps and are never reused.</summary>
internal sealed class NumberCounter
{
    public required string Series { get; init; }

    public int Last { get; set; }
}

internal sealed class NumberCounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("SysNumberCounters");
        builder.HasKey(c => c.Series);
        builder.Property(c => c.Series).HasMaxLength(32);
    }
}

/// <summary>Business numbers <c>{kind}{division}{year}{6 digits}</c>, from a counter row in the caller's transaction.</summary>
public sealed class NumberSeries(TrainingPlatformDbContext db, IDatabaseManners manners)
{
    public async Task<string> NextAsync(string kind, string divisionCode, int year, CancellationToken ct)
    {
        var series = $"{kind}{divisionCode}{year}";
        await manners.LockAsync(db, "number:" + series, ct);
        var counter = await db.Set<NumberCounter>().FindAsync([series], ct);
        if (counter is null)
            db.Add(counter = new NumberCounter { Series = series });
        counter.Last++;
        return $"{series}{counter.Last:D6}";
    }
}
