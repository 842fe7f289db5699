using System.Text;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using Xunit.Abstractions;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Claims of texts that hold, each with one wrong digit planted in the number it states.</summary>
public class ProsePlantedTests(ITestOutputHelper output)
{
    [Fact]
    public void Four_of_five_wrong_digits_are_found() => AssertFound(ExpectedProse.All.Select(text => (text.Name, text.Text)), leastPercent: 80);

    private void AssertFound(IEnumerable<(string Name, string Text)> texts, int leastPercent)
    {
        var planted = texts.SelectMany(text => Plant(text.Name, text.Text)).ToList();

        foreach (var kind in planted.GroupBy(fault => fault.Code))
        {
            output.WriteLine($"{kind.Key}: {kind.Count(fault => fault.IsFound)} of {kind.Count()}");
        }

        planted.Where(fault => !fault.IsFound).ToList().ForEach(fault => output.WriteLine($"{fault.Name}: {fault.Claim} -> {fault.Written}"));
        Assert.True(planted.Count(fault => fault.IsFound) * 100 >= planted.Count * leastPercent, $"{planted.Count(fault => fault.IsFound)} of {planted.Count}");
    }

    private static IEnumerable<(string Name, string Code, string Claim, string Written, bool IsFound)> Plant(string name, string text)
    {
        var places = new ProseDocument(text).Checks.Where(check => check.Verdict == Verdict.Holds && check is { Code: "R-SUM-01" or "R-DIF-01" or "R-RATE-01", RuleId: null, Stated.Value.Qualifier: DanVan.Domain.Numbers.Qualifier.Exact })
            .DistinctBy(check => check.Stated!.Source.Start).ToList();
        foreach (var check in places)
        {
            var source = check.Stated!.Source;
            var written = WithWrongDigit(text[source.Start..source.End]);
            var wrong = text[..source.Start] + written + text[source.End..];
            var isFound = new ProseDocument(wrong).Checks.Any(other => other.Verdict == Verdict.Impossible && other.Sources.Any(place => place.Start <= source.Start && place.End >= source.End));
            yield return (name, check.Code, ProseClaim.Of(check)!.Text, written, isFound);
        }
    }

    /// <summary>The second digit, or the only one, is three more or less.</summary>
    private static string WithWrongDigit(string number)
    {
        var letters = new StringBuilder(number);
        var digits = Enumerable.Range(0, number.Length).Where(at => char.IsAsciiDigit(number[at])).ToList();
        var place = digits.Count > 1 ? digits[1] : digits[0];
        letters[place] = (char)(number[place] < '5' ? number[place] + 3 : number[place] - 3);
        return letters.ToString();
    }
}
