using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>What the documents point to is there.</summary>
public partial class Docs_Tests
{
    [Fact]
    public void Every_picture_and_every_file_that_a_document_links_to_exists() => Missing(Documents()).ShouldBeEmpty();

    [Fact]
    public void A_link_to_nothing_is_seen()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".md");
        File.WriteAllText(file, "![a](nothing.png) [web](https://example.org/a) [part](#part) [here](.)");
        try
        {
            Missing([file]).ShouldHaveSingleItem().ShouldEndWith("nothing.png");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Documents() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"));

    private static List<string> Missing(IEnumerable<string> documents) =>
        [
            .. from document in documents
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = link.Groups["target"].Value
            where !target.Contains("://") && target.Length > 0
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, Uri.UnescapeDataString(target)))
            select $"{Path.GetFileName(document)}: {target}",
        ];

    /// <summary>The target of a link without the part behind <c>#</c>.</summary>
    [GeneratedRegex(@"\]\((?<target>[^)\s#]*)(#[^)]*)?\)")]
    private static partial Regex Link();
}
