using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>What an endpoint answered, as the table writes it: a status, or <c>none</c>, <c>may</c> and <c>rule</c> where a status says too little.</summary>
internal sealed partial record ScopeAnswer(int Status, string? ErrorCode, string Text)
{
    /// <summary>Refusals that say: you are not the kind of person who has such a thing.</summary>
    private static readonly string[] NotThatPerson =
    [
        "TrainingPlatform.Training:NoTraineeRecord",
        "TrainingPlatform.Training:AccountWithoutIdNumber",
        "TrainingPlatform.Institutions:NoInstitution",
    ];

    public bool Succeeded => Status is >= 200 and < 300;

    /// <summary>Refusals that say: not of your division.</summary>
    private static readonly string[] NotThatDivision =
    [
        "TrainingPlatform:OutOfScope",
        "TrainingPlatform.PolicyEditions:DivisionOutOfScope",
        "TrainingPlatform.Subsidies:ReplayOutOfScope",
        "TrainingPlatform.Subsidies:NoticeOutOfScope",
        "TrainingPlatform.Subsidies:SampleOutOfScope",
    ];

    private bool IsRule => Status == 403 && ErrorCode != "TrainingPlatform:Denied";

    /// <summary>The plain outcome: what a foreign row or a reading call is held against.</summary>
    public string Outcome =>
        IsRule
            ? (
                NotThatPerson.Contains(ErrorCode) ? "none"
                : NotThatDivision.Contains(ErrorCode) ? "scope"
                : "rule"
            )
        : Text == "null" ? "204"
        : Status.ToString();

    /// <summary>The outcome of a changing call on an own row: whether the caller may at all, not the state the row happens to be in.</summary>
    public string OwnChange => Succeeded || Status is 400 or 409 || Outcome == "rule" ? "may" : Outcome;

    /// <summary>A workbook, its parts unpacked into <see cref="Text"/>.</summary>
    public bool IsWorkbook { get; private init; }

    public JsonElement? Json => Text.Length > 0 && Text[0] is '{' or '[' ? JsonDocument.Parse(Text).RootElement : null;

    public static async Task<ScopeAnswer> ReadAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var isWorkbook = bytes is [0x50, 0x4B, ..];
        var text = isWorkbook ? Unzip(bytes) : Encoding.UTF8.GetString(bytes);
        var code =
            answer.IsSuccessStatusCode || !text.StartsWith('{')
                ? null
                : JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("code").GetString();
        return new((int)answer.StatusCode, code, text) { IsWorkbook = isWorkbook };
    }

    public IEnumerable<Guid> Ids() => GuidText().Matches(Text).Select(m => Guid.Parse(m.Value));

    private static string Unzip(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return string.Concat(zip.Entries.Select(e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()));
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")]
    private static partial Regex GuidText();
}
