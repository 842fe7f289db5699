namespace DanVan.Domain.Validation.Repairs;

/// <summary>The codes that say what speaks for a repair, strongest first.</summary>
public static class RepairEvidence
{
    /// <summary>Two neighbouring digits were swapped: 8.934 for 8.943.</summary>
    public const string Transposition = "transposition";

    /// <summary>One digit is wrong: 8.943 for 8.953.</summary>
    public const string Digit = "digit";

    /// <summary>A digit was left out: 843 for 8.943.</summary>
    public const string DroppedDigit = "dropped-digit";

    /// <summary>A digit was typed twice: 88.943 for 8.943.</summary>
    public const string DoubledDigit = "doubled-digit";

    /// <summary>A digit too many was typed: 83.943 for 8.943.</summary>
    public const string ExtraDigit = "extra-digit";

    /// <summary>The sign is wrong: -12 for 12.</summary>
    public const string Sign = "sign";

    /// <summary>Two figures stand in each other's place.</summary>
    public const string Swap = "swap";

    /// <summary>The figures of a row or column stand one cell too far.</summary>
    public const string Shift = "shift";

    /// <summary>The figure is that of the neighbouring cell.</summary>
    public const string Copied = "copied";

    /// <summary>The figure is that of the last period.</summary>
    public const string Previous = "previous";

    /// <summary>The dot between thousands was taken for a decimal sign, or the other way round: 1,5 for 1.500.</summary>
    public const string Separator = "separator";

    /// <summary>The figure is ten times too large or too small.</summary>
    public const string FactorTen = "factor-10";

    /// <summary>The figure is a thousand times too large or too small: another unit was meant.</summary>
    public const string FactorThousand = "factor-1000";

    /// <summary>The rest is stated instead of the part: 21,6% for 78,4%.</summary>
    public const string Complement = "complement";

    /// <summary>The rate is the plain mean of the rates beside it, not that of the totals.</summary>
    public const string MeanOfRates = "mean-of-rates";

    /// <summary>The figure is off by no more than rounding: 78,5% for 78,4%.</summary>
    public const string Rounding = "rounding";

    /// <summary>The other figures leave this value, and nothing shows how the figure came to differ.</summary>
    public const string Implied = "implied";

    /// <summary>The parts, adjusted in proportion, add up to the total.</summary>
    public const string Proration = "proration";

    /// <summary>Gets every code, strongest first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Transposition, Digit, DroppedDigit, DoubledDigit, ExtraDigit, Sign, Swap, Shift, Copied, Previous, Separator, FactorTen, FactorThousand,
        Complement, MeanOfRates, Rounding, Implied, Proration,
    ];

    /// <summary>Gets the place of a code among the others: 0 is the strongest, equally strong ones share it, an unknown code comes last.</summary>
    public static int RankOf(string evidence) => evidence switch
    {
        Transposition => 0,
        Digit => 1,
        DroppedDigit or DoubledDigit or ExtraDigit => 2,
        Sign => 3,
        Swap => 4,
        Shift => 5,
        Copied or Previous => 6,
        Separator or FactorTen or FactorThousand => 7,
        Complement or MeanOfRates => 8,
        Rounding => 9,
        Implied => 10,
        Proration => 11,
        _ => 12,
    };
}
