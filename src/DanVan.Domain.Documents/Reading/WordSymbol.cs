namespace DanVan.Domain.Documents.Reading;

/// <summary>The signs of symbol fonts that have a letter of their own.</summary>
internal static class WordSymbol
{
    /// <summary>What a sign is read as where it has no letter of its own.</summary>
    public const char Unknown = '□';

    private const int PrivateUse = 0xF000;

    /// <summary>The letter of a sign, or <see cref="Unknown"/>.</summary>
    /// <param name="font">The font, such as Symbol or Wingdings.</param>
    /// <param name="code">The code of the sign, in hexadecimal.</param>
    public static char Of(string? font, string? code)
    {
        if (!int.TryParse(code, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return Unknown;
        }

        var sign = number >= PrivateUse ? number - PrivateUse : number;
        if (font?.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase) == true)
        {
            return OfSymbol(sign);
        }

        if (font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) == true)
        {
            return sign switch
            {
                0xFC or 0xFE or 0x52 => '☑',
                0xA8 or 0x6F or 0x71 => '☐',
                0xE0 or 0xE8 => '→',
                0x6C or 0x9F or 0xA7 or 0x77 => '•',
                _ => Unknown,
            };
        }

        return number is >= ' ' and < 0xD800 and not (>= 0x7F and < 0xA0) ? (char)number : Unknown;
    }

    private static char OfSymbol(int sign) => sign switch
    {
        >= '0' and <= '9' or ' ' or '!' or '#' or '%' or '&' or '(' or ')' or '+' or ',' or '.' or '/' or ':' or ';' or '<' or '=' or '>' or '?' or '[' or ']' or '{' or '|' or '}' => (char)sign,
        0x2D => '-',
        0xA3 => '≤',
        0xB3 => '≥',
        0xB1 => '±',
        0xB4 => '×',
        0xB8 => '÷',
        0xB9 => '≠',
        0xBB => '≈',
        0xB0 => '°',
        0xB7 => '•',
        0xAE => '→',
        0xBC => '…',
        _ => Unknown,
    };
}
