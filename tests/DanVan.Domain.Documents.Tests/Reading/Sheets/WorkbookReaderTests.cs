using System.Diagnostics;
using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Reading.Sheets;

public class WorkbookReaderTests
{
    private static DocumentText Read(SheetFile file) => DocumentText.Decode(file.ToBytes());

    private static StructuredTable TableOf(SheetFile file) => Assert.Single(StructureRecognizer.Recognize(Read(file)).Tables);

    private static SheetFile Petitions() => new SheetFile("Đơn thư")
        .Text("A1", "Bảng 1. Đơn thư khiếu nại", isBold: true)
        .Text("A3", "Đơn vị").Merge("A3:A4").Text("B3", "Tiếp nhận").Merge("B3:C3").Text("B4", "Số đơn").Text("C4", "Tỷ lệ giải quyết")
        .Text("A5", "Xã A").Number("B5", "8943", "#,##0").Number("C5", "0.2159", "0.00%")
        .Text("A6", "Xã B").Text("B6", "05").Text("C6", "x");

    public class Tables
    {
        [Fact]
        public void Merged_header_cells_stand_over_their_columns()
        {
            var table = TableOf(Petitions());

            Assert.Equal(["Đơn vị", "Tiếp nhận > Số đơn", "Tiếp nhận > Tỷ lệ giải quyết"], table.Columns.Select(path => string.Join(" > ", path)));
            Assert.Equal("Bảng 1. Đơn thư khiếu nại", table.Title);
        }

        [Fact]
        public void Numbers_are_read_as_they_are_shown()
        {
            var table = TableOf(Petitions());

            Assert.Equal(["Xã A", "8.943", "21,59%", "Xã B", "05", "x"], table.Cells.Select(cell => cell.Text.Text));
            Assert.Equal(CellState.NotApplicable, table.Cells[^1].State);
        }

        [Fact]
        public void A_place_names_the_sheet_the_cell_and_the_heading()
        {
            var text = Read(Petitions());
            var cell = StructureRecognizer.Recognize(text).Tables[0].Cells[1].Text;

            var place = text.PlaceOf(cell.SourceOf(0, cell.Text.Length))!;

            Assert.Equal(("Đơn thư", "B5", "Bảng 1. Đơn thư khiếu nại", 5, 2), (place.Sheet, place.Cell, place.Heading, place.Row, place.Column));
            Assert.Equal("trang tính “Đơn thư”, ô B5, dưới đề mục “Bảng 1. Đơn thư khiếu nại”", place.Describe(CultureInfo.GetCultureInfo("vi-VN")));
        }

        [Fact]
        public void Empty_rows_part_two_tables()
        {
            var file = new SheetFile().Row(1, "Đơn vị", "Số đơn").Row(2, "Xã A", "5").Row(3, "Xã B", "7").Row(5, "Đơn vị", "Số vụ").Row(6, "Xã A", "1").Row(7, "Xã B", "2");

            Assert.Equal(["Số đơn", "Số vụ"], StructureRecognizer.Recognize(Read(file)).Tables.Select(table => table.Columns[1][0]));
        }

        [Fact]
        public void An_empty_row_above_a_row_of_numbers_parts_nothing()
        {
            var table = TableOf(new SheetFile().Row(1, "Đơn vị", "Số đơn").Row(2, "Xã A", "5").Row(3, "Xã B", "7").Row(5, "Tổng", "12"));

            Assert.Equal(3, table.RowCount);
        }

        [Fact]
        public void An_empty_column_parts_tables_side_by_side()
        {
            var file = new SheetFile().Row(1, "Đơn vị", "Số đơn", "", "Thôn", "Số vụ").Row(2, "Xã A", "5", "", "Thôn 1", "3").Row(3, "Xã B", "7", "", "Thôn 2", "4");

            var tables = StructureRecognizer.Recognize(Read(file)).Tables;

            Assert.Equal(["Đơn vị Số đơn", "Thôn Số vụ"], tables.Select(table => string.Join(' ', table.Columns.Select(path => path[0]))));
        }

        [Fact]
        public void Texts_above_and_below_are_no_rows()
        {
            var file = new SheetFile().Row(1, "BÁO CÁO").Row(2, "Kết quả tiếp công dân").Row(4, "Đơn vị", "Số đơn").Row(5, "Xã A", "5").Row(6, "Xã B", "7").Row(8, "Ghi chú: số liệu tính đến ngày 15/6/2020.");

            var structure = StructureRecognizer.Recognize(Read(file));

            Assert.Equal(2, Assert.Single(structure.Tables).RowCount);
            Assert.Contains(structure.Texts, text => text.Text.Text.StartsWith("Ghi chú", StringComparison.Ordinal));
        }

        [Fact]
        public void A_cell_with_line_breaks_is_one_cell()
        {
            var table = TableOf(new SheetFile().Row(1, "Đơn vị", "Nội dung").Row(2, "Xã A", "5 đơn;\n3 vụ").Row(3, "Xã B", "7 đơn"));

            Assert.Equal("5 đơn; 3 vụ", table.Cells[1].Text.Text);
        }
    }

    public class Sums
    {
        private static IReadOnlyList<Finding> FindingsOf(SheetFile file) =>
            ReportChecker.Check(ReportReader.Read(file.ToBytes()), null, null).Findings.Where(finding => finding.Kind == CheckKind.Sum).ToList();

        private static SheetFile Column(string formula, string? result, string first = "5", string second = "7") =>
            new SheetFile().Row(1, "Đơn vị", "Số đơn").Text("A2", "Xã A").Number("B2", first).Text("A3", "Xã B").Number("B3", second).Text("A4", "Kết quả").Formula("B4", formula, result);

        [Theory]
        [InlineData("SUM(B2:B3)")]
        [InlineData("SUM(B2,B3)")]
        [InlineData("B2+B3")]
        [InlineData("+$B$2+B3")]
        [InlineData("SUBTOTAL(9,B2:B3)")]
        public void A_result_that_the_parts_no_longer_give_is_found(string formula)
        {
            var finding = Assert.Single(FindingsOf(Column(formula, "13")));

            Assert.Equal(Severity.Error, finding.Severity);
            Assert.Equal([5, 7], finding.Operands.Select(part => (int)part.Value!.Value.Value.Numerator));
        }

        [Theory]
        [InlineData("SUM(B2:B3)", "12", "5", "7")]
        [InlineData("SUM(B2:B3)", "0.30000000000000004", "0.1", "0.2")]
        [InlineData("SUM(B2:B3)", "1234567.8900000001", "1234567.12", "0.77")]
        [InlineData("AVERAGE(B2:B3)", "13", "5", "7")]
        [InlineData("B2-B3", "13", "5", "7")]
        [InlineData("SUM(B2:B3)*2", "13", "5", "7")]
        [InlineData("SUM(Khac!B2:B3)", "13", "5", "7")]
        public void A_result_that_is_right_or_no_sum_is_not(string formula, string result, string first, string second) =>
            Assert.Empty(FindingsOf(Column(formula, result, first, second)));

        [Fact]
        public void A_subtotal_leaves_out_the_subtotals_within()
        {
            var file = new SheetFile().Row(1, "Đơn vị", "Số đơn").Row(2, "Xã A", "5").Text("A3", "Nhóm 1").Formula("B3", "SUBTOTAL(9,B2:B2,B2:B2)", "10").Row(4, "Xã B", "7").Text("A5", "Mọi xã").Formula("B5", "SUBTOTAL(9,B2:B4)", "12");

            Assert.DoesNotContain(FindingsOf(file), finding => finding.Stated!.Text == "12");
        }

        [Fact]
        public void A_number_typed_as_text_is_added_and_said_so()
        {
            var file = new SheetFile().Row(1, "Đơn vị", "Số đơn").Row(2, "Xã A", "5").Text("A3", "Xã B").Text("B3", "7").Text("A4", "Kết quả").Formula("B4", "SUM(B2:B3)", "5");

            Assert.Single(FindingsOf(file));
            Assert.Contains(Read(file).Remarks, remark => remark.Code == "number-as-text");
        }
    }

    public class Remarks
    {
        [Fact]
        public void What_is_hidden_is_read_and_said_so()
        {
            var file = new SheetFile().Row(1, "Đơn vị", "Số đơn", "Số vụ").Row(2, "Xã A", "5", "1").Row(3, "Xã B", "7", "2").HideRow(3).HideColumn(3).AddSheet("Nháp", isHidden: true).Row(1, "Số liệu nháp");

            var text = Read(file);

            Assert.Equal(["hidden-column", "hidden-row", "hidden-sheet"], text.Remarks.Select(remark => remark.Code).Order());
            Assert.Equal("A3", text.Remarks.Single(remark => remark.Code == "hidden-row").Place?.Cell);
            Assert.Contains("Xã B\t7\t2", text.Text, StringComparison.Ordinal);
            Assert.Contains("Số liệu nháp", text.Text, StringComparison.Ordinal);
        }

        [Fact]
        public void A_formula_without_a_result_and_one_that_failed_are_said()
        {
            var text = Read(new SheetFile().Row(1, "Đơn vị", "Số đơn").Row(2, "Xã A", "5").Text("A3", "Xã B").Error("B3", "#REF!").Text("A4", "Tổng").Formula("B4", "SUM(B2:B3)", null));

            Assert.Equal(["cell-error", "formula-without-result"], text.Remarks.Select(remark => remark.Code));
        }

        [Fact]
        public void Digits_that_a_cell_does_not_show_are_said_unless_a_formula_made_them()
        {
            var text = Read(new SheetFile().Row(1, "Đơn vị", "Tỷ lệ").Text("A2", "Xã A").Number("B2", "12.5", "#,##0").Text("A3", "Xã B").Formula("B3", "B2/3", "4.16666666666667", "0.00"));

            var remark = Assert.Single(text.Remarks);
            Assert.Equal(("hidden-digits", "B2", 1), (remark.Code, remark.Place!.Cell, remark.Count));
            Assert.Contains("Xã A\t13\nXã B\t4,17", text.Text, StringComparison.Ordinal);
        }
    }

    public class Hostile
    {
        [Fact]
        public void A_sheet_that_claims_to_be_full_and_has_a_cell_in_its_last_corner_costs_nothing()
        {
            var file = new SheetFile().ClaimSize("A1:XFD1048576").Row(1, "Đơn vị", "Số đơn").Row(2, "Xã A", "5").Text("XFD1048576", "cuối");
            var bytes = file.ToBytes();
            var clock = Stopwatch.StartNew();

            var text = DocumentText.Decode(bytes);

            Assert.Equal("Đơn vị\tSố đơn\nXã A\t5\ncuối\n", text.Text);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
        }

        [Fact]
        public void Cells_scattered_over_a_sheet_are_texts()
        {
            var file = new SheetFile();
            for (var i = 1; i <= 1_000; i++)
            {
                file.Number($"{Domain.Documents.Reading.Sheets.CellAddress.ColumnName(2 * i)}{i}", "1").Number($"{Domain.Documents.Reading.Sheets.CellAddress.ColumnName((2 * i) + 1)}{i}", "2");
            }

            Assert.Empty(StructureRecognizer.Recognize(Read(file)).Tables);
        }

        [Fact]
        public void A_workbook_without_words_is_refused() =>
            Assert.Equal(UnreadableReason.Empty, Assert.Throws<UnreadableDocumentException>(() => Read(new SheetFile())).Reason);
    }
}
