using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Tests.Reading;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class OfficeBlockReaderTests
{
    private static DocumentStructure Recognize(params string[] body) => StructureRecognizer.Recognize(DocumentText.Decode(WordFile.Of(body).ToBytes()));

    [Fact]
    public void Gives_the_outline_of_numbered_headings()
    {
        var structure = Recognize(
            WordFile.Bold("BÁO CÁO"), WordFile.Bold("Kết quả công tác năm 2019"),
            WordFile.Bold("I. TIẾP CÔNG DÂN"), WordFile.Paragraph("Đã tiếp 36 lượt."), WordFile.Bold("II. GIẢI QUYẾT ĐƠN"), WordFile.Paragraph("Đã giải quyết 35/36 đơn."));

        Assert.Equal(["head", "I", "II"], structure.Ids());
        Assert.Equal(["I: Đã tiếp 36 lượt.", "II: Đã giải quyết 35/36 đơn."], structure.Narrative());
    }

    [Fact]
    public void Takes_typed_stars_pipes_and_tags_for_what_they_are()
    {
        var structure = Recognize(WordFile.Paragraph("Đạt 5 * 3 * 2 <b>điểm</b> & 4 | 5 | 6 # 7."));

        Assert.Equal("Đạt 5 * 3 * 2 <b>điểm</b> & 4 | 5 | 6 # 7.", Assert.Single(structure.Paragraphs).Text.Text);
    }

    [Fact]
    public void Reads_header_paths_from_merged_cells_even_where_the_cell_at_the_left_is_blank()
    {
        var structure = Recognize(WordFile.Table(
            WordFile.Row(WordFile.Cell("", WordFile.Down(true)), WordFile.Cell("Cấp huyện", WordFile.Across(2)), WordFile.Cell("Ghi chú", WordFile.Down(true))),
            WordFile.Row(WordFile.Cell("", WordFile.Down(false)), WordFile.Cell("Số đoàn"), WordFile.Cell("Số cuộc"), WordFile.Cell("", WordFile.Down(false))),
            WordFile.Cells("2019", "3", "12", "x")));

        var table = Assert.Single(structure.Tables);
        Assert.Equal(["", "Cấp huyện > Số đoàn", "Cấp huyện > Số cuộc", "Ghi chú"], table.PathsOf());
        Assert.Equal(["2019 | 3 | 12 | x"], table.RowsOf());
    }

    [Fact]
    public void Takes_a_first_row_merged_from_side_to_side_for_the_caption()
    {
        var structure = Recognize(WordFile.Table(
            WordFile.Row(WordFile.Cell("Biểu 1: Kết quả kiểm tra", WordFile.Across(2))), WordFile.Cells("Năm", "Số cuộc"), WordFile.Cells("2019", "12")));

        var table = Assert.Single(structure.Tables);
        Assert.Equal("Biểu 1: Kết quả kiểm tra", table.Title);
        Assert.Equal(["Năm", "Số cuộc"], table.PathsOf());
    }

    [Fact]
    public void Takes_a_letterhead_apart_paragraph_by_paragraph()
    {
        var structure = Recognize(
            WordFile.Table(WordFile.Row(
                WordFile.CellOf(WordFile.Bold("ỦY BAN NHÂN DÂN") + WordFile.Bold("HUYỆN VĨNH TƯỜNG") + WordFile.Paragraph("Số: 407/BC-UBND")),
                WordFile.CellOf(WordFile.Bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + WordFile.Bold("Độc lập - Tự do - Hạnh phúc") + WordFile.Paragraph("Vĩnh Tường, ngày 29 tháng 7 năm 2020")))),
            WordFile.Bold("BÁO CÁO"), WordFile.Bold("Kết quả 5 năm"), WordFile.Paragraph("Toàn huyện có 28 xã."));

        Assert.Equal("407/BC-UBND", structure.Header.Symbol);
        Assert.Equal("Vĩnh Tường", structure.Header.Place);
        Assert.Equal(new NodaTime.LocalDate(2020, 7, 29), structure.Header.Date);
        Assert.Empty(structure.Tables);
    }

    [Fact]
    public void Keeps_spans_of_data_cells()
    {
        var structure = Recognize(WordFile.Table(
            WordFile.Cells("TT", "Đơn vị", "Số đơn"), WordFile.Cells("1", "Xã A", "5"), WordFile.Row(WordFile.Cell("Tổng cộng", WordFile.Across(2)), WordFile.Cell("5"))));

        var total = Assert.Single(structure.Tables).Cells.Where(cell => cell.Row == 2);
        Assert.Equal([(1, 2, "Tổng cộng"), (3, 1, "5")], total.Select(cell => (cell.Column, cell.Span, cell.Text.Text)));
    }
}
