using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The words in which a report counts communes, and the days on which a count was true.</summary>
internal static class UnitCountWords
{
    private static readonly UnitKind[] s_all = [UnitKind.Commune, UnitKind.Ward, UnitKind.Township, UnitKind.SpecialZone];
    private static readonly (string Word, UnitKind Kind)[] s_words =
        [("xã", UnitKind.Commune), ("phường", UnitKind.Ward), ("thị trấn", UnitKind.Township), ("đặc khu", UnitKind.SpecialZone)];

    /// <summary>Whether a figure counts communes: "26/26 xã", "28 xã, thị trấn".</summary>
    public static bool CountsUnits(StatedFigure figure) =>
        (figure.IsPair || figure.Value is { Qualifier: Qualifier.Exact, IsPercent: false, Decimals: 0 })
        && (Names(figure.Value?.Unit) || Names(figure.Denominator?.Unit) || Names(figure.Numerator?.Unit) || (figure.Value?.Unit is null && Names(figure.Noun)));

    /// <summary>The kinds that a figure names, in the order of the words.</summary>
    public static IReadOnlyList<UnitKind> KindsOf(StatedFigure figure)
    {
        var words = VietnameseText.ToComparable($"{figure.Numerator?.Unit} {figure.Denominator?.Unit} {figure.Value?.Unit} {figure.Noun}").Replace("thị xã", " ", StringComparison.Ordinal);
        return [.. s_words.Where(word => HasWord(words, VietnameseText.ToComparable(word.Word))).Select(word => word.Kind)];
    }

    /// <summary>What the kinds may mean: themselves, or for "xã" alone every unit of that level, as people say it.</summary>
    public static IEnumerable<IReadOnlyCollection<UnitKind>> Readings(IReadOnlyList<UnitKind> kinds) => kinds is [UnitKind.Commune] ? [kinds, s_all] : [kinds];

    /// <summary>The days, in both languages: "từ 24/9/2009 đến 31/01/2020".</summary>
    public static LocalizedText Days(IEnumerable<UnitCount> days)
    {
        var list = days.OrderBy(stretch => stretch.From ?? LocalDate.MinIsoValue).ToList();
        return new LocalizedText { Vi = string.Join("; ", list.Select(Vietnamese)), En = string.Join("; ", list.Select(English)) };
    }

    public static Finding About(this Finding finding, AdministrativeUnit unit, string count) => finding with
    {
        Details = new Dictionary<string, string>(finding.Details) { ["number"] = count, ["home"] = unit.Name },
    };

    private static bool Names(string? words) => words is not null && s_words.Any(unit =>
        words.StartsWith(unit.Word, ignoreCase: true, CultureInfo.InvariantCulture) && (words.Length == unit.Word.Length || !char.IsLetter(words[unit.Word.Length])));

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Vietnamese(UnitCount stretch) => (stretch.From, stretch.To) switch
    {
        ({ } from, { } to) => $"từ {Day(from)} đến {Day(to)}",
        ({ } from, null) => $"từ {Day(from)}",
        (null, { } to) => $"đến {Day(to)}",
        _ => "mọi thời điểm",
    };

    private static string English(UnitCount stretch) => (stretch.From, stretch.To) switch
    {
        ({ } from, { } to) => $"from {Iso(from)} to {Iso(to)}",
        ({ } from, null) => $"from {Iso(from)}",
        (null, { } to) => $"until {Iso(to)}",
        _ => "at all times",
    };

    private static string Day(LocalDate day) => VietnameseDate.Format(day);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
