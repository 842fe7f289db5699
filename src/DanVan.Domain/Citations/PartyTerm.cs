using DanVan.Domain.Periods;
using NodaTime;

namespace DanVan.Domain.Citations;

/// <summary>A term of office (khóa) of the party's Central Committee, from one national congress to the next.</summary>
/// <remarks>
/// The terms are those of the national congresses, with the days each was in session as Nhân Dân newspaper lists them ("Các kỳ
/// đại hội"): VIII 28/6-1/7/1996, IX 19-22/4/2001, X 18-25/4/2006, XI 12-19/1/2011, XII 20-28/1/2016, XIII 25/1-1/2/2021, XIV
/// 19-23/1/2026. By Hướng dẫn 36-HD/VPTW of 2018 a term runs from the day after a congress closes to the day the next one closes,
/// or from the first session of the new committee when that is held during the congress. A document may therefore bear either
/// term around a congress, and <see cref="Covers"/> lets the months in which a congress sat belong to both.
/// </remarks>
public sealed record PartyTerm
{
    private static readonly (LocalDate Opened, LocalDate Closed)[] s_congresses =
    [
        (new(1935, 3, 27), new(1935, 3, 31)), (new(1951, 2, 11), new(1951, 2, 19)), (new(1960, 9, 5), new(1960, 9, 10)),
        (new(1976, 12, 14), new(1976, 12, 20)), (new(1982, 3, 27), new(1982, 3, 31)), (new(1986, 12, 15), new(1986, 12, 18)),
        (new(1991, 6, 24), new(1991, 6, 27)), (new(1996, 6, 28), new(1996, 7, 1)), (new(2001, 4, 19), new(2001, 4, 22)),
        (new(2006, 4, 18), new(2006, 4, 25)), (new(2011, 1, 12), new(2011, 1, 19)), (new(2016, 1, 20), new(2016, 1, 28)),
        (new(2021, 1, 25), new(2021, 2, 1)), (new(2026, 1, 19), new(2026, 1, 23)),
    ];

    private PartyTerm(int number)
    {
        Number = number;
        First = s_congresses[number - 1].Opened;
        Last = number < s_congresses.Length ? s_congresses[number].Closed : null;
    }

    /// <summary>Gets the number: 11 for "khóa XI".</summary>
    public int Number { get; }

    /// <summary>Gets the day its congress opened.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the day the next congress closed, or null for the last term known.</summary>
    public LocalDate? Last { get; }

    /// <summary>Gets the terms known, the first one first.</summary>
    public static IReadOnlyList<PartyTerm> All { get; } = [.. Enumerable.Range(1, s_congresses.Length).Select(number => new PartyTerm(number))];

    /// <summary>Finds a term by its number, or returns null when it is not known here.</summary>
    public static PartyTerm? Find(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>The terms that a day may belong to: one, or two in the months of a congress.</summary>
    public static IEnumerable<PartyTerm> At(LocalDate day) => All.Where(term => term.Covers(day));

    /// <summary>Whether a document of this term may bear a date: from the month its congress opened to the month the next one closed, both whole.</summary>
    /// <remarks>The last term known has no end here.</remarks>
    public bool Covers(LocalDate day) => day >= MonthStart(First) && (Last is not { } last || day <= MonthStart(last).PlusMonths(1).PlusDays(-1));

    /// <summary>Writes the number in Roman figures: "XI".</summary>
    public override string ToString() => RomanNumber.Format(Number);

    private static LocalDate MonthStart(LocalDate day) => new(day.Year, day.Month, 1);
}
