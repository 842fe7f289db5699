using System.Globalization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The digits of a number as a person types them: "-12.5".</summary>
internal static class DecimalText
{
    // No figure is written with more; a longer fraction is no typed number.
    private const int MostDecimals = 30;

    /// <summary>Writes a number in full, or returns null when its decimals do not end.</summary>
    public static string? Of(Fraction value)
    {
        var decimals = 0;
        var shifted = value;
        while (!shifted.IsInteger)
        {
            if (++decimals > MostDecimals)
            {
                return null;
            }

            shifted *= 10;
        }

        return value.ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture);
    }
}
