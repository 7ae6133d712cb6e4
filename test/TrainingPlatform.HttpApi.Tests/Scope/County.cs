using TrainingPlatform.Authorization;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>
/// One institution of one county with everything that hangs on it: officers, staff, two trainees, a course, a taught class, facts, files and
/// claims. <c>Mark</c> stands in every name and file of it, so that a foreign word in an answer is a leak.
/// </summary>
internal sealed class County(string key, string division, string prefecture, int number, bool hasOffices)
{
    public static readonly IReadOnlyList<string> InstitutionRoles = [RoleNames.InstitutionAdmin, RoleNames.Instructor, RoleNames.Examiner];

    public string Key => key;

    public string Division => division;

    public string Prefecture => prefecture;

    public int Number => number;

    /// <summary>False for the second institution of a county, which the same offices serve.</summary>
    public bool HasOffices => hasOffices;

    public string Mark => $"mark{number}of{key}";

    public Dictionary<string, Guid> Rows { get; } = [];

    public Dictionary<string, Guid> Users { get; } = [];

    public Guid this[string row] => Rows[row];

    public string UserName(string role, int which = 0) => which == 0 ? $"{role}.{key}" : $"{role}{which}.{key}";

    public string TraineeName(int which) => $"Trainee {which} {Mark}";

    public byte[] File(string name) => System.Text.Encoding.ASCII.GetBytes($"%PDF-1.4 {name} {Mark}");

    /// <summary>An office above the county works for its prefecture.</summary>
    public string DivisionOf(string role) => role is RoleNames.PrefectureReviewer or RoleNames.DevelopmentReform ? prefecture : division;
}
