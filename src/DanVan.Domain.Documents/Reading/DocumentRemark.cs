using System.Globalization;

namespace DanVan.Domain.Documents.Reading;


/// <summary>Something that the reader of an office file has to say about how it took what it met; never a finding.</summary>
public sealed record DocumentRemark
{
    private readonly RemarkWording _wording;

    internal DocumentRemark(string code, RemarkWording wording)
    {
        Code = code;
        _wording = wording;
    }

    /// <summary>Gets what it is about as a short English code, such as <c>tracked-change</c>, <c>hidden-text</c>, <c>picture</c>, <c>hidden-row</c> or <c>macro</c>; docs/office-documents.md lists them.</summary>
    public string Code { get; }

    /// <summary>Gets where it was met first, or null where it concerns the whole file.</summary>
    public DocumentPlace? Place { get; init; }

    /// <summary>Gets how often it was met: at least 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Gets the message in Vietnamese for a Vietnamese culture, in English for every other.</summary>
    public string MessageFor(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return culture.TwoLetterISOLanguageName == "vi" ? _wording.Vietnamese : _wording.English;
    }
}
