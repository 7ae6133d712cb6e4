using System.Diagnostics;
using System.Text;
using System.Text.Json;
using TrainingPlatform.Policy.Mutation;
using TrainingPlatform.PolicyEditions.Packs.Schema;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.Policy;

/// <summary>The loader refuses what the JSON Schema refuses and accepts what it accepts; where it is stricter, it says why.</summary>
/// <remarks>The other opinion is ajv's, over the same text. Needs the node modules of the browser application (<c>npm ci</c> in angular/).</remarks>
public class SchemaAgreement_Tests
{
    private const int Complete = 300;
    private const int Partial = 60;

    /// <summary>What no JSON Schema can say, with the reason.</summary>
    private static readonly Dictionary<string, string> Stricter = new()
    {
        [PackFaultCode.UnknownParameter] = "a reference must name a parameter of the same pack",
        [PackFaultCode.ForbiddenField] = "no text anywhere may name a field of the pack's own list of forbidden fields",
        [PackFaultCode.ImpossibleDate] = "the schema's date is a form, 2020-02-30 has it",
        [PackFaultCode.Overlap] = "two rows of one key must not hold on one day",
        [PackFaultCode.MissingCalendar] = "the calendar must be there",
        [PackFaultCode.WrongType] = "free maps (industry_education) hold values that the edition must be able to read",
    };

    private sealed record Opinion(string Name, string Text, bool Schema, IReadOnlyList<PackFault> Loader, bool Ajv);

    private static readonly Lazy<IReadOnlyList<Opinion>> Whole = new(() =>
        Opinions("policy-pack.schema.json", Seed.Pack.Root, Complete, SchemaFiles.Complete)
    );

    [Fact]
    public void Three_hundred_wrong_packs_get_the_schema_s_verdict_from_its_interpreter() =>
        Whole.Value.Where(o => o.Schema != o.Ajv).Select(o => $"{o.Name}: ajv {o.Ajv}, interpreter {o.Schema}").ShouldBeEmpty();

    [Fact]
    public void Three_hundred_wrong_packs_get_the_schema_s_verdict_from_the_loader()
    {
        Whole.Value.Count.ShouldBe(Complete);
        Whole.Value.Select(o => o.Text).Distinct().Count().ShouldBeGreaterThan(Complete * 9 / 10);
        Whole.Value.Count(o => o.Ajv).ShouldBeInRange(Complete / 10, Complete * 9 / 10);
        Whole
            .Value.Where(o => !o.Ajv && o.Loader.Count == 0)
            .Select(o => o.Name)
            .ShouldBeEmpty("accepted by the loader, refused by the schema");
        Whole
            .Value.Where(o => o.Ajv && o.Loader.Any(f => !Stricter.ContainsKey(f.Code)))
            .Select(o => $"{o.Name}: {o.Loader[0]}")
            .ShouldBeEmpty("refused by the loader for no listed reason, accepted by the schema");
    }

    [Fact]
    public void An_extending_pack_gets_the_partial_schema_s_verdict()
    {
        var root = (MapNode)YamlReader.Read(Seed.OverrideFile, PolicyPacks.ReadSeed(Seed.OverrideFile));

        var opinions = Opinions("policy-pack.partial.schema.json", root, Partial, SchemaFiles.Partial);

        opinions.Where(o => o.Schema != o.Ajv).Select(o => $"{o.Name}: ajv {o.Ajv}, interpreter {o.Schema}").ShouldBeEmpty();
        opinions.Select(o => o.Ajv).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Ajv_accepts_the_packs_that_ship() =>
        Ajv(
                "policy-pack.schema.json",
                [Text(Seed.Pack.Root), Text(Seed.Loader.Load(Seed.OverrideFile, PolicyPacks.ReadSeed(Seed.OverrideFile)).Root)]
            )
            .ShouldBe([true, true]);

    private static IReadOnlyList<Opinion> Opinions(string schema, MapNode root, int count, JsonSchema interpreter)
    {
        var packs = PackShapes.Of(root, count).Select(p => (p.Name, p.Root, Text: Text(p.Root))).ToList();
        var ajv = Ajv(schema, [.. packs.Select(p => p.Text)]);
        return
        [
            .. packs
                .AsParallel()
                .AsOrdered()
                .Select(
                    (p, i) =>
                        new Opinion(
                            p.Name,
                            p.Text,
                            interpreter.Check(YamlReader.Read("pack.json", p.Text)).Count == 0,
                            Seed.FaultsOf(p.Text),
                            ajv[i]
                        )
                ),
        ];
    }

    /// <summary>JSON is YAML: loader and ajv read the same text.</summary>
    private static string Text(Node root) => Encoding.UTF8.GetString(CanonicalForm.Write(root));

    private static bool[] Ajv(string schema, IReadOnlyList<string> texts)
    {
        var folder = Path.Combine(TestFiles.Repository, "src", "TrainingPlatform.PolicyEditions", "Packs", "Schema");
        var question = JsonSerializer.Serialize(
            new
            {
                schemas = new Dictionary<string, JsonElement>
                {
                    [schema] = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(folder, schema))),
                },
                instances = texts.Select(t => new { schema, text = t }),
            }
        );
        var start = new ProcessStartInfo(
            "node",
            [Path.Combine(AppContext.BaseDirectory, "Schema", "verdicts.mjs"), Path.Combine(TestFiles.Repository, "angular")]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        node.StandardInput.Write(question);
        node.StandardInput.Close();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, $"node said: {error.Result}");
        return JsonSerializer.Deserialize<bool[]>(output.Result)!;
    }
}
