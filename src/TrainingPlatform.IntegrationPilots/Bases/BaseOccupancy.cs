namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>How far the training places of a base were used in a quarter: days on which a place was taken, of all that were offered.</summary>
internal sealed class BaseOccupancy
{
    private BaseOccupancy() { }

    public BaseOccupancy(int year, int quarter, OccupancyCount count, string byName)
    {
        (Id, Year, Quarter, ByName) = (Guid.CreateVersion7(), year, quarter, byName);
        (Places, OpenDays, UsedPlaceDays, Reference) = (count.Places, count.OpenDays, count.UsedPlaceDays, count.Reference);
    }

    public Guid Id { get; private set; }

    public int Year { get; private set; }

    public int Quarter { get; private set; }

    /// <summary>Places accepted when the quarter was reported.</summary>
    public int Places { get; private set; }

    public int OpenDays { get; private set; }

    public int UsedPlaceDays { get; private set; }

    /// <summary>The register that shows it.</summary>
    public string Reference { get; private set; } = "";

    public string ByName { get; private set; } = "";

    /// <summary>Per cent, rounded down to one decimal.</summary>
    public decimal Rate => RateOf(UsedPlaceDays, Places, OpenDays);

    /// <returns>Used place days of those offered, in per cent, rounded down to one decimal; zero when none were offered.</returns>
    public static decimal RateOf(int usedPlaceDays, int places, int openDays) =>
        places * openDays == 0 ? 0 : decimal.Floor(usedPlaceDays * 1000m / ((decimal)places * openDays)) / 10m;
}

/// <summary>A quarter's count as it is reported.</summary>
internal sealed record OccupancyCount(int Places, int OpenDays, int UsedPlaceDays, string Reference);
