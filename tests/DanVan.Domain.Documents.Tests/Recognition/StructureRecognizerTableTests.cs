using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Tables of documents written here, between tabs and between pipes.</summary>
public class StructureRecognizerTableTests
{
    private static StructuredTable TableOf(params string[] lines) => Assert.Single(WrittenDocument.Of(lines).Tables);

    public class Header
    {
        [Fact]
        public void Of_one_row_gives_each_column_its_words()
        {
            var table = TableOf("Xã\tSố đơn", "An Bình\t15", "Phú Mỹ\t9");

            Assert.Equal(["Xã", "Số đơn"], table.PathsOf());
            Assert.Equal(["An Bình | 15", "Phú Mỹ | 9"], table.RowsOf());
        }

        [Fact]
        public void With_merged_cells_gives_them_to_every_column_under_them()
        {
            var table = TableOf("Cấp huyện\t\tCấp xã\t\t", "Số vụ\tTỷ lệ\tSố vụ\tTỷ lệ\tGhi chú", "5\t50%\t7\t70%\tkhông");

            Assert.Equal(["Cấp huyện > Số vụ", "Cấp huyện > Tỷ lệ", "Cấp xã > Số vụ", "Cấp xã > Tỷ lệ", "Cấp xã > Ghi chú"], table.PathsOf());
            Assert.Equal([(1, 1, 2), (1, 3, 3), (2, 1, 1), (2, 2, 1), (2, 3, 1), (2, 4, 1), (2, 5, 1)], table.HeaderCells.Select(cell => (cell.Row, cell.Column, cell.Span)));
        }

        [Fact]
        public void With_cells_merged_downwards_has_shorter_paths_there()
        {
            var table = TableOf("TT\tXã\tNăm 2019\t\tNăm 2020\t\tGhi chú", "\t\tĐơn\tVụ\tĐơn\tVụ\t", "1\tAn Bình\t1\t2\t3\t4\t");

            Assert.Equal(["TT", "Xã", "Năm 2019 > Đơn", "Năm 2019 > Vụ", "Năm 2020 > Đơn", "Năm 2020 > Vụ", "Ghi chú"], table.PathsOf());
        }

        [Fact]
        public void Of_three_rows_is_followed_to_the_bottom()
        {
            var table = TableOf("Xã\tTiếp dân\t\t\tKhác", "\tLượt\tĐoàn\t\t", "\t\tSố đoàn\tSố người\t", "An Bình\t9\t1\t12\t");

            Assert.Equal(["Xã", "Tiếp dân > Lượt", "Tiếp dân > Đoàn > Số đoàn", "Tiếp dân > Đoàn > Số người", "Khác"], table.PathsOf());
            Assert.Equal([1, 2, 3], table.HeaderLines);
        }

        [Fact]
        public void Written_without_its_merged_cells_is_spread_by_the_row_below()
        {
            var table = TableOf("TT\tLoại hình\tSố lượng\tCơ quan cấp", "\t\t\tBộ\tTỉnh\tXã", "1\tDịch vụ\t6\t3\t2\t1");

            Assert.Equal(["TT", "Loại hình", "Số lượng", "Cơ quan cấp > Bộ", "Cơ quan cấp > Tỉnh", "Cơ quan cấp > Xã"], table.PathsOf());
            Assert.Equal(["1 | Dịch vụ | 6 | 3 | 2 | 1"], table.RowsOf());
        }

        [Fact]
        public void With_merged_cells_written_once_for_each_column_and_row_is_the_same()
        {
            var table = TableOf("| TT | Năm 2019 | Năm 2019 |", "|---|---|---|", "| TT | Đơn | Vụ |", "| 1 | 5 | 7 |");

            Assert.Equal(["TT", "Năm 2019 > Đơn", "Năm 2019 > Vụ"], table.PathsOf());
            Assert.Equal(["1 | 5 | 7"], table.RowsOf());
        }

        [Fact]
        public void Keeps_equal_words_that_blank_cells_part()
        {
            var table = TableOf("Số vụ\t\tSố vụ\t", "Huyện\tXã\tHuyện\tXã", "1\t2\t3\t4");

            Assert.Equal([(1, 2), (3, 2)], table.HeaderCells.Where(cell => cell.Row == 1).Select(cell => (cell.Column, cell.Span)));
        }

        [Fact]
        public void Of_years_is_a_header_and_a_year_in_front_labels_a_row()
        {
            Assert.Equal(["Xã", "Số vụ > 2018", "Số vụ > 2019"], TableOf("Xã\tSố vụ\t", "\t2018\t2019", "An Bình\t5\t7").PathsOf());
            Assert.Equal(["2018 |  | ", "2019 |  | "], TableOf("Năm\tSố vụ\t", "2018\t\t", "2019\t\t").RowsOf());
        }

        [Fact]
        public void Broken_by_a_page_is_completed_by_the_row_after_it()
        {
            var table = TableOf("Số vụ\tSố vụ đã giải quyết; đạt tỷ\tCòn lại", "", "", "\tlệ %\t", "10\t9 (90%)\t1");

            Assert.Equal(["Số vụ", "Số vụ đã giải quyết; đạt tỷ lệ %", "Còn lại"], table.PathsOf());
            Assert.Equal([1, 4], table.HeaderLines);
            Assert.Equal(["10 | 9 (90%) | 1"], table.RowsOf());
        }

        [Fact]
        public void Printed_again_on_the_next_page_is_set_aside()
        {
            var structure = WrittenDocument.Of("Xã\tSố đơn", "An Bình\t15", "", "Xã\tSố đơn", "Phú Mỹ\t9");
            var table = Assert.Single(structure.Tables);

            Assert.Equal(["An Bình | 15", "Phú Mỹ | 9"], table.RowsOf());
            Assert.Equal(["repeated-header 4", "repeated-header 4"], structure.Unplaced.Select(unplaced => $"{unplaced.Reason} {unplaced.Source.Line}"));
        }

        [Theory]
        [InlineData("(1)\t(2)\t(3)", "(1)|(2)|(3)")]
        [InlineData("1\t2\t3", "1|2|3")]
        [InlineData("A\t1\t2=3+4", "A|1|2=3+4")]
        public void May_print_the_numbers_of_its_columns(string numbers, string expected)
        {
            var table = TableOf("Xã\tTổng số\tĐã giải quyết", numbers, "An Bình\t15\t12");

            Assert.Equal(expected, string.Join('|', table.ColumnNumbers));
            Assert.Equal(["Xã", "Tổng số", "Đã giải quyết"], table.PathsOf());
            Assert.Equal(["An Bình | 15 | 12"], table.RowsOf());
        }

        [Fact]
        public void Is_absent_where_the_first_row_answers() => Assert.Equal(["5 | 7", "6 | 8"], TableOf("5\t7", "6\t8").RowsOf());

        [Fact]
        public void Ends_where_free_text_answers()
        {
            var table = TableOf("Cấp xã\tCấp huyện", "Đã giảm 12 công chức.\tĐã giảm 5 viên chức so", "", "với năm trước");

            Assert.Equal(["Cấp xã", "Cấp huyện"], table.PathsOf());
            Assert.Equal(["Đã giảm 12 công chức. | Đã giảm 5 viên chức so với năm trước"], table.RowsOf());
            Assert.Equal([2, 4], table.RowLines);
        }
    }

    public class Cells
    {
        [Fact]
        public void Have_row_column_state_and_place()
        {
            var structure = WrittenDocument.Of("PHỤ LỤC", "", "1. Tiếp dân", "", "Năm\tLượt\tĐoàn", "2019\t15\t", "<b>Cộng</b>\tKhông\t…");
            var table = Assert.Single(structure.Tables);

            Assert.Equal(
                [
                    (1, 1, "2019", CellState.Reported), (1, 2, "15", CellState.Reported), (1, 3, "", CellState.Blank),
                    (2, 1, "Cộng", CellState.Reported), (2, 2, "Không", CellState.StatedNone), (2, 3, "…", CellState.NotCollected),
                ],
                table.Cells.Select(cell => (cell.Row, cell.Column, cell.Text.Text, cell.State)));
            var source = table.Cells[1].Text.SourceOf(0, 2);
            Assert.Equal(("A.1", "1", 1, 2, 6), (source.Section, source.Table, source.Row, source.Column, source.Line));
            var blank = table.Cells[2].Text.SourceOf(0, 0);
            Assert.Equal(("A.1", "1", 1, 3, 6), (blank.Section, blank.Table, blank.Row, blank.Column, blank.Line));
        }

        [Fact]
        public void At_the_end_of_a_row_may_be_blank_and_a_row_may_be_blank_whole()
        {
            var table = TableOf("Năm\tSố vụ\tGhi chú", "2018\t\t", "\t\t", "2019\t5\t");

            Assert.Equal(["2018 |  | ", " |  | ", "2019 | 5 | "], table.RowsOf());
        }

        [Fact]
        public void Lost_at_the_end_of_lines_are_blank_again()
        {
            var table = TableOf("Năm\tSố vụ\tTỷ lệ\tGhi chú", "2018", "2019\t5", "Cộng");

            Assert.Equal(["2018 |  |  | ", "2019 | 5 |  | ", "Cộng |  |  | "], table.RowsOf());
        }

        [Fact]
        public void Broken_by_a_page_are_joined()
        {
            var table = TableOf("Xã\tKết quả\tVướng mắc", "An Bình\tĐã xong phần\tThiếu kinh", "", "\tthô\tphí", "Phú Mỹ\t5\t");

            Assert.Equal(["An Bình | Đã xong phần thô | Thiếu kinh phí", "Phú Mỹ | 5 | "], table.RowsOf());
        }

        [Fact]
        public void Of_a_heading_across_the_table_span_it()
        {
            var table = TableOf("TT\tCụm\tDiện tích", "I. Cụm cấp huyện", "1\tĐông Sóc\t75", "2\tHợp Thịnh\t50", "II. Cụm cấp xã", "3\tAn Bình\t5");

            Assert.Equal([(1, 1, 3), (5 - 1, 1, 3)], table.Cells.Where(cell => cell.Span > 1).Select(cell => (cell.Row, cell.Column, cell.Span)));
            Assert.Equal(["I. Cụm cấp huyện", "1 | Đông Sóc | 75", "2 | Hợp Thịnh | 50", "II. Cụm cấp xã", "3 | An Bình | 5"], table.RowsOf());
        }

        [Fact]
        public void Of_a_total_row_stand_under_the_figures_they_sum()
        {
            var table = TableOf("TT\tCụm\tĐịa điểm\tDiện tích\tGhi chú", "1\tĐông Sóc\tVũ Di\t75\t", "2\tHợp Thịnh\tYên Bình\t50\t", "Tổng cộng\t125\t");

            Assert.Equal([(3, 1, 3, "Tổng cộng"), (3, 4, 1, "125"), (3, 5, 1, "")], table.Cells.Where(cell => cell.Row == 3).Select(cell => (cell.Row, cell.Column, cell.Span, cell.Text.Text)));
        }

        [Fact]
        public void Beyond_the_header_are_returned_and_not_guessed()
        {
            var structure = WrittenDocument.Of("Xã\tSố đơn\tGhi chú", "An Bình\t15\t", "Phú Mỹ\t9\tkhông\t7", "Tân Tiến\t4");

            Assert.Equal(["An Bình | 15 | "], structure.Tables[0].RowsOf());
            Assert.Equal(
                ["Phú Mỹ more-cells-than-header 3", "9 more-cells-than-header 3", "không more-cells-than-header 3", "7 more-cells-than-header 3", "Tân Tiến fewer-cells-than-header 4", "4 fewer-cells-than-header 4"],
                structure.Unplaced.Select(unplaced => $"{unplaced.Text} {unplaced.Reason} {unplaced.Source.Line}"));
            Assert.Contains(structure.Texts, text => text.Text.Text == "7");
        }

        [Fact]
        public void Beyond_the_header_may_be_missing_where_they_are_blank() =>
            Assert.Equal(["An Bình | 15"], TableOf("Xã\tSố đơn", "An Bình\t15\t\t").RowsOf());
    }

    public class Pipes
    {
        [Theory]
        [InlineData("| Xã | Số đơn |", "| An Bình | 15 |")]
        [InlineData("| Xã | Số đơn |", "|---|---:|", "| An Bình | 15 |")]
        [InlineData("Xã | Số đơn", "--- | ---", "An Bình | 15")]
        [InlineData("|Xã|Số đơn", "|An Bình|15")]
        [InlineData("| **Xã** | Số<br>đơn |", "|:--|--:|", "| An Bình | *15* |")]
        public void Make_a_table_with_or_without_dashes(params string[] lines)
        {
            var table = TableOf(lines);

            Assert.Equal(["Xã", "Số đơn"], table.PathsOf());
            Assert.Equal(["An Bình | 15"], table.RowsOf());
        }

        [Fact]
        public void May_be_escaped_and_rows_may_be_short()
        {
            var table = TableOf("| Xã | Số đơn | Ghi chú |", "|---|---|---|", "| A \\| B | 15 |");

            Assert.Equal(["A | B", "15", ""], table.Cells.Select(cell => cell.Text.Text));
        }

        [Theory]
        [InlineData("|", "|---|", "| a | b |", "| 1 | 2 |")]
        [InlineData("| a | b |", "|---|---|", "|", "| 1 | 2 |")]
        [InlineData("| a | b |", "|", "| 1 | 2 |")]
        [InlineData("| a | b |", "|---|---|", "|")]
        public void Alone_on_a_line_are_a_row_of_one_blank_cell(params string[] lines) => Assert.NotEmpty(WrittenDocument.Of(lines).Tables);

        [Fact]
        public void In_prose_are_prose() => Assert.Empty(WrittenDocument.Of("Ngày đăng 01/06/2020 | 09:58 | lượt xem: 181").Tables);
    }

    public class Tabs
    {
        [Theory]
        [InlineData("\tTrong năm đã tiếp 5 lượt.")]
        [InlineData("1.\tTăng cường tiếp dân.")]
        [InlineData("-\tLưu: VT.")]
        [InlineData("a)\tCấp xã")]
        public void That_indent_or_follow_a_marker_make_no_table(string line) => Assert.Empty(WrittenDocument.Of(line).Tables);
    }

    public class Numbers
    {
        [Fact]
        public void Are_those_of_the_sections_and_unique()
        {
            var structure = WrittenDocument.Of(
                "I. KẾT QUẢ", "", "1. Tiếp dân", "", "a\tb", "1\t2", "", "PHỤ LỤC", "", "1. Đơn thư", "", "c\td", "3\t4", "", "1.1. Tố cáo", "", "e\tg", "5\t6", "", "Cộng lại như sau:", "", "h\ti", "7\t8");

            Assert.Equal([("1", "I.1", "Tiếp dân"), ("1-2", "A.1", "Đơn thư"), ("1.1", "A.1.1", "Tố cáo"), ("1.1-2", "A.1.1", "Tố cáo")], structure.Tables.Select(table => (table.Number, table.Section!, table.Title)));
        }

        [Fact]
        public void Count_the_tables_where_there_is_no_section()
        {
            var structure = WrittenDocument.Of("a\tb", "1\t2", "", "Ghi chú.", "", "c\td", "3\t4");

            Assert.Equal([("1", null, ""), ("2", null, "")], structure.Tables.Select(table => (table.Number, table.Section, table.Title)));
        }
    }

    public class Titles
    {
        [Fact]
        public void Are_marked_as_such_among_the_texts()
        {
            var structure = WrittenDocument.Of("PHỤ LỤC", "", "1. Tiếp dân", "", "a\tb", "1\t2", "", "2. Đơn thư", "", "2.1. Tố cáo", "", "c\td", "3\t4");

            Assert.Equal(["Tiếp dân", "Tố cáo"], structure.Texts.Where(text => text.Role == TextRole.TableTitle).Select(text => text.Text.Text));
            Assert.Equal(["Đơn thư"], structure.Texts.Where(text => text.Role == TextRole.Heading).Select(text => text.Text.Text));
        }

        [Fact]
        public void May_be_a_caption_above_the_table() =>
            Assert.Equal("Biểu số 1: Số liệu tiếp dân", WrittenDocument.Of("I. KẾT QUẢ", "", "Đã tiếp nhiều lượt.", "", "Biểu số 1: Số liệu tiếp dân", "", "a\tb", "1\t2").Tables[0].Title);
    }

    public class Cut
    {
        [Theory]
        [InlineData("Xã\tSố đơn\tGhi chú\nAn Bình\t15", 2, 3, 2)]
        [InlineData("Xã\tSố đơn\tGhi chú\nPhú", 1, 3, 2)]
        [InlineData("| Xã | Số đơn | Ghi chú |\n|---|---|---|\n| An Bình | 1", 2, 3, 3)]
        [InlineData("Cấp xã\t\t\t\nNăm\tSố", 2, 4, 2)]
        public void Off_in_the_last_row_is_refused(string text, int found, int expected, int line)
        {
            var refused = Assert.Throws<UnreadableDocumentException>(() => StructureRecognizer.Recognize(DocumentText.FromText(text)));

            Assert.Equal(UnreadableReason.CutOff, refused.Reason);
            Assert.Equal("cut-off", refused.Code);
            Assert.Equal(line, refused.Line);
            Assert.Contains($"dòng {line}: có {found} ô, cần {expected} ô", refused.MessageFor(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")), StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("Xã\tSố đơn\nAn Bình\t15")]
        [InlineData("Xã\tSố đơn\nAn Bình\t")]
        [InlineData("Xã\tSố đơn\tGhi chú\nAn Bình\t15\n")]
        public void Is_not_said_of_a_whole_row_or_an_ended_line(string text) => Assert.Single(StructureRecognizer.Recognize(DocumentText.FromText(text)).Tables);
    }
}
