using CheckReport.Printing;

namespace CheckReport.Tests;

public class ConsoleOutputTests
{
    public class Print
    {
        [Theory]
        [InlineData(1)]
        [InlineData(40)]
        [InlineData(57)]
        [InlineData(80)]
        [InlineData(200)]
        [InlineData(1000)]
        public void Survives_any_text_at_any_width(int width)
        {
            var text = Printed(width);

            Assert.Contains("[red]x[/] [[ ]] [/]", Printed(1000), StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', text);
            Assert.DoesNotContain('\u202E', text);
        }

        [Fact]
        public void Keeps_within_the_width()
        {
            var longest = Printed(60).Split('\n').Max(line => line.TrimEnd().Length);

            Assert.InRange(longest, 40, 60);
        }

        [Theory]
        [InlineData("vi", "Lỗi: không thể đúng (1)", "Cảnh báo: nhiều khả năng sai hoặc thiếu (1)", "Lưu ý về cách viết (1)", "Chưa kết luận được (3)")]
        [InlineData("en", "Errors: cannot be true (1)", "Warnings: probably wrong, or missing (1)", "Notes on form (1)", "Undetermined (3)")]
        public void Groups_findings_by_how_much_they_matter(string language, params string[] titles)
        {
            var text = Printed(100, language);

            var places = titles.Select(title => text.IndexOf(title, StringComparison.Ordinal)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }

        private static string Printed(int width, string language = "vi")
        {
            using var output = new StringWriter();
            ConsoleOutput.Print(SampleReports.Hostile(), "[file].txt", language == "vi" ? Words.Vietnamese : Words.English, output, width);
            return output.ToString();
        }
    }
}
