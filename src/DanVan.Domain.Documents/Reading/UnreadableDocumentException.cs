using System.Globalization;

namespace DanVan.Domain.Documents.Reading;

/// <summary>A document that cannot be read: what was found, what was expected, and where, in Vietnamese and English.</summary>
public sealed class UnreadableDocumentException : Exception
{
    private readonly UnreadableWording _wording;

    internal UnreadableDocumentException(UnreadableReason reason, UnreadableWording wording)
        : base(wording.English)
    {
        Reason = reason;
        _wording = wording;
    }

    /// <summary>Gets why it cannot be read.</summary>
    public UnreadableReason Reason { get; }

    /// <summary>Gets the reason as a short English code: <c>empty</c>, <c>too-large</c>, <c>binary</c>, <c>invalid-encoding</c>, <c>cut-inside-character</c>, <c>cut-off</c>, <c>password-protected</c>, <c>damaged</c>, <c>too-large-expanded</c>, <c>too-deep</c>, <c>too-many</c> or <c>other-form</c>.</summary>
    public string Code => Reason switch
    {
        UnreadableReason.Empty => "empty",
        UnreadableReason.TooLarge => "too-large",
        UnreadableReason.Binary => "binary",
        UnreadableReason.InvalidEncoding => "invalid-encoding",
        UnreadableReason.CutInsideCharacter => "cut-inside-character",
        UnreadableReason.CutOff => "cut-off",
        UnreadableReason.PasswordProtected => "password-protected",
        UnreadableReason.Damaged => "damaged",
        UnreadableReason.TooLargeExpanded => "too-large-expanded",
        UnreadableReason.TooDeep => "too-deep",
        UnreadableReason.TooMany => "too-many",
        _ => "other-form",
    };

    /// <summary>Gets the line where reading stopped, counted from 1, or null where no line is to blame.</summary>
    public int? Line { get; internal init; }

    /// <summary>Gets the byte where reading stopped, counted from 0, or null where it is not known.</summary>
    public long? ByteOffset { get; internal init; }

    /// <summary>Gets the message in Vietnamese for a Vietnamese culture, in English for every other.</summary>
    public string MessageFor(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return culture.TwoLetterISOLanguageName == "vi" ? _wording.Vietnamese : _wording.English;
    }
}
