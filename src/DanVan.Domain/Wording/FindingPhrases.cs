using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Wording;

/// <summary>The texts that the places of a message stand for, for one finding.</summary>
internal sealed class FindingPhrases
{
    // A reader looks at a few lines, not at forty.
    private const int MostLines = 10;

    private readonly Finding _finding;
    private readonly CultureInfo _culture;
    private readonly MessageCatalog _messages;
    private readonly NumberText _numbers;
    private readonly Func<int, string>? _placeOfLine;

    public FindingPhrases(Finding finding, CultureInfo culture, MessageCatalog messages, Func<int, string>? placeOfLine = null)
    {
        _placeOfLine = placeOfLine;
        _finding = finding;
        _culture = culture;
        _messages = messages;
        _numbers = new NumberText(culture);
    }

    /// <summary>The names that every finding may use, whatever its code.</summary>
    public static IReadOnlyList<string> KnownNames { get; } =
        ["stated", "operands", "others", "difference", "sum", "computed", "gap", "numerator", "denominator", "ratio", "bases", "count", "lines", "repair", "unit"];

    /// <summary>Finds the text for a name, or null when the finding has none.</summary>
    public string? Find(string name) => name switch
    {
        "stated" => Quote(_finding.Stated),
        "operands" => Join(_finding.Operands, " + "),
        "others" => Join([.. _finding.Operands.Skip(1)], ", "),
        "difference" => Join(_finding.Operands, " - "),
        "sum" or "computed" => _finding.Computed is { } computed ? IntervalText.Of(computed, Write, _messages) : null,
        "gap" => _finding.Gap is { } gap ? _numbers.Write(gap, 2, Fraction.Zero) : null,
        "unit" => _finding.Unit,
        "left" or "right" => Interval.TryParse(_finding.Details.GetValueOrDefault(name), null, out var side) ? IntervalText.Of(side, WriteSide, _messages) : null,
        "numerator" => Quote(_finding.Numerator),
        "denominator" => Quote(_finding.Denominator),
        "ratio" => Ratio(),
        "bases" => Bases(),
        "count" => NumberWords.Spell(_finding.Readings.Count, _culture),
        "lines" => Lines(),
        "repair" => new RepairText(_numbers, _messages).Of(_finding),
        "likelyLines" or "otherLines" when _placeOfLine is not null => LinesOf(_finding.Details.GetValueOrDefault(name)),
        _ => _finding.Names.TryGetValue(name, out var text) ? text.For(_culture) : _finding.Details.GetValueOrDefault(name),
    };

    private string PercentSign => IsRate ? "%" : "";

    // What is computed for a rate is a rate, except the counts that it leaves possible.
    private bool IsRate => _finding.Kind is CheckKind.Rate or CheckKind.Complement
        || (_finding.Kind != CheckKind.PossibleCounts && _finding.Stated?.Value is { IsPercent: true });

    private static string? Quote(StatedFigure? figure) => figure is null ? null : FigureQuotation.Of(figure);

    private static string? Join(IReadOnlyList<StatedFigure> figures, string sign) =>
        figures.Count == 0 ? null : string.Join(sign, figures.Select(FigureQuotation.Of));

    // Two sides that differ must not look the same.
    private string WriteSide(Fraction end) => _numbers.Write(end, 2, [Fraction.Zero, .. SideEnds()]);

    private IEnumerable<Fraction> SideEnds() =>
        from name in new[] { "left", "right" }
        where Interval.TryParse(_finding.Details.GetValueOrDefault(name), null, out _)
        let side = Interval.Parse(_finding.Details[name], null)
        from end in new[] { side.Lower, side.Upper }
        where end is not null
        select end.Value;

    private string Write(Fraction end)
    {
        var stated = _finding.Stated?.Value;
        var values = _finding.Computed;
        Fraction?[] others = [Fraction.Zero, 100, stated?.ScaledValue, values?.Lower, values?.Upper];
        return _numbers.Write(end, Math.Max(2, stated?.Decimals ?? 0), [.. others.OfType<Fraction>()]) + PercentSign;
    }

    private string? Ratio() => _finding.Readings.Count == 1 ? Bases() : (_finding.Numerator, _finding.Denominator) switch
    {
        ({ IsPair: true } pair, _) => Quote(pair),
        ({ } numerator, { } denominator) => $"{Quote(numerator)}/{Quote(denominator)}",
        _ => null,
    };

    // "35/36 hoặc 34/35"; where several numerators are possible, "từ 33 đến 35 trên 36".
    private string Bases()
    {
        var readings = _finding.Readings.Select(reading =>
        {
            var (upper, lower) = (IntervalText.Of(reading.Numerators, WriteCount, _messages), IntervalText.Of(reading.Denominator, WriteCount, _messages));
            return reading is { Numerators.IsPoint: true, Denominator.IsPoint: true } ? $"{upper}/{lower}" : MessageTemplate.Fill(_messages.Find("list/of")!, name => name == "part" ? upper : lower);
        });
        return string.Join($" {_messages.Find("list/or")} ", readings);

        string WriteCount(Fraction value) => _numbers.Write(value, 2, Fraction.Zero);
    }

    private string Lines() => Join([.. _finding.Sources.Select(source => source.Line).Where(line => line > 0).Distinct().Order()]);

    private string? LinesOf(string? lines) => lines is null ? null : Join([.. lines
        .Split(", ")
        .Select(line => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(line => line > 0)]);

    private string Join(IReadOnlyList<int> numbers)
    {
        var lines = numbers.Select(line => _placeOfLine?.Invoke(line) ?? line.ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
        var sign = _placeOfLine is null ? ", " : "; ";
        if (lines.Count > MostLines)
        {
            var more = (lines.Count - MostLines).ToString(CultureInfo.InvariantCulture);
            var message = _messages.Find(_placeOfLine is null ? "list/more" : "list/more-places")!;
            return MessageTemplate.Fill(message, name => name == "part" ? string.Join(sign, lines.Take(MostLines)) : more);
        }

        return lines.Count < 2
            ? string.Concat(lines)
            : $"{string.Join(sign, lines[..^1])} {_messages.Find("list/and")} {lines[^1]}";
    }
}
