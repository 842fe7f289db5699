namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>What can go wrong with one number of a text while it is typed.</summary>
internal static class NumberSlip
{
    /// <summary>Gets the kinds, in the order of the table.</summary>
    public static IReadOnlyList<(string Name, Func<string, Random, string?> Plant)> Kinds { get; } =
    [
        ("one wrong digit", WrongDigit),
        ("two digits swapped", Swapped),
        ("a digit dropped", Dropped),
        ("a digit doubled", Doubled),
        ("a comma for a dot", (text, _) => text.Contains('.', StringComparison.Ordinal) ? text.Replace('.', ',') : null),
        ("a thousand times too large", (text, _) => text.Contains(',', StringComparison.Ordinal) || text == "0" ? null : text + (text.Length > 3 && !text.Contains('.', StringComparison.Ordinal) ? "000" : ".000")),
        ("a wrong sign", (text, _) => text == "0" ? null : "-" + text),
        ("any other number", (text, random) => $"{random.Next(1, (int)Math.Pow(10, text.Count(char.IsAsciiDigit)))}"),
    ];

    private static string? WrongDigit(string text, Random random)
    {
        var at = DigitAt(text, random);
        var digit = (char)('0' + ((text[at] - '0' + 1 + random.Next(9)) % 10));
        return Put(text, at, 1, $"{digit}");
    }

    private static string? Swapped(string text, Random random)
    {
        var at = DigitAt(text, random);
        return at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && text[at] != text[at + 1] ? Put(text, at, 2, $"{text[at + 1]}{text[at]}") : null;
    }

    private static string? Dropped(string text, Random random)
    {
        var at = DigitAt(text, random);
        var left = Put(text, at, 1, "");
        return left.Length > 0 && char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(left[^1]) ? left : null;
    }

    private static string? Doubled(string text, Random random)
    {
        var at = DigitAt(text, random);
        return Put(text, at, 1, $"{text[at]}{text[at]}");
    }

    private static int DigitAt(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToArray();
        return digits[random.Next(digits.Length)];
    }

    private static string Put(string text, int at, int length, string other) => text[..at] + other + text[(at + length)..];
}
