namespace DanVan.Domain.Tests.Architecture;

public class MarkdownPageTests
{
    public class All
    {
        [Fact]
        public void Link_only_to_files_that_are_there() =>
            Assert.Empty(
                from page in MarkdownPage.All
                from link in page.Links
                where !File.Exists(link) && !Directory.Exists(link)
                select $"{page} links to {link}");

        [Fact]
        public void Can_be_reached_from_the_README()
        {
            var reached = new HashSet<string>();
            var waiting = new Queue<MarkdownPage>([MarkdownPage.All[0]]);

            while (waiting.TryDequeue(out var page))
            {
                foreach (var next in MarkdownPage.All.Where(next => page.Links.Contains(next.Path) && reached.Add(next.Path)))
                {
                    waiting.Enqueue(next);
                }
            }

            Assert.DoesNotContain(MarkdownPage.All.Skip(1), page => !reached.Contains(page.Path));
        }
    }

    public class Links
    {
        [Fact]
        public void Are_taken_from_where_the_page_stands()
        {
            var page = new MarkdownPage(Path.GetFullPath("/docs/rules/a.md"), "[b](b.md), [c](../c.md#part), [web](https://example.org/d.md), [here](#part)");

            Assert.Equal([Path.GetFullPath("/docs/rules/b.md"), Path.GetFullPath("/docs/c.md")], page.Links);
        }
    }
}
