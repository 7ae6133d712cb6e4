using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

public static class ConcurrencyStamps
{
    /// <summary>Makes the save fail as stale (409) when the caller edited an older version. Without a stamp nothing is asked.</summary>
    public static void ExpectStamp(this DbContext db, AggregateRoot aggregate, string? stamp)
    {
        if (!string.IsNullOrEmpty(stamp))
            db.Entry(aggregate).Property(a => a.ConcurrencyStamp).OriginalValue = stamp;
    }
}
