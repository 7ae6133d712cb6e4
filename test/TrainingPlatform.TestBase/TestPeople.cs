using System.Globalization;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.TestBase;

/// <summary>Invented people. Their ID numbers begin with 659999, an area that is not assigned, and have a right check character.</summary>
public static class TestPeople
{
    /// <param name="sequence">1 to 999; a different number gives a different person.</param>
    public static string IdNumber(int sequence, string bornOn = "19900101")
    {
        var head = "659999" + bornOn + sequence.ToString("D3", CultureInfo.InvariantCulture);
        return "0123456789X".Select(check => head + check).Single(candidate => CitizenIdNumber.TryParse(candidate, out _));
    }

    public static bool TryParse(string id, out CitizenIdNumber parsed) => CitizenIdNumber.TryParse(id, out parsed);
}
