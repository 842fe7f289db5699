using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Citations;

/// <summary>The number and letters of a document (số, ký hiệu): "407/BC-UBND", "02/2013/QĐ-UBND", "114-KL/TW", "5482/UBND-TH".</summary>
/// <remarks>
/// Reading keeps what tells documents apart and drops what does not: the spacing, padding zeros, the case, the Icelandic Ð for
/// Đ, "TƯ" for "TW". How the parts are joined is kept as <see cref="Form"/>, because a wrong mix ("16-CT/TTg") is worth telling.
/// </remarks>
public sealed record DocumentSymbol
{
    internal DocumentSymbol()
    {
    }

    /// <summary>Gets the number: 407.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the letter after the number in lower case ("c" in "30c/NQ-CP"), or an empty text.</summary>
    public string Letter { get; init; } = string.Empty;

    /// <summary>Gets the year in the symbol, as a normative act of the state has it, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the letters of the type in their usual spelling ("QĐ", "CTr"), or null for an official letter or a law.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the letters of the issuer ("UBND", "TW"), of several joined by hyphens ("BTGDV-UBND"); empty when there are none.</summary>
    public required string Issuer { get; init; }

    /// <summary>Gets the letters of the unit that drafted an official letter ("TH" in "5482/UBND-TH"), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets how the parts are joined.</summary>
    public required SymbolForm Form { get; init; }

    /// <summary>Gets the letters of each issuer.</summary>
    public IReadOnlyList<string> Issuers => Issuer.Split('-');

    /// <summary>Gets whose rules number it, told by the issuer's letters and, where they are not known, by the form.</summary>
    public DocumentSystem System
    {
        get
        {
            var bodies = Issuers.Select(letters => letters.ToUpperInvariant()).ToList();
            var party = bodies.Exists(BodyLetters.IsParty);
            var state = bodies.Exists(BodyLetters.IsState);
            return (party && state) || Type is "TTLT" or "NQLT" ? DocumentSystem.Joint
                : party || (!state && Form == SymbolForm.Party) ? DocumentSystem.Party
                : DocumentSystem.State;
        }
    }

    /// <summary>Gets a text that is the same for every way of writing the symbol: number, type and issuer, without the year.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Number}{Letter}|{Type}|{Issuer}|{Unit}").ToUpperInvariant();

    /// <summary>Reads a symbol in any of its forms.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = null;
        if (text is null)
        {
            return false;
        }

        var trimmed = VietnameseText.Compose(text).AsSpan().Trim();
        if (SymbolReader.TryRead(trimmed, out var found, out var length) && length == trimmed.Length)
        {
            symbol = found;
            return true;
        }

        return false;
    }

    /// <summary>Reads a symbol, or throws.</summary>
    /// <exception cref="FormatException">The text is not a symbol.</exception>
    public static DocumentSymbol Parse(string text)
    {
        Guard.Against.Null(text);
        return TryParse(text, out var symbol)
            ? symbol
            : throw new FormatException($"'{text}' is not the symbol of a document. Expected one such as '407/BC-UBND', '02/2013/QĐ-UBND' or '114-KL/TW'.");
    }

    /// <summary>Whether both can stand for one document: same number, type and issuer, whatever the year and the signs between.</summary>
    public bool MayName(DocumentSymbol other)
    {
        Guard.Against.Null(other);
        return Key == other.Key;
    }

    /// <summary>The same symbol joined as its system joins it: "16-CT/TTg" becomes "16/CT-TTg".</summary>
    public DocumentSymbol ToUsualForm() =>
        Type is null || Issuer.Length == 0 ? this : this with { Form = System == DocumentSystem.State || Type == "TTLT" || Year is not null ? SymbolForm.State : SymbolForm.Party };

    /// <summary>Writes the symbol in its own form, numbers below 10 padded: "02/2013/QĐ-UBND".</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Number.ToString("00", CultureInfo.InvariantCulture)).Append(Letter);
        if (Year is { } year)
        {
            text.Append('/').Append(year.ToString("0000", CultureInfo.InvariantCulture));
        }

        if (Type is null)
        {
            text.Append('/').Append(Issuer);
            return (Unit is null ? text : text.Append('-').Append(Unit)).ToString();
        }

        text.Append(Form == SymbolForm.Party && Year is null ? '-' : '/').Append(Type);
        if (Issuer.Length > 0)
        {
            text.Append(Form == SymbolForm.State ? '-' : '/').Append(Issuer);
        }

        return text.ToString();
    }
}
