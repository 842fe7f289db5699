using System.Globalization;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>An arithmetic claim of a text with the verdict on it, in the one line in which tests write it.</summary>
/// <remarks>
/// "554 = 325 + 239" a total, "15 = 50 - 30" a remainder or a change in counts, "1468 >= 385" a part within its whole, "75% = 30 / 40" a
/// rate ("?" for a base that is not stated), "10% = change 550 / 500", "25% = rest 75%" shares of one whole, "120 == 125" one
/// quantity said twice. A total with its parts and a remainder that state the same are one claim.
/// </remarks>
/// <param name="Text">The claim as the line says it.</param>
/// <param name="Key">The same for all ways to state it.</param>
/// <param name="Verdict">What is to be said of it.</param>
internal sealed record ProseClaim(string Text, string Key, Verdict Verdict)
{
    public static ProseClaim Parse(string line)
    {
        var parts = line.Split('|');
        var text = parts[0].Trim();
        var verdict = parts[1].Trim() switch
        {
            "holds" => Verdict.Holds,
            "truncated" => Verdict.HoldsOnlyIfTruncated,
            "impossible" => Verdict.Impossible,
            "open" => Verdict.Undetermined,
            var other => throw new FormatException($"'{other}' is no verdict in '{line}'."),
        };
        return new ProseClaim(text, KeyOf(text), verdict);
    }

    /// <summary>The claim that a finding is about, or null where it is about no arithmetic of the text.</summary>
    public static ProseClaim? Of(Finding finding)
    {
        var text = finding.RuleId is not null || finding.Stated is null ? null : finding.Code switch
        {
            "R-SUM-01" => $"{Show(finding.Stated)} = {string.Join(" + ", finding.Operands.Select(Show))}",
            "R-DIF-01" => $"{Show(finding.Stated)} = {string.Join(" - ", finding.Operands.Select(Show))}",
            "R-SUB-01" => $"{Show(finding.Stated)} >= {string.Join(" + ", finding.Operands.Select(Show))}",
            "R-RATE-01" or "R-RATE-02" => $"{Show(finding.Stated)} = {(finding.Reason == "change-differs" || finding.Stated.Value is { Value.Sign: < 0 } ? "change " : "")}{Show(finding.Numerator)} / {Show(finding.Denominator)}",
            "R-RATE-03" => $"{Show(finding.Stated)} = rest {string.Join(" + ", finding.Operands.Skip(1).Select(Show))}",
            "R-DUP-01" when finding.Operands.Count > 0 => $"{Show(finding.Stated)} == {string.Join(" + ", finding.Operands.Select(Show))}",
            _ => null,
        };
        return text is null ? null : new ProseClaim(text, KeyOf(text), finding.Verdict);
    }

    /// <summary>Says whether a verdict that was found is the one to be said; what fits only a truncated rate may also be said to hold.</summary>
    public bool Accepts(Verdict found) => found == Verdict || (Verdict == Verdict.HoldsOnlyIfTruncated && found == Verdict.Holds);

    private static string Show(StatedFigure? figure) => figure?.Value is not { } value ? "?"
        : (value.ScaledValue.IsInteger ? value.ScaledValue.ToString() : ((decimal)value.ScaledValue.Numerator / (decimal)value.ScaledValue.Denominator).ToString(CultureInfo.InvariantCulture)) + (value.IsPercent ? "%" : "");

    private static string KeyOf(string text)
    {
        foreach (var mark in new[] { " == ", " >= " })
        {
            if (text.Split(mark) is [var one, var other])
            {
                return mark == " == " ? string.Join(mark, new[] { Number(one), Number(other) }.Order()) : $"{Number(one)}{mark}{Sorted(other)}";
            }
        }

        var (stated, operands) = text.Split(" = ") is [var left, var right] ? (left, right) : throw new FormatException($"'{text}' is no claim.");
        if (operands.Contains(" / ", StringComparison.Ordinal))
        {
            // A rise and a fall are told by the counts; with one base left out there is nothing to tell.
            var counts = operands.Replace("change ", "", StringComparison.Ordinal).Split(" / ");
            return $"{Number(stated).TrimStart('-')} = {Number(counts[0])} / {Number(counts[1])}";
        }

        if (operands.StartsWith("rest ", StringComparison.Ordinal))
        {
            return "100% = " + Sorted($"{operands[5..]} + {stated}");
        }

        return operands.Split(" - ") is [var whole, .. var taken] && taken.Length > 0
            ? $"{Number(whole)} = {Sorted(string.Join(" + ", taken.Append(stated)))}"
            : $"{Number(stated)} = {Sorted(operands)}";
    }

    private static string Sorted(string terms) => string.Join(" + ", terms.Split(" + ").Select(Number).Order(StringComparer.Ordinal));

    private static string Number(string text)
    {
        text = text.Trim();
        var digits = text.TrimEnd('%');
        return digits == "?" ? "?" : decimal.Parse(digits, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture) + text[digits.Length..];
    }
}
