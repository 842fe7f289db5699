using System.Globalization;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Wording;

/// <summary>Says a finding in words, in Vietnamese or English.</summary>
public static class FindingText
{
    private static readonly string[] s_lineWords = ["dòng", "lines", "line"];
    private static readonly string[] s_lineNames = ["lines", "likelyLines", "otherLines"];

    /// <summary>One or two sentences that name the numbers: "2.979 + 5.964 = 8.943, nhưng báo cáo ghi 8.934; có thể hai chữ số 3 và 4 bị đảo."</summary>
    /// <remarks>Figures stand as they were written; computed numbers are written for the culture. A reason without wording gives its code.</remarks>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Vietnamese for any Vietnamese culture, English otherwise; also decides the signs of computed numbers.</param>
    public static string For(Finding finding, CultureInfo culture)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(culture);
        return Say(finding, culture, placeOfLine: null);
    }

    /// <summary>The same words, with another name for the place of a line than its number: a document without lines has paragraphs and cells.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Vietnamese for any Vietnamese culture, English otherwise.</param>
    /// <param name="placeOfLine">What a reader calls the place of a line, counted from 1: it stands where "dòng 12" would.</param>
    public static string For(Finding finding, CultureInfo culture, Func<int, string> placeOfLine)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(culture);
        Guard.Against.Null(placeOfLine);
        return Say(finding, culture, placeOfLine);
    }

    private static string Say(Finding finding, CultureInfo culture, Func<int, string>? placeOfLine)
    {
        var messages = MessageCatalog.For(culture);
        var phrases = new FindingPhrases(finding, culture, messages, placeOfLine);
        if (finding.Names.TryGetValue("message", out var own))
        {
            return MessageTemplate.Fill(own.For(culture), phrases.Find);
        }

        var template = (finding.Computed is { IsPoint: false } ? messages.Find($"{finding.Code}/{finding.Reason}.range") : null)
            ?? messages.Find($"{finding.Code}/{finding.Reason}")
            ?? messages.Find($"any/{finding.Reason}");
        var text = template is null ? $"{finding.Code}: {finding.Reason}" : MessageTemplate.Fill(placeOfLine is null ? template : WithoutLineWords(template), phrases.Find);
        return finding.Unit is { } unit ? $"{unit}: {text}" : text;
    }

    // A place that is no line is not announced as one.
    private static string WithoutLineWords(string template) => s_lineWords.Aggregate(template, (text, word) => s_lineNames.Aggregate(
        text, (changed, name) => changed.Replace($"{word} {{{name}}}", $"{{{name}}}", StringComparison.Ordinal)));
}
