using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Reads the text of a draft: what the pack says of itself and every fault, by line and path.</summary>
internal sealed class DraftTexts(StoredPacks packs)
{
    public const string File = "pack.yaml";
    public const string CasesFile = "cases.yaml";
    public const int MaxLength = 1_000_000;

    public async Task<DraftContent> ReadAsync(string text, CancellationToken ct)
    {
        try
        {
            var pack = await packs.LoadAsync(File, text, ct);
            return new DraftContent
            {
                Text = text,
                PackId = pack.Edition.Id,
                Version = pack.Edition.Version,
                ContentHash = pack.Hash,
                Illustrative = PackContent.IsIllustrative(pack),
            };
        }
        catch (PackFaultException e)
        {
            var head = TryRead(text)?["pack"] as MapNode;
            return new DraftContent
            {
                Text = text,
                PackId = Short(head?.Text("id"), 64),
                Version = Short(head?.Text("version"), 32),
                Faults = [.. e.Faults.Select(Safeguard)],
            };
        }
    }

    /// <summary>The text as a tree, or null when it is not YAML.</summary>
    public static MapNode? TryRead(string text)
    {
        try
        {
            return YamlReader.Read(File, text) as MapNode;
        }
        catch (PackFaultException)
        {
            return null;
        }
    }

    /// <summary>Consent, free withdrawal and the forbidden fields are said by name: nobody should mistake them for a slip of the pen.</summary>
    private static PackFault Safeguard(PackFault fault) =>
        fault.Code is PackFaultCode.NotAllowed or PackFaultCode.MissingField or PackFaultCode.WrongType or PackFaultCode.UnknownField
        && IsSafeguard(fault.Path)
            ? fault with
            {
                Code = PackFaultCode.Safeguard,
            }
            : fault;

    private static bool IsSafeguard(string path) =>
        path.StartsWith("voluntary", StringComparison.Ordinal)
        || path.StartsWith("vocabulary.forbidden_fields", StringComparison.Ordinal)
        || path.EndsWith("requires_completion", StringComparison.Ordinal)
        || path.EndsWith("requires_pass", StringComparison.Ordinal)
        || path.Contains(".skip_entry", StringComparison.Ordinal)
        || (path.StartsWith("common_entry[", StringComparison.Ordinal) && path.EndsWith("given_by", StringComparison.Ordinal));

    private static string Short(string? text, int length) => text is null ? "" : text[..Math.Min(text.Length, length)];
}
