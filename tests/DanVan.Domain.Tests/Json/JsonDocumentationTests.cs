using DanVan.Domain.Catalog;
using DanVan.Domain.Json;

namespace DanVan.Domain.Tests.Json;

/// <summary>What the pages about JSON show is what the library does.</summary>
public class JsonDocumentationTests
{
    private static string[] Blocks(string page, string language) => File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot(), "docs", page))
        .ReplaceLineEndings("\n")
        .Split("```")
        .Where((_, i) => i % 2 == 1)
        .Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal))
        .Select(block => block[(language.Length + 1)..])
        .ToArray();

    public class Templates
    {
        [Fact]
        public void Shows_a_template_and_a_rulebook_that_can_be_read()
        {
            var blocks = Blocks("templates.md", "json");

            var template = TemplateJson.Read(blocks[0]).Get();
            var rulebook = RulebookJson.Read(blocks[1], template).Get();

            Assert.Equal(3, template.Indicators.Count);
            Assert.Equal(2, rulebook.Rules.Count);
        }

        [Fact]
        public void Counts_the_built_in_templates_rightly()
        {
            var page = File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot(), "docs", "templates.md"));

            Assert.All(
                BuiltInTemplates.All,
                template => Assert.Contains($"| `{template.Code}` | {template.Name.Vi} | {template.Tables.Count} | {template.Indicators.Count} | {BuiltInRulebooks.Get(template.Code).Rules.Count} |", page, StringComparison.Ordinal));
        }
    }

    public class Json
    {
        [Fact]
        public void Shows_the_problems_of_a_wrong_document() => Assert.Equal(
            Blocks("json.md", "text")[0].TrimEnd(),
            string.Join('\n', TemplateJson.Read(Blocks("json.md", "json-wrong")[0]).Problems));
    }
}
