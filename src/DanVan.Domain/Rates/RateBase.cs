using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>What a rate is stated per: 100 for percent, 1000 for per mille, 100000 for "/100.000 dân", 1 for a bare number.</summary>
public static class RateBase
{
    /// <summary>Percent.</summary>
    public static Fraction Percent => 100;

    /// <summary>Per mille.</summary>
    public static Fraction PerMille => 1000;

    /// <summary>What the unit of a figure says: "%" is 100, "‰" is 1000, "người/1.000 dân" is 1000, anything else 1.</summary>
    public static Fraction Of(Figure stated)
    {
        var unit = stated.Unit;
        if (unit is null)
        {
            return Fraction.One;
        }

        if (unit[0] == '%')
        {
            return Percent;
        }

        if (unit[0] == '‰')
        {
            return PerMille;
        }

        return FigureWords.BaseOf(unit) ?? Fraction.One;
    }
}
