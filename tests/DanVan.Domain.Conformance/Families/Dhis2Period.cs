using System.Globalization;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A DHIS2 period such as 2017, 2017Q1, 201701, 2017S2, 20170115 or 2017W3: its first and last day.</summary>
internal readonly record struct Dhis2Period(DateOnly First, DateOnly Last)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;

    public static Dhis2Period Parse(string text)
    {
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            throw new UnknownNameException($"the period '{text}' has no counterpart here");
        }

        var rest = text[4..];
        var digits = rest.AsSpan(rest.Length > 0 && char.IsAsciiLetter(rest[0]) ? 1 : 0);
        var number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        return (rest.Length, rest.Length > 0 ? rest[0] : ' ') switch
        {
            (0, _) => Months(year, 1, 12),
            (2, 'Q') when number is >= 1 and <= 4 => Months(year, (3 * number) - 2, 3),
            (2, 'S') when number is 1 or 2 => Months(year, (6 * number) - 5, 6),
            ( >= 2, 'W') when number is >= 1 and <= 53 => Week(year, number),
            (2, _) when number is >= 1 and <= 12 => Months(year, number, 1),
            (3, _) when rest[2] == 'B' && int.TryParse(rest.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var pair) && pair is >= 1 and <= 6 => Months(year, (2 * pair) - 1, 2),
            (4, _) when DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new Dhis2Period(day, day),
            _ => throw new UnknownNameException($"the period '{text}' has no counterpart here"),
        };
    }

    /// <summary>How many periods of a kind lie within this one.</summary>
    public int Count(string kind)
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        return kind switch
        {
            "Daily" => Days,
            "Weekly" => Days / 7,
            "Monthly" => months,
            "BiMonthly" => months / 2,
            "Quarterly" => months / 3,
            "SixMonthly" => months / 6,
            "Yearly" => months / 12,
            _ => throw new UnknownNameException($"the period type '{kind}' has no counterpart here"),
        };
    }

    public bool Contains(Dhis2Period other) => First <= other.First && other.Last <= Last;

    private static Dhis2Period Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new Dhis2Period(first, first.AddMonths(count).AddDays(-1));
    }

    private static Dhis2Period Week(int year, int week)
    {
        var first = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new Dhis2Period(first, first.AddDays(6));
    }
}
