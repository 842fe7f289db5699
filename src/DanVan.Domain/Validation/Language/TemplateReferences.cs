using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Language;

/// <summary>Finds what references mean in a template.</summary>
public sealed class TemplateReferences
{
    private readonly Dictionary<IndicatorCode, Indicator> _byCode;

    /// <summary>Reads the indicators of a template.</summary>
    public TemplateReferences(ReportTemplate template)
    {
        Guard.Against.Null(template);
        _byCode = [];
        foreach (var indicator in template.Indicators)
        {
            _byCode.TryAdd(indicator.Code, indicator);
        }
    }

    /// <summary>Finds the indicators a reference means, in the order of the template; none when there is none.</summary>
    /// <remarks>
    /// Without dimensions it is the indicator of that code. With dimensions it is every indicator whose code is that code with further
    /// words and whose dimensions are those of that code's indicator together with the ones asked for; where several are, those with the
    /// fewest further words: <c>a.commune</c> rather than <c>a.people.commune</c>.
    /// </remarks>
    public IReadOnlyList<Indicator> Find(RuleReference reference)
    {
        Guard.Against.Null(reference);
        var @base = _byCode.GetValueOrDefault(reference.Code);
        if (reference.Dimensions.Count == 0)
        {
            return @base is null ? [] : [@base];
        }

        var wanted = new Dictionary<string, string>(@base?.Dimensions ?? new Dictionary<string, string>());
        foreach (var (dimension, member) in reference.Dimensions)
        {
            wanted[dimension] = member;
        }

        var prefix = reference.Code + ".";
        return _byCode.Values
            .Where(indicator => indicator.Code.ToString().StartsWith(prefix, StringComparison.Ordinal) && HasExactly(indicator, wanted))
            .GroupBy(indicator => indicator.Code.ToString().Count(c => c == '.'))
            .MinBy(group => group.Key)?.ToList() ?? [];
    }

    /// <summary>Writes the codes of the template in place of codes with dimensions.</summary>
    /// <exception cref="ArgumentException">A reference means no indicator, or several where one is asked for; <see cref="RuleTypes"/> says so beforehand.</exception>
    public RuleExpression Resolve(RuleExpression expression)
    {
        Guard.Against.Null(expression);
        return expression.WithReferences(reference => reference.Dimensions.Count == 0
            ? [reference]
            : [.. Find(reference).Select(indicator => reference with { Code = indicator.Code, Dimensions = new Dictionary<string, string>() })]);
    }

    /// <summary>Finds the code nearest to one that is not known, or null where none is near.</summary>
    internal IndicatorCode? Nearest(IndicatorCode code)
    {
        const int furthest = 3;
        var wanted = code.ToString();
        IndicatorCode? nearest = null;
        var distance = furthest + 1;
        foreach (var known in _byCode.Keys)
        {
            var candidate = known.ToString();
            if (Math.Abs(candidate.Length - wanted.Length) < distance && Distance(wanted, candidate) is var found && found < distance)
            {
                (nearest, distance) = (known, found);
            }
        }

        return distance * 2 <= wanted.Length ? nearest : null;
    }

    private static bool HasExactly(Indicator indicator, Dictionary<string, string> wanted) =>
        indicator.Dimensions.Count == wanted.Count
        && wanted.All(pair => indicator.Dimensions.TryGetValue(pair.Key, out var member) && member == pair.Value);

    /// <summary>How many characters must be put in, left out or changed to make one word of the other.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
