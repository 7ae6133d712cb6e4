using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Money is stored as long fen.</summary>
public sealed class YuanConverter() : ValueConverter<Yuan, long>(yuan => yuan.Fen, fen => new Yuan(fen));

/// <summary>PostgreSQL: an instant is stored in UTC.</summary>
public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(v => v.ToUniversalTime(), v => v);

/// <summary>SQLite: an instant is stored as microseconds since 1970, UTC, so that it sorts.</summary>
public sealed class UtcMicrosecondsConverter()
    : ValueConverter<DateTimeOffset, long>(
        v => (v.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10,
        v => new DateTimeOffset(DateTimeOffset.UnixEpoch.Ticks + v * 10, TimeSpan.Zero)
    );
