using NodaTime;

namespace DanVan.Domain.Periods;

/// <summary>A full date written somewhere in a text.</summary>
/// <param name="Start">The first character, the word "ngày" included, inclusive.</param>
/// <param name="End">The character after the last, exclusive.</param>
/// <param name="Date">The date, or null when the calendar has no such day ("31/6/2018").</param>
public readonly record struct FoundDate(int Start, int End, LocalDate? Date);
