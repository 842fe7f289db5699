using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Decides what a list of parts says about a whole: a sum, parts within it, or nothing.</summary>
/// <remarks>
/// What adds up is a sum. What does not is one only where the words leave no doubt that the list is complete; else the parts of
/// "trong đó" are each within the whole.
/// </remarks>
internal sealed class StatementParts
{
    private const int MostLookBack = 40;
    private const int LongestLead = 8;

    private static readonly string[] Means = [" bình quân ", " trung bình ", " giá ", " mức ", " cao nhất ", " thấp nhất "];

    private readonly StatementList _statements;

    public StatementParts(StatementList statements) => _statements = statements;

    /// <summary>Adds what the list says.</summary>
    /// <param name="whole">The count the words refer to.</param>
    /// <param name="parts">The parts, in the order of the text.</param>
    /// <param name="opening">What the words before the list say.</param>
    /// <param name="isAmong">Whether these words are "trong đó" or the like.</param>
    /// <param name="isPlain">Whether the list holds nothing else of the kind, so that no part was overlooked.</param>
    /// <param name="isHead">Whether no other count stands between the whole and these words.</param>
    public void Decide(StatementQuantity whole, List<StatementQuantity> parts, ClauseOpening opening, bool isAmong, bool isPlain, bool isHead = true)
    {
        if (parts.Count > 1 && ParentOf(whole, parts) is { } parent)
        {
            whole = parent;
        }

        if (parts.Count > 1 && FindExact(whole, parts) is { } exact)
        {
            _statements.Add(StatementKind.Sum, whole, exact);
        }
        else if (parts.Count > 1 && FindOtherWhole(whole, parts) is { } other)
        {
            _statements.Add(StatementKind.Sum, other, parts);
        }
        else if (parts.Count > 1 && isPlain && isHead && IsComplete(whole, parts, opening) && !IsOfSeveral(whole, parts))
        {
            _statements.Add(StatementKind.Sum, whole, parts);
        }
        else if (isPlain && isHead && FirstSegment(parts) is { } first && (StatementSplit.IsWholeByMeaning(whole, first) || StatementShares.AreComplete(first)) && IsComplete(whole, first, opening) && !IsOfSeveral(whole, first))
        {
            _statements.Add(StatementKind.Sum, whole, first);
        }
        else if (isAmong && isHead)
        {
            AddSubsets(whole, parts);
        }
    }

    /// <summary>
    /// "3.284 đơn. Chia theo cấp: … cấp xã 1.525 đơn; chia theo loại: …": behind the last part of one split, in a new clause, another
    /// split is of the same total.
    /// </summary>
    private StatementQuantity? ParentOf(StatementQuantity whole, List<StatementQuantity> parts) =>
        whole.Segment != parts[0].Segment && whole.Text == parts[0].Text && !StatementSplit.Fits(whole, parts)
            ? _statements.SplitsOf(whole).Where(split => split.Parts.Count > 1 && split.Parts[^1] == whole && StatementUnits.AreSame(split.Whole.Unit, whole.Unit)).Select(split => split.Whole).FirstOrDefault()
            : null;

    /// <summary>"7 người đi theo đoàn và 2 người đi riêng lẻ (4 người quê A, 5 người quê B)": the parts are of both counts.</summary>
    private static bool IsOfSeveral(StatementQuantity whole, List<StatementQuantity> parts)
    {
        var before = whole.Text.Before(whole.Index, 1).FirstOrDefault();
        return before is { IsCount: true } && before.Sentence == whole.Sentence && parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Number) == before.Number + whole.Number;
    }

    /// <summary>A count in full of whole things; not a mean, a price or the highest of several.</summary>
    private static bool IsAdditive(StatementQuantity quantity) =>
        quantity.Value.IsWrittenInFull && !UnitLexicon.IsMeasure(quantity.Unit) && !quantity.Unit.Contains('/', StringComparison.Ordinal) && !Means.Any(word => quantity.LeadWords.Contains(word, StringComparison.Ordinal));

    private static bool IsComplete(StatementQuantity whole, List<StatementQuantity> parts, ClauseOpening opening) =>
        parts.All(part => StatementUnits.AreAlike(part, whole) && (part.Unit.Length > 0 || part.Label.Length > 2)) && StatementSplit.IsPlausible(whole, parts) && !StatementSplit.GoesOn(parts)
        && (StatementYears.AreAll(whole, parts) || !parts.All(part => StatementSplit.NamesPeriod(part.LeadWords)))
        && (opening == ClauseOpening.Whole || StatementSplit.EndsWithRest(parts) || StatementSplit.IsWholeByMeaning(whole, parts) || StatementShares.AreComplete(parts) || StatementYears.AreAll(whole, parts) || StatementSplit.FitsButForADigit(whole, parts));

    /// <summary>"trong đó trước hạn 15.306 hồ sơ, đúng hạn 6.629 hồ sơ; đang giải quyết 1.356 hồ sơ": the parts before the semicolon, where there are several.</summary>
    private static List<StatementQuantity>? FirstSegment(List<StatementQuantity> parts)
    {
        var first = parts.TakeWhile(part => part.Segment == parts[0].Segment).ToList();
        return first.Count > 1 && first.Count < parts.Count ? first : null;
    }

    /// <summary>The parts that add up: all of them, or the first ones where more of the same unit follow.</summary>
    private static List<StatementQuantity>? FindExact(StatementQuantity whole, List<StatementQuantity> parts)
    {
        for (var count = parts.Count; count > 1; count--)
        {
            var first = parts.GetRange(0, count);
            if (StatementSplit.Fits(whole, first))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Another count of the sentence that the parts make up, where the nearest one does not fit.</summary>
    private static StatementQuantity? FindOtherWhole(StatementQuantity whole, List<StatementQuantity> parts) =>
        whole.Text.Before(whole.Index, MostLookBack).FirstOrDefault(quantity =>
            quantity.Sentence == whole.Sentence && quantity.IsCount && StatementUnits.AreSame(quantity.Unit, whole.Unit) && StatementSplit.Fits(quantity, parts));

    /// <summary>
    /// Each part by itself is within the whole. Where one is not, it must be the first of the list and of the same unit, and no other
    /// count near by may hold it; after a full stop the words may mean any count, and the largest is taken.
    /// </summary>
    private void AddSubsets(StatementQuantity whole, List<StatementQuantity> parts)
    {
        foreach (var part in parts.Where(part => part.Base is null && part != whole && StatementUnits.AreAlike(part, whole) && !_statements.IsPart(part)))
        {
            var largest = part.Text.Before(part.Index, MostLookBack)
                .Where(quantity => quantity.Parenthesis < 0 && !quantity.IsBase && quantity.IsCount && part.Sentence - quantity.Sentence <= 1 && StatementUnits.AreAlike(part, quantity))
                .MaxBy(quantity => quantity.Number);
            var holder = whole.Sentence < part.Sentence && largest is not null ? largest : whole;
            var isFirst = part.Text.HasOpening(part.Lead.Start, part.First) && IsAdditive(holder) && IsAdditive(part) && (StatementUnits.AreSame(part.Unit, holder.Unit) || part.Unit.StartsWith(holder.Unit + " ", StringComparison.Ordinal)) && part.Lead.Length <= LongestLead && !part.TailWords.StartsWith(" khác ", StringComparison.Ordinal);
            if (part.Number <= holder.Number || (isFirst && (largest is null || part.Number > largest.Number)))
            {
                _statements.Add(StatementKind.Subset, holder, [part]);
            }
        }
    }
}
