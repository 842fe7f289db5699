using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Tests.Reading;

public class LineReaderTests
{
    public class Read
    {
        [Theory]
        [InlineData("a\nb\nc")]
        [InlineData("a\r\nb\r\nc")]
        [InlineData("a\rb\rc\r")]
        [InlineData("a\r\nb\nc\r")]
        public void Parts_at_every_kind_of_line_break(string text) =>
            Assert.Equal(["1:a", "2:b", "3:c"], LineReader.Read(text).Select(line => $"{line.Number}:{line.ContentOf(text)}"));

        [Theory]
        [InlineData("Trong năm", nameof(LineKind.Text))]
        [InlineData(" \u00A0 ", nameof(LineKind.Blank))]
        [InlineData("a\tb", nameof(LineKind.TabRow))]
        [InlineData("Cấp huyện\t\t", nameof(LineKind.TabRow))]
        [InlineData("\t\t", nameof(LineKind.TabRow))]
        [InlineData("\tlùi đầu dòng", nameof(LineKind.Text))]
        [InlineData("| a | b |", nameof(LineKind.PipeRow))]
        [InlineData("cms 01/06/2020 | 09:58 | lượt xem: 181", nameof(LineKind.Text))]
        [InlineData("|---|:-:|", nameof(LineKind.PipeSeparator))]
        [InlineData("--- | ---", nameof(LineKind.PipeSeparator))]
        [InlineData("-------", nameof(LineKind.Rule))]
        [InlineData("* * *", nameof(LineKind.Rule))]
        [InlineData("```", nameof(LineKind.Rule))]
        [InlineData("- một mục", nameof(LineKind.Text))]
        public void Says_what_a_line_looks_like(string line, string kind) => Assert.Equal(kind, Assert.Single(LineReader.Read(line)).Kind.ToString());

        [Fact]
        public void Takes_rows_without_outer_pipes_over_and_under_dashes_only() =>
            Assert.Equal(
                [LineKind.Text, LineKind.PipeRow, LineKind.PipeSeparator, LineKind.PipeRow, LineKind.Text],
                LineReader.Read("a | b\nNăm | Số vụ\n--|--\n2019 | 5\nhết").Select(line => line.Kind));

        [Fact]
        public void Leaves_out_the_marks_of_a_quotation_but_not_a_comparison()
        {
            Assert.Equal("1. Tăng cường", Content("> quoted\n> 1. Tăng cường", 1));
            Assert.Equal("> 50 tuổi", Content("> 50 tuổi", 0));
        }

        private static string Content(string text, int line) => LineReader.Read(text)[line].ContentOf(text).ToString();
    }
}
