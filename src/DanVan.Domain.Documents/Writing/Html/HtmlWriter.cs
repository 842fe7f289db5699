using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes elements that are always closed and text that is always escaped; nothing of a document can become markup.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = [];

    /// <summary>Begins a page.</summary>
    public void Doctype() => _html.Append("<!DOCTYPE html>\n");

    /// <summary>Opens an element; an attribute without a value is left out.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenTag(name, attributes);
        _html.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Writes an element that has no content and no end ("meta"); closed in itself, so that the page is XML too.</summary>
    public HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenTag(name, attributes);
        _html.Append(" />");
        return this;
    }

    /// <summary>Writes an element with nothing but text in it.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    /// <summary>Closes the element opened last.</summary>
    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes the element opened last and begins a line of the file.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        _html.Append('\n');
        return this;
    }

    /// <summary>Writes text.</summary>
    public HtmlWriter Text(string text)
    {
        _html.Append(Escape(text));
        return this;
    }

    /// <summary>Writes the style of the page, which is part of this program and no text of a document.</summary>
    public HtmlWriter Style(string style)
    {
        _html.Append("<style>\n").Append(style).Append("</style>\n");
        return this;
    }

    public override string ToString() => _html.ToString();

    private void OpenTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(attribute).Append("=\"").Append(Escape(value)).Append('"');
            }
        }
    }

    private static string Escape(string text)
    {
        var visible = text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : WithVisibleControls(text);
        return Encoder.Encode(visible);
    }

    // A mark that turns the direction of reading, or shows nothing, could make a page say what the document does not.
    private static string WithVisibleControls(string text)
    {
        StringBuilder? changed = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var hides = character is not ('\n' or '\t' or '\u00AD' or '\u200B' or '\u200C' or '\u200D')
                && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (hides)
            {
                changed ??= new StringBuilder(text, 0, i, text.Length + 16);
                changed.Append("[U+").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                changed?.Append(character);
            }
        }

        return changed?.ToString() ?? text;
    }
}
