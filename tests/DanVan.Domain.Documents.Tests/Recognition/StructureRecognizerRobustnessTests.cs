using System.Text;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Odd, huge and hostile documents: nothing crashes, nothing is lost, and twice the text costs about twice as much.</summary>
public class StructureRecognizerRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\t", "\t\t", "|", "|\n", "| a | b |\n", "|---|---|\n", "*", "**", "***", "_", "#", "## ", "- ", "+ ", "1. ", "2. ", "1.1. ", "I. ", "II. ", "a) ", "A. ", "(1) ", "Phần thứ nhất\n",
        "Một là, ", "PHỤ LỤC 1\n", "BIỂU SỐ 2\n", "(Kèm theo Báo cáo số 5/BC-UBND của UBND xã)\n", "BÁO CÁO\n", "Số: 5/BC-UBND\n", "Nơi nhận:\n", "TM. ỦY BAN\n", "Trên đây là báo cáo./.\n", ", ngày 5 tháng 7 năm 2020\n",
        "Tổng cộng\t5\n", "Năm\tSố vụ\tTỷ lệ\n", "2019\t5\t50%\n", "2019\n", "kết quả", "Xã An Bình", "8.943", "98%", "…", "...", "“", "”", "(", ")", ".", ",", ":", " ", "\u00A0", "\u0301", "\u00D0", "ế", "e\u0302\u0301", "😀",
        "<b>", "</b>", "<br>", "&nbsp;", "&amp;", "\\", "> ", "---\n", "\f", "\u200B", "\uFFFE", "\u1160", "5\n",
    ];

    private static DocumentStructure Recognize(string text) => StructureRecognizer.Recognize(DocumentText.FromText(text));

    public class AnyText
    {
        [Fact]
        public void Is_recognized_or_refused_and_keeps_its_places_in_order()
        {
            var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).Where(text => !string.IsNullOrWhiteSpace(text));

            Prop.ForAll(texts.ToArbitrary(), KeepsItsPlaces).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));
        }

        [Fact]
        public void Loses_no_letter_and_no_digit()
        {
            string[] words = ["kết quả", "Đã tiếp 15 lượt.", "Xã\tSố vụ\n", "An Bình\t5\n", "Phú Mỹ\t7\t9\n", "Tân Tiến\n", "\n", "\n\n", "1. ", "2. ", "I. ", "a) ", "- ", "- Cấp xã: ", "PHỤ LỤC 1\n", "BÁO CÁO\n", "Nơi nhận:\n", "TM. ỦY BAN\n", "**Đậm**", "12\n"];
            var texts = Gen.Elements(words).ListOf().Select(pieces => string.Concat(pieces)).Where(text => !string.IsNullOrWhiteSpace(text));

            Prop.ForAll(texts.ToArbitrary(), LosesNothing).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));
        }

        [Fact]
        public void Of_random_bytes_is_recognized_or_refused()
        {
            var bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

            Prop.ForAll(bytes.ToArbitrary(), content => Reads(content)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200));
        }

        [SharedFact]
        public void Of_the_real_report_may_be_cut_anywhere()
        {
            var report = File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt"));
            var outcomes = new HashSet<string>();

            for (var length = 1; length < report.Length; length += 239)
            {
                try
                {
                    StructureRecognizer.Recognize(DocumentText.Decode(report.AsSpan(0, length)));
                    outcomes.Add("read");
                }
                catch (UnreadableDocumentException refused)
                {
                    outcomes.Add(refused.Code);
                }
            }

            Assert.Subset(new HashSet<string> { "read", "empty", "cut-inside-character", "cut-off" }, outcomes);
        }

        private static bool KeepsItsPlaces(string text)
        {
            if (Outcome(text) is not { } structure)
            {
                return true;
            }

            foreach (var piece in structure.Texts.Select(text => text.Text))
            {
                Assert.NotEqual("", piece.Text);
                Assert.Equal(piece.Text.Trim(' '), piece.Text);
                Assert.DoesNotContain("  ", piece.Text, StringComparison.Ordinal);
                var last = -1;
                for (var i = 0; i < piece.Text.Length; i++)
                {
                    var source = piece.SourceOf(i, i + 1);
                    Assert.InRange(source.Start, Math.Max(last, 0), text.Length);
                    Assert.InRange(source.End, source.Start, text.Length);
                    last = source.Start;
                }
            }

            Assert.Equal(structure.Sections.Count, structure.Sections.Select(section => section.Id).Distinct().Count());
            Assert.Equal(structure.Tables.Count, structure.Tables.Select(table => table.Number).Distinct().Count());
            Assert.All(structure.Sections, section => Assert.True(section.Line <= section.LastLine));
            Assert.All(structure.Tables.SelectMany(table => table.Cells.Select(cell => (table, cell))), pair => Assert.InRange(pair.cell.Column, 1, pair.table.ColumnCount));
            return true;
        }

        // Every letter is in a text, in what was set aside, in a marker or in a label; each of these says where it stands.
        private static bool LosesNothing(string text)
        {
            if (Outcome(text) is not { } structure)
            {
                return true;
            }

            var kept = new StringBuilder();
            foreach (var piece in structure.Texts)
            {
                kept.Append(piece.Marker).Append(piece.Text.Text);
            }

            foreach (var unplaced in structure.Unplaced.Where(unplaced => unplaced.Reason is "page-number" or "repeated-header"))
            {
                kept.Append(unplaced.Text);
            }

            foreach (var section in structure.Sections.Where(section => section.Number is not null && section.Heading is null))
            {
                kept.Append(section.Number);
            }

            var missing = text.Where(char.IsLetterOrDigit).GroupBy(c => c).Where(group => kept.ToString().Count(c => c == group.Key) < group.Count()).Select(group => group.Key);
            Assert.Equal("", string.Concat(missing));
            return true;
        }

        private static DocumentStructure? Outcome(string text)
        {
            try
            {
                return Recognize(text);
            }
            catch (UnreadableDocumentException)
            {
                return null;
            }
        }

        private static bool Reads(byte[] content)
        {
            try
            {
                StructureRecognizer.Recognize(DocumentText.Decode(content));
            }
            catch (UnreadableDocumentException refused)
            {
                Assert.NotEqual("", refused.Message);
            }

            return true;
        }
    }

    public class HugeText
    {
        [Fact]
        public void Of_a_hundred_thousand_lines_is_read()
        {
            var structure = Recognize(string.Concat(Enumerable.Range(1, 100_000).Select(i => $"Dòng thứ {i} đã xong.\n")));

            Assert.Equal(100_000, structure.Paragraphs.Count);
            Assert.Equal(100_000, structure.Paragraphs[^1].Text.SourceOf(0, 1).Line);
        }

        [Fact]
        public void Of_one_line_of_five_megabytes_is_read()
        {
            var structure = Recognize(string.Concat(Enumerable.Repeat("đã tiếp 5 lượt và ", 280_000)));

            Assert.Equal((280_000 * 18) - 1, Assert.Single(structure.Paragraphs).Text.Text.Length);
        }

        [Fact]
        public void Of_a_thousand_columns_is_read()
        {
            var columns = Enumerable.Range(1, 1000).ToList();
            var structure = WrittenDocument.Of(string.Join('\t', columns.Select(i => $"Cột {i}")), string.Join('\t', columns), string.Join('\t', columns.Select(_ => "x")));

            var table = Assert.Single(structure.Tables);
            Assert.Equal((1000, 1, "1000"), (table.ColumnCount, table.RowCount, table.ColumnNumbers[^1]));
        }

        public static readonly TheoryData<string, string> Units = new()
        {
            { "", "**a " }, { "", "*a" }, { "", "**a\n" }, { "", "**a b\nc\n" }, { "a", "\u0301\u0323" }, { "", "<b" }, { "", "\\\\" }, { "", "abc\n" }, { "", "abc\n\n" },
            { "", "a\t" }, { "", "a\tb\n" }, { "", "a\tb\n\n" }, { "a\tb\n", "lower\n" }, { "a\tb\n", "lower\n\n" }, { "a\tb\tc\n", "x\t\ty\n" }, { "a\tb\tc\n", "x\t\ty\n\n" },
            { "TT\tTên\tA\tB\n1\tx\t5\t6\n", "Tổng cộng\t5\t\n" }, { "", "|a|b|\n" }, { "", "|a|\n|---|\n" }, { "", "# 1. Abc\n" }, { "1. Abc\n", "- Abc: d\n" }, { "", "PHỤ LỤC\n\n" }, { "", "ABC\n\n" },
            { "Trên đây là.\n", "KT. AB\n\n" }, { "BÁO CÁO\nx\nUBND ", "báo cáo " }, { "", "A, ngày " }, { "", "“a\n\n" }, { "a\tb\n", "\t\n" }, { "A\tB\tC\n", "2015\n" }, { "A\tB\n1\t2\n", "abc\n1\t2\n" },
        };

        [Theory]
        [MemberData(nameof(Units))]
        public void Of_one_thing_over_and_over_costs_in_proportion(string front, string unit)
        {
            string Times(int length) => new StringBuilder(front, front.Length + length).Insert(front.Length, unit, length / unit.Length).Append("\nhết\n").ToString();
            Recognize(Times(2_000));

            var small = Measure(Times(20_000));
            var large = Measure(Times(320_000));

            // Sixteen times the text: a quadratic step would take 256 times as much. Memory is counted, because clocks differ.
            Assert.InRange(large, 1, 32 * small);
        }

        [Fact]
        public void With_a_wide_header_over_short_rows_stays_small()
        {
            var structure = Recognize(string.Concat(Enumerable.Repeat("a\t", 20_000)) + "b\n" + string.Concat(Enumerable.Repeat("1\n", 20_000)));

            Assert.InRange(structure.Tables[0].Cells.Count, 0, 250_000);
            Assert.Contains(structure.Unplaced, unplaced => unplaced.Reason == "fewer-cells-than-header");
        }

        private static long Measure(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Recognize(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
