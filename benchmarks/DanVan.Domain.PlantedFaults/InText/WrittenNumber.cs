using System.Globalization;
using System.Numerics;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>One reading of a number of the text: its value, and the decimals that were written.</summary>
/// <param name="Value">The value.</param>
/// <param name="Decimals">How many digits stand after the decimal comma.</param>
internal readonly record struct WrittenNumber(Exact Value, int Decimals)
{
    /// <summary>Gets whether it has no part after the comma that matters.</summary>
    public bool IsWhole => (Value.Above % Value.Below).IsZero;

    /// <summary>Gets half of the last place written.</summary>
    public Exact Half => new(1, 2 * BigInteger.Pow(10, Decimals));

    /// <summary>
    /// Every way to read it: dots group thousands and a comma begins the decimals; where the dots do not part groups of three, they may
    /// mean nothing, or one of them may stand for the comma.
    /// </summary>
    public static IReadOnlyList<WrittenNumber> Read(string text)
    {
        var isNegative = text[0] == '-';
        var digits = isNegative ? text[1..] : text;
        var whole = digits.Split(',')[0].Split('.');
        var isGrouped = whole.Length == 1 || (whole[0].Length is >= 1 and <= 3 && whole.Skip(1).All(group => group.Length == 3));
        return digits.Count(letter => letter == ',') > 1 ? [Of(Plain(digits), "")]
            : isGrouped || digits.Contains(',', StringComparison.Ordinal) ? [Of(Plain(digits.Split(',')[0]), digits.Split(',') is [_, var decimals] ? decimals : "")]
            : whole.Length == 2 ? [Of(Plain(digits), ""), Of(whole[0], whole[1])]
            : [Of(Plain(digits), "")];

        WrittenNumber Of(string units, string decimals)
        {
            var value = BigInteger.Parse("0" + units + decimals, NumberStyles.None, CultureInfo.InvariantCulture);
            return new WrittenNumber(new Exact(isNegative ? -value : value, BigInteger.Pow(10, decimals.Length)), decimals.Length);
        }

        static string Plain(string digits) => digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
    }
}
