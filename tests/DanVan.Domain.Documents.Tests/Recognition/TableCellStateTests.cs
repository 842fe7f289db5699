using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class TableCellStateTests
{
    public class Of
    {
        [Theory]
        [InlineData("", CellState.Blank)]
        [InlineData("143", CellState.Reported)]
        [InlineData("03", CellState.Reported)]
        [InlineData("10", CellState.Reported)]
        [InlineData("0,5", CellState.Reported)]
        [InlineData("-5", CellState.Reported)]
        [InlineData("361/368", CellState.Reported)]
        [InlineData("2020", CellState.Reported)]
        [InlineData("Cộng", CellState.Reported)]
        [InlineData("Không đạt", CellState.Reported)]
        [InlineData("Đang triển khai...", CellState.Reported)]
        [InlineData("0", CellState.StatedNone)]
        [InlineData("00", CellState.StatedNone)]
        [InlineData("0%", CellState.StatedNone)]
        [InlineData("0,00", CellState.StatedNone)]
        [InlineData("0 vụ", CellState.StatedNone)]
        [InlineData("0 (0%)", CellState.StatedNone)]
        [InlineData("-", CellState.StatedNone)]
        [InlineData("–", CellState.StatedNone)]
        [InlineData("Không", CellState.StatedNone)]
        [InlineData("không có.", CellState.StatedNone)]
        [InlineData("Không phát sinh", CellState.StatedNone)]
        [InlineData("…", CellState.NotCollected)]
        [InlineData("...", CellState.NotCollected)]
        [InlineData("x", CellState.NotApplicable)]
        [InlineData("X", CellState.NotApplicable)]
        [InlineData("...%", CellState.Placeholder)]
        [InlineData("(...%)", CellState.Placeholder)]
        [InlineData("……………", CellState.Placeholder)]
        [InlineData("... vụ", CellState.Placeholder)]
        [InlineData("Đạt tỷ lệ ...%", CellState.Placeholder)]
        public void Says_what_the_words_say(string text, CellState state) => Assert.Equal(state, TableCellState.Of(text));

        [Theory]
        [InlineData("-Nghị quyết -Chỉ thị -Kế hoạch, chương trình -Công văn", CellState.Placeholder)]
        [InlineData("- Cấp trưởng: - Cấp phó: - Khác:", CellState.Placeholder)]
        [InlineData("- Khác:", CellState.Placeholder)]
        [InlineData("-Cấp trưởng: - Cấp phó: 01 Đ/c -Khác", CellState.Reported)]
        [InlineData("- Công văn: Không", CellState.Reported)]
        [InlineData("- Xã An Bình - Xã Phú Mỹ", CellState.Reported)]
        [InlineData("- Khác", CellState.Reported)]
        public void Tells_unfilled_labels_from_filled_ones(string text, CellState state) => Assert.Equal(state, TableCellState.Of(text));
    }
}
