using System.Text.RegularExpressions;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation;

public partial class RuleCatalogTests
{
    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(SharedFiles.RepositoryRoot(), "docs", "rules"), "R-*.md").Select(file => Path.GetFileNameWithoutExtension(file)!);

    private static string Page(string code) => File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot(), "docs", "rules", $"{code}.md"));

    public class All
    {
        [Fact]
        public void Has_each_code_once() => Assert.Distinct(RuleCatalog.All.Select(rule => rule.Code));

        [Fact]
        public void Has_a_page_for_each_code_and_a_code_for_each_page() =>
            Assert.Equal(RuleCatalog.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), Pages().Order(StringComparer.Ordinal));

        [Fact]
        public void Has_pages_that_name_every_reason()
        {
            foreach (var rule in RuleCatalog.All)
            {
                var page = Page(rule.Code);

                Assert.All(rule.Reasons, reason => Assert.True(page.Contains($"`{reason}`", StringComparison.Ordinal), $"{rule.Code}: {reason}"));
            }
        }

        [Fact]
        public void Has_pages_that_name_no_reason_that_cannot_be_given()
        {
            foreach (var rule in RuleCatalog.All)
            {
                var rows = Page(rule.Code).Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Split('|')).Where(cells => cells.Length > 2);
                var named = rows.SelectMany(cells => Quoted().Matches(cells[2]).Select(match => match.Groups[1].Value));

                Assert.All(named, reason => Assert.True(rule.Reasons.Contains(reason), $"{rule.Code}: {reason}"));
            }
        }

        [Fact]
        public void Has_titles_in_both_languages() =>
            Assert.All(RuleCatalog.All, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Title.Vi) || string.IsNullOrWhiteSpace(rule.Title.En)));
    }

    public class Find
    {
        [Fact]
        public void Knows_a_code() => Assert.Equal(CheckKind.Sum, RuleCatalog.Find("R-SUM-01")!.Kind);

        [Fact]
        public void Is_null_for_another() => Assert.Null(RuleCatalog.Find("R-SUM-99"));
    }

    [GeneratedRegex("`([a-z-]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
