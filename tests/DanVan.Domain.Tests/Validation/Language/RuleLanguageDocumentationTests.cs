using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Tests.Validation.Language;

public class RuleLanguageDocumentationTests
{
    private static string[] Page { get; } = File.ReadAllLines(Path.Combine(SharedFiles.RepositoryRoot(), "docs", "rule-language.md"));

    public static TheoryData<string> Examples => [.. Page.SkipWhile(line => line != "```rule").Skip(1).TakeWhile(line => line != "```")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_a_rule_that_can_be_evaluated(string rule)
    {
        var expression = RuleExpression.Parse(rule);

        Assert.True(expression.IsCondition);
        Assert.Empty(RuleTypes.Check(expression));
        Assert.Equal(expression, RuleExpression.Parse(expression.ToString()));
        Assert.NotNull(RuleProgram.Compile(expression));
    }

    [Fact]
    public void There_are_examples() => Assert.True(Examples.Count > 10);

    [Fact]
    public void Every_function_has_its_line()
    {
        var table = string.Join('\n', Page.Where(line => line.StartsWith("| `", StringComparison.Ordinal)));

        Assert.All(RuleWords.Functions.Keys.Append(RuleWords.Previous).Append(RuleWords.Children), name => Assert.Contains($"`{name}(", table, StringComparison.Ordinal));
    }
}
