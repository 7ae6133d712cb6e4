using System.Globalization;
using TrainingPlatform.Subsidies.Sampling;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Repeats the draw of a published sample from its file alone: no database, no key.</summary>
public static class SampleVerifyCommand
{
    /// <returns>0 drawn again; 1 the list is not what was frozen, or has no seed yet; 2 not such a file.</returns>
    public static int Run(string path, TextWriter output)
    {
        SampleFile file;
        try
        {
            file = SampleFile.Read(File.ReadAllText(path));
        }
        catch (Exception e) when (e is FormatException or IOException)
        {
            output.WriteLine("sample verify: " + e.Message);
            return 2;
        }
        var digest = SampleDraw.Digest(file.Rows, file.Plan);
        output.WriteLine($"sample {file.Number}: {file.Rows.Count} lines, digest {digest}");
        if (digest != file.Digest)
        {
            output.WriteLine($"the list is not the one that was frozen: {file.Digest}");
            return 1;
        }
        if (file.Seed is null)
        {
            output.WriteLine("no seed yet");
            return 1;
        }
        output.WriteLine($"seed {file.Seed}");
        foreach (var drawn in SampleDraw.Of(file.Rows, file.Plan, file.Seed))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drawn.Entry.Sequence} {drawn.Entry.Code} {drawn.Part}"));
        return 0;
    }
}
