using SkiaSharp;

namespace TrainingPlatform.Reports.Pdf;

/// <summary>A print-ready A4 document in landscape, written from top to bottom; headings of a table repeat on every page.</summary>
/// <remarks>The only type that names SkiaSharp. Text is drawn with a Chinese TrueType font of the machine, which Skia embeds.</remarks>
internal sealed class PdfDocument : IDisposable
{
    public const string ContentType = "application/pdf";

    private const float Width = 842;
    private const float Height = 595;
    private const float Margin = 40;
    private const float Cell = 4;
    private static readonly SKColor Ink = new(0x1B, 0x27, 0x33);
    private static readonly SKColor Line = new(0x7C, 0x89, 0x98);
    private static readonly SKColor Shade = new(0xED, 0xF0, 0xF4);

    private readonly MemoryStream _stream = new();
    private readonly SKDocument _document;
    private readonly SKTypeface _typeface;
    private readonly string _footer;
    private SKCanvas? _canvas;
    private float _y;
    private int _page;

    public PdfDocument(SKTypeface typeface, string title, string footer)
    {
        (_typeface, _footer) = (typeface, footer);
        _document = SKDocument.CreatePdf(_stream, new SKDocumentPdfMetadata { Title = title, RasterDpi = 300 });
    }

    public byte[] ToBytes()
    {
        EndPage();
        _document.Close();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    public void Title(string text) => Text(text, 18, bold: true, after: 10);

    public void Heading(string text) => Text(text, 12, bold: true, before: 10, after: 4);

    /// <summary>A paragraph, broken where the line is full.</summary>
    public void Paragraph(string text) => Text(text, 9.5f, after: 3);

    /// <param name="headings">One per column.</param>
    /// <param name="rows">Texts as they are printed.</param>
    /// <param name="shares">Width of each column as a share of the page; a negative share is set to the right.</param>
    public void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<float> shares)
    {
        Row(headings, shares, heading: true);
        foreach (var row in rows)
        {
            if (_y + RowHeight(row, shares) > Height - Margin)
            {
                EndPage();
                Row(headings, shares, heading: true);
            }
            Row(row, shares, heading: false);
        }
        _y += 6;
    }

    private void Row(IReadOnlyList<string> texts, IReadOnlyList<float> shares, bool heading)
    {
        var height = RowHeight(texts, shares);
        var canvas = Room(height);
        using var font = FontOf(9, heading);
        using var border = new SKPaint
        {
            Color = Line,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 0.5f,
        };
        using var fill = new SKPaint { Color = Shade };
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        var x = Margin;
        for (var i = 0; i < texts.Count; i++)
        {
            var width = WidthOf(shares, i);
            var box = SKRect.Create(x, _y, width, height);
            if (heading)
                canvas.DrawRect(box, fill);
            canvas.DrawRect(box, border);
            var baseline = _y + 11;
            foreach (var line in Lines(texts[i], font, width - (2 * Cell)))
            {
                var left = shares[i] < 0 && !heading ? x + width - Cell - font.MeasureText(line) : x + Cell;
                canvas.DrawText(line, left, baseline, SKTextAlign.Left, font, ink);
                baseline += 12;
            }
            x += width;
        }
        _y += height;
    }

    private float RowHeight(IReadOnlyList<string> texts, IReadOnlyList<float> shares)
    {
        using var font = FontOf(9, bold: false);
        return 4 + (12 * texts.Select((t, i) => Lines(t, font, WidthOf(shares, i) - (2 * Cell)).Count).Max());
    }

    private static float WidthOf(IReadOnlyList<float> shares, int column) =>
        (Width - (2 * Margin)) * Math.Abs(shares[column]) / shares.Sum(s => Math.Abs(s));

    private void Text(string text, float size, bool bold = false, float before = 0, float after = 0)
    {
        using var font = FontOf(size, bold);
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        _y += before;
        foreach (var line in Lines(text, font, Width - (2 * Margin)))
        {
            var canvas = Room(size * 1.5f);
            canvas.DrawText(line, Margin, _y + size, SKTextAlign.Left, font, ink);
            _y += size * 1.5f;
        }
        _y += after;
    }

    /// <summary>The canvas with room for so much, on a new page when this one is full.</summary>
    private SKCanvas Room(float height)
    {
        if (_canvas is not null && _y + height > Height - Margin)
            EndPage();
        if (_canvas is null)
        {
            _canvas = _document.BeginPage(Width, Height);
            _page++;
            _y = Math.Max(Margin, _page == 1 ? _y : Margin);
        }
        return _canvas;
    }

    private void EndPage()
    {
        if (_canvas is null)
            return;
        using var font = FontOf(8, bold: false);
        using var ink = new SKPaint { Color = Line, IsAntialias = true };
        _canvas.DrawText($"{_footer}    {_page}", Margin, Height - (Margin / 2), SKTextAlign.Left, font, ink);
        _document.EndPage();
        _canvas = null;
        _y = Margin;
    }

    private SKFont FontOf(float size, bool bold) => new(_typeface, size) { Embolden = bold };

    private static List<string> Lines(string text, SKFont font, float width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var letter in paragraph.EnumerateRunes())
            {
                if (line.Length > 0 && font.MeasureText(line + letter) > width)
                {
                    lines.Add(line);
                    line = "";
                }
                line += letter;
            }
            lines.Add(line);
        }
        return lines;
    }
}
