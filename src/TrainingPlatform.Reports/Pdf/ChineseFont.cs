using Microsoft.Extensions.Configuration;
using SkiaSharp;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Reports.Pdf;

/// <summary>The TrueType font that documents are printed with: <c>Reports:FontFile</c>, else the first Chinese one the machine has.</summary>
internal sealed class ChineseFont(IConfiguration configuration) : IDisposable
{
    private const int Probe = 0x4EA7;
    private SKTypeface? _typeface;

    /// <exception cref="BusinessException">The machine has no Chinese font.</exception>
    public SKTypeface Typeface => _typeface ??= Find() ?? throw new BusinessException(ReportsErrorCodes.NoChineseFont);

    public void Dispose() => _typeface?.Dispose();

    private static bool HasChinese(SKTypeface? typeface)
    {
        if (typeface is null)
            return false;
        using var font = new SKFont(typeface);
        return font.ContainsGlyph(Probe);
    }

    private SKTypeface? Find()
    {
        if (configuration["Reports:FontFile"] is { Length: > 0 } file)
            return SKTypeface.FromFile(file);
        string[] known = ["/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc"];
        return known.Where(File.Exists).Select(f => SKTypeface.FromFile(f)).FirstOrDefault(HasChinese)
            ?? SKFontManager.Default.MatchCharacter(Probe);
    }
}
