using System.Globalization;

namespace DanVan.Domain.Numbers;

/// <summary>The signs and the language of a culture's numerals.</summary>
/// <remarks>No culture at all means Vietnamese: a figure is Vietnamese text unless the caller says otherwise.</remarks>
internal readonly record struct NumeralStyle(char Group, char Decimal, bool IsVietnamese)
{
    public static NumeralStyle Vietnamese => new('.', ',', true);

    public static NumeralStyle Of(IFormatProvider? provider)
    {
        if (provider is null or CultureInfo { TwoLetterISOLanguageName: "vi" })
        {
            return Vietnamese;
        }

        var format = NumberFormatInfo.GetInstance(provider);
        return format is { NumberDecimalSeparator.Length: 1, NumberGroupSeparator.Length: 1 }
            ? new NumeralStyle(format.NumberGroupSeparator[0], format.NumberDecimalSeparator[0], false)
            : new NumeralStyle(',', '.', false);
    }
}
