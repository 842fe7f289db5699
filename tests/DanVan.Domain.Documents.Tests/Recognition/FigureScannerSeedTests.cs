using System.Text.Json;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The scanner on a real report, against the list of its numbers made by hand.</summary>
public class FigureScannerSeedTests
{
    private static readonly string[] Quantities = ["statistic", "zero", "comparison", "target", "event"];

    [SharedFact]
    public void Finds_every_statistic_with_value_qualifier_and_unit()
    {
        var found = Scan(excludeCitations: true);

        var wrong = Facts().Where(IsNumericStatistic).Select(fact => Compare(fact, found)).Where(difference => difference is not null).ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [SharedTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Takes_nothing_that_is_no_statistic(bool excludeCitations)
    {
        var statistics = Facts().Where(IsNumericStatistic).ToList();

        var taken = Scan(excludeCitations).Where(figure => !statistics.Any(fact => Covers(fact, figure))).Select(figure => $"line {figure.Figure.Source.Line}: {figure.Figure.Text}").ToList();

        Assert.True(taken.Count == 0, string.Join("\n", taken));
    }

    private static List<FoundFigure> Scan(bool excludeCitations)
    {
        var facts = Facts();
        var dataLines = facts.Where(fact => fact.Kind is "statistic" or "zero" or "blank" or "row_label").Select(fact => fact.Line).ToHashSet();
        var citations = excludeCitations ? Ranges("citations.json", "mentions") : [];
        var found = new List<FoundFigure>();
        var offset = 0;
        var number = 0;
        foreach (var line in File.ReadAllText(SharedFiles.Path("seed", "407-BC-UBND.txt")).Split('\n'))
        {
            number++;
            var start = offset;
            offset += line.Length + 1;
            var isTable = line.Contains('\t', StringComparison.Ordinal);
            var column = 0;
            foreach (var cell in isTable ? line.Split('\t') : [line])
            {
                column++;
                var role = line.StartsWith('#') || line.StartsWith("**", StringComparison.Ordinal) || number < 10 ? TextRole.TableTitle
                    : !isTable ? (number > 200 ? (dataLines.Contains(number) ? TextRole.Cell : TextRole.TableTitle) : TextRole.Paragraph)
                    : dataLines.Contains(number) ? TextRole.Cell : TextRole.HeaderCell;
                var text = MappedText.FromPlain(cell, start, number);
                text = text.WithContext(isTable ? new() { Table = "t", Row = 1, Column = column, Line = number } : default);
                var excluded = citations.Where(range => range.Start < start + cell.Length && range.End > start).Select(range => (range.Start - start, range.End - start)).ToList();
                found.AddRange(FigureScanner.Scan(text, role, excluded));
                start += cell.Length + 1;
            }
        }

        return found;
    }

    private static bool IsNumericStatistic(Fact fact) => Quantities.Contains(fact.Kind) && fact.Kind != "event" && fact.Quote.Any(char.IsAsciiDigit);

    private static bool Covers(Fact fact, FoundFigure figure) => figure.Figure.Source.Start < fact.End && figure.Figure.Source.End > fact.Start;

    private static string? Compare(Fact fact, List<FoundFigure> found)
    {
        var inside = found.Where(figure => Covers(fact, figure)).ToList();
        if (inside.Count == 0)
        {
            return $"{fact.Id} line {fact.Line} '{fact.Quote}': not found";
        }

        var differences = new List<string>();
        foreach (var figure in inside.Select(found => found.Figure))
        {
            var value = figure.IsPair
                ? fact.Numerator == figure.Numerator!.Value.Value && fact.Denominator == figure.Denominator!.Value.Value
                : figure.Value!.Value.Value == (fact.Value ?? Fraction.PowerOfTen(30));
            var head = figure.Value ?? figure.Numerator!.Value;
            var unit = IsUnit(fact, head.Unit, figure.Noun);
            if (value && head.Qualifier == fact.Qualifier && unit)
            {
                return null;
            }

            differences.Add($"'{figure.Text}' value {value} qualifier {head.Qualifier} unit '{head.Unit}' noun '{figure.Noun}'");
        }

        return $"{fact.Id} line {fact.Line} '{fact.Quote}' ({fact.Unit}, {fact.Qualifier}): {string.Join("; ", differences)}";
    }

    /// <summary>The unit is printed in the quotation; cells carry theirs in the header, which the cell does not repeat.</summary>
    private static bool IsUnit(Fact fact, string? unit, string? noun)
    {
        if (fact.Line > 210 && unit is null)
        {
            return fact.Unit != "%";
        }

        if (unit is null || !fact.Quote.Contains(unit, StringComparison.Ordinal))
        {
            return false;
        }

        var listed = fact.Unit.Split('/')[0];
        return listed.Contains(unit, StringComparison.OrdinalIgnoreCase) || unit.Contains(listed, StringComparison.OrdinalIgnoreCase)
            || listed.StartsWith("người", StringComparison.Ordinal) || listed is "đơn vị" || listed.Split(' ').All($"{unit} {noun}".Split(' ').Contains);
    }

    private static List<(int Start, int End)> Ranges(string file, string property)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("seed", file)));
        return [.. json.RootElement.GetProperty(property).EnumerateArray().Select(item => (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32()))];
    }

    private static List<Fact> Facts()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("seed", "facts.json")));
        return [.. json.RootElement.GetProperty("facts").EnumerateArray().Select(Fact.Read)];
    }

    private sealed record Fact(string Id, int Line, int Start, int End, string Quote, string Unit, string Kind, Fraction? Value, Fraction? Numerator, Fraction? Denominator, Qualifier Qualifier)
    {
        public static Fact Read(JsonElement item) => new(
            item.GetProperty("id").GetString()!,
            item.GetProperty("line").GetInt32(),
            item.GetProperty("start").GetInt32(),
            item.GetProperty("end").GetInt32(),
            item.GetProperty("quote").GetString()!,
            item.GetProperty("unit").GetString()!,
            item.GetProperty("kind").GetString()!,
            Number(item, "value"),
            Number(item, "numerator"),
            Number(item, "denominator"),
            item.GetProperty("qualifier").GetString()! switch
            {
                var text when text.StartsWith("approx_below", StringComparison.Ordinal) => Qualifier.Under,
                var text when text.StartsWith("more_than", StringComparison.Ordinal) => Qualifier.Over,
                var text when text.StartsWith("at_least", StringComparison.Ordinal) => Qualifier.AtLeast,
                _ => Qualifier.Exact,
            });

        private static Fraction? Number(JsonElement item, string name) =>
            item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Fraction.FromDecimal(value.GetDecimal()) : null;
    }
}
