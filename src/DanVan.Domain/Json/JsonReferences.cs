using System.Globalization;
using DanVan.Domain.Indicators;
using NodaTime;

namespace DanVan.Domain.Json;

/// <summary>Checks that codes are unique and that every reference leads somewhere.</summary>
internal sealed class JsonReferences(JsonChecker checker)
{
    /// <summary>Reports every value that stands more than once in a list.</summary>
    /// <param name="items">The list.</param>
    /// <param name="key">What must be unique.</param>
    /// <param name="path">The path of an item, with <c>{0}</c> for its index.</param>
    /// <param name="what">What the value is, for the message.</param>
    public void Unique<TItem, TKey>(IReadOnlyList<TItem> items, Func<TItem, TKey> key, string path, string what)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(key(items[i])))
            {
                checker.Add(string.Format(CultureInfo.InvariantCulture, path, i), "duplicate-code", $"The {what} '{key(items[i])}' stands here twice.");
            }
        }
    }

    /// <summary>Reports a code that the template does not know.</summary>
    public void Known(IndicatorCode? code, ICollection<IndicatorCode> known, string path)
    {
        if (code is { } given && !known.Contains(given))
        {
            checker.Add(path, "unknown-indicator", $"The template has no indicator '{given}'.");
        }
    }

    /// <summary>Reports every code of a list that the template does not know.</summary>
    public void Known(IReadOnlyList<IndicatorCode> codes, ICollection<IndicatorCode> known, string path)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            Known(codes[i], known, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        }
    }

    /// <summary>Reports a code or an id without a character to tell it by.</summary>
    public void NotEmpty(string value, string path)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            checker.Add(path, "wrong-value", "Expected text of one character or more, found none.");
        }
    }

    /// <summary>Reports a span of days that ends before it begins.</summary>
    public void InOrder(LocalDate? first, LocalDate? last, string pathOfLast)
    {
        if (last < first)
        {
            checker.Add(pathOfLast, "wrong-value", "The last day is before the first.");
        }
    }

    /// <summary>Reports anything else that does not fit.</summary>
    public void Report(string path, string code, string message) => checker.Add(path, code, message);
}
