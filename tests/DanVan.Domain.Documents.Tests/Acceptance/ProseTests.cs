using DanVan.Domain.Validation;
using Xunit.Abstractions;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Short texts in many ways of saying totals, shares, remainders and changes, read without a template.</summary>
public class ProseTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<(ExpectedProse Expected, ProseDocument Read)>> Texts = new(() => [.. ExpectedProse.All.Select(text => (text, new ProseDocument(text.Text)))]);

    [Fact]
    public void Nine_of_ten_claims_are_found_with_the_right_verdict() => AssertFound(_ => true);

    [Fact]
    public void Nine_of_ten_claims_that_fail_are_found() => AssertFound(claim => claim.Verdict == Verdict.Impossible);

    [Fact]
    public void Nothing_else_raises_an_alarm()
    {
        var alarms = Texts.Value.SelectMany(text => text.Read.Alarms
            .Where(alarm => !text.Expected.Claims.Any(claim => claim.Verdict == Verdict.Impossible && claim.Key == alarm.Key))
            .Select(alarm => $"{text.Expected.Name}: {alarm.Text}"));

        Assert.Empty(alarms);
    }

    private void AssertFound(Func<ProseClaim, bool> which)
    {
        var judged = Texts.Value.SelectMany(text => text.Expected.Claims.Where(which).Select(claim => (text.Expected.Name, Claim: claim, Found: text.Read.VerdictOn(claim)))).ToList();

        var wrong = judged.Where(claim => claim.Found is not { } found || !claim.Claim.Accepts(found)).ToList();
        output.WriteLine($"{judged.Count - wrong.Count} of {judged.Count} right");
        wrong.ForEach(claim => output.WriteLine($"{claim.Name}: {claim.Claim.Text} ({claim.Claim.Verdict}): {claim.Found?.ToString() ?? "missed"}"));
        Assert.True(wrong.Count * 10 <= judged.Count, $"{wrong.Count} of {judged.Count} wrong");
    }
}
