using System.Text;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>The decoded text of a report of the corpus, to look up what stands at a place.</summary>
internal sealed class CorpusDocument(byte[] content)
{
    private readonly string _text = Encoding.UTF8.GetString(content);

    /// <summary>The words at a place, composed, without markup, every run of white space as one space.</summary>
    public string At(Source source) => Clean(_text[source.Start..source.End]);

    public int LineOf(int offset) => _text.AsSpan(0, offset).Count('\n') + 1;

    /// <summary>Every place of a line where a text stands, not as the tail of a longer number.</summary>
    public IReadOnlyList<(int Start, int End)> Find(int line, string text)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = _text.IndexOf('\n', start) + 1;
        }

        var end = _text.IndexOf('\n', start);
        var written = _text[start..(end < 0 ? _text.Length : end)];
        var sought = written.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormD);
        sought = written.Contains('\u00D0', StringComparison.Ordinal) ? sought.Replace('Đ', '\u00D0') : sought;
        List<(int, int)> places = [];
        for (var at = written.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = written.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsAsciiDigit(sought[0]) || !(char.IsAsciiDigit(written[at - 1]) || written[at - 1] is '.' or ',' or '/'))
            {
                places.Add((start + at, start + at + sought.Length));
            }
        }

        return places;
    }

    public bool HasDigit(int start, int end) => _text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0;

    public static string Clean(string text)
    {
        var marks = text.Normalize(NormalizationForm.FormC).Replace('\u00D0', 'Đ')
            .Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
        return string.Join(' ', marks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
