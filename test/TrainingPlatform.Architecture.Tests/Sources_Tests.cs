using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>What can only be seen in the source text.</summary>
public partial class Sources_Tests
{
    [Fact]
    public void Abp_routes_stand_only_in_AspNetCore_and_Administration() =>
        Having(AbpRoute(), "src", "AspNetCore", "Administration").ShouldBeEmpty();

    [Fact]
    public void An_Abp_route_elsewhere_is_seen() =>
        Having(AbpRoute(), "test/TrainingPlatform.Architecture.Tests/Violations").ShouldHaveSingleItem().ShouldContain("StraySources.cs");

    [Fact]
    public void Raw_sql_stands_only_in_the_two_provider_projects() =>
        Having(RawSql(), "src", "EntityFrameworkCore.Sqlite", "EntityFrameworkCore.PostgreSql").ShouldBeEmpty();

    [Fact]
    public void Raw_sql_elsewhere_is_seen() =>
        Having(RawSql(), "test/TrainingPlatform.Architecture.Tests/Violations").ShouldHaveSingleItem().ShouldContain("StraySources.cs");

    [Fact]
    public void The_local_clock_is_read_nowhere() => Having(LocalClock(), "src").ShouldBeEmpty();

    [Fact]
    public void A_read_of_the_local_clock_is_seen() =>
        Having(LocalClock(), "test/TrainingPlatform.Architecture.Tests/Violations").ShouldHaveSingleItem().ShouldContain("StraySources.cs");

    [Fact]
    public void No_literal_Chinese_in_server_code() => Having(Chinese(), "src").ShouldBeEmpty();

    [Fact]
    public void Chinese_in_a_literal_is_seen_and_in_a_comment_is_not()
    {
        Having(Chinese(), "test/TrainingPlatform.Architecture.Tests/Violations").ShouldHaveSingleItem().ShouldContain("StraySources.cs");
        Chinese().IsMatch("Say(\"a\"); // \u7b2c\u4e00\u6761").ShouldBeFalse();
        Chinese().IsMatch("Say(\"a\");\n/// <summary>\u7b2c\u4e00\u6761</summary>\nSay(\"b\");").ShouldBeFalse();
        Chinese().IsMatch("Say('\"', \"a/b\", \"\u7b2c\u4e00\u6761\");").ShouldBeTrue();
    }

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var files = Repository.Sources("src").Where(f => !f.Contains("/Migrations/")).Concat(Repository.Sources("test")).ToList();

        files.Count.ShouldBeGreaterThan(50);
        files.Where(f => File.ReadLines(f).Count() > 300).Select(f => Path.GetRelativePath(Repository.Root, f)).ShouldBeEmpty();
    }

    [Fact]
    public void Test_classes_end_in_Tests() =>
        Repository
            .Sources("test")
            .Where(f => FactAttribute().IsMatch(File.ReadAllText(f)) && !f.EndsWith("_Tests.cs"))
            .Where(f => !f.Contains("Architecture.Tests/Sources_Tests"))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .ShouldBeEmpty();

    private static List<string> Having(Regex pattern, string folder, params string[] except) =>
        [
            .. Repository
                .Sources(folder)
                .Where(f => !except.Any(e => f.Contains($"/TrainingPlatform.{e}/")) && !f.Contains("/Migrations/"))
                .Where(f => pattern.IsMatch(File.ReadAllText(f)))
                .Select(f => Path.GetRelativePath(Repository.Root, f)),
        ];

    [GeneratedRegex("\"/?api/(abp|identity|account|permission-management|setting-management|feature-management)")]
    private static partial Regex AbpRoute();

    [GeneratedRegex(@"(ExecuteSql|FromSql)(Raw|Async|Interpolated)?(Async)?\(")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"DateTime\.(Now|Today|UtcNow)|DateTimeOffset\.(Now|UtcNow)")]
    private static partial Regex LocalClock();

    // a literal of one line, in code and not in a comment that quotes a clause; whole literals and character literals before it are passed over
    [GeneratedRegex(
        """^(?:[^"'/\r\n]|/(?!/)|'(?:[^'\\\r\n]|\\.)'|"(?:[^"\\\r\n]|\\.)*")*"(?:[^"\\\r\n]|\\.)*[\u4e00-\u9fff]{2,}""",
        RegexOptions.Multiline
    )]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^\s*\[(Fact|Theory)", RegexOptions.Multiline)]
    private static partial Regex FactAttribute();
}
