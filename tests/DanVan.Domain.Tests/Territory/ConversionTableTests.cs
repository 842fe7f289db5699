using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Tests.Territory;

public class ConversionTableTests
{
    private static readonly LocalDate s_day = new(2025, 7, 1);

    private static TerritoryOnDate Of(params string[] communes) => TerritoryRegister.Make(
        [.. communes.Select(code => new AdministrativeUnit { Code = code, Name = "Xã " + code, Level = UnitLevel.Commune })], []).Get().On(s_day);

    private static ConversionRow Row(int row, string from, string to, string note) =>
        new() { Row = row, OldCode = from, OldName = "Xã " + from, NewCode = to, NewName = "Xã " + to, Note = note };

    private static RestatementTable Restate(params ConversionRow[] rows) => ConversionTable.Restate(rows, Of("1", "2", "3"), Of("7", "8", "9"));

    public class Rows
    {
        [Theory]
        [InlineData("Nhập toàn bộ", TransferExtent.Whole, TransferExtent.Whole)]
        [InlineData("Nhập  toàn bộ\n", TransferExtent.Whole, TransferExtent.Whole)]
        [InlineData("Giữ nguyên ", TransferExtent.Whole, TransferExtent.Whole)]
        [InlineData("Đổi tên", TransferExtent.Whole, TransferExtent.Whole)]
        [InlineData("Đổi loại hình", TransferExtent.Whole, TransferExtent.Whole)]
        [InlineData("Nhập một phần", TransferExtent.Part, TransferExtent.Part)]
        [InlineData("Nhâp một phần diện tích", TransferExtent.None, TransferExtent.Part)]
        [InlineData("Nhập một phần dân số", TransferExtent.Part, TransferExtent.None)]
        [InlineData("Nhập một phần diện tích, toàn bộ dân số", TransferExtent.Whole, TransferExtent.Part)]
        [InlineData("Nhập toàn bộ diện tích", TransferExtent.None, TransferExtent.Whole)]
        [InlineData("Phần còn lại sau khi tách một phần vào xã 9", TransferExtent.Part, TransferExtent.Part)]
        [InlineData("Đổi tên từ một phần Phường 15", TransferExtent.Part, TransferExtent.Part)]
        [InlineData("Sắp xếp toàn bộ xã 1 thành đặc khu 7", TransferExtent.Whole, TransferExtent.Whole)]
        public void Reads_the_notes_people_and_land_apart(string note, TransferExtent people, TransferExtent land)
        {
            var moved = Assert.Single(Restate(Row(1, "1", "7", note)).From("1"));

            Assert.Equal((people, land), (moved.People, moved.Land));
        }

        [Theory]
        [InlineData("Nhập nửa phần")]
        [InlineData("")]
        [InlineData("toàn bộ")]
        public void Returns_a_row_whose_note_it_does_not_know(string note)
        {
            var table = Restate(Row(4, "1", "7", note), Row(5, "2", "8", "Nhập toàn bộ"), Row(6, "3", "9", "Nhập toàn bộ"));

            var lost = Assert.Single(table.Unplaced);
            Assert.Equal(("unreadable-note", 4, "1"), (lost.Reason, lost.Row, lost.Code));
            Assert.Empty(table.From("1"));
        }

        [Fact]
        public void Returns_units_that_are_not_mentioned_and_codes_that_are_not_known()
        {
            var table = Restate(Row(1, "1", "7", "Nhập toàn bộ"), Row(2, "5", "7", "Nhập toàn bộ"), Row(3, "2", "6", "Nhập toàn bộ"), Row(4, "", "7", "Nhập toàn bộ"));

            Assert.Equal(
                [("unknown-source", "5"), ("unknown-target", "2"), ("no-code", ""), ("not-mentioned", "3")],
                table.Unplaced.Select(lost => (lost.Reason, lost.Code)));
        }

        [Fact]
        public void Divides_a_unit_among_several()
        {
            var table = Restate(Row(1, "1", "7", "Nhập một phần diện tích, toàn bộ dân số"), Row(2, "1", "8", "Nhập một phần diện tích"), Row(3, "2", "8", "Nhập toàn bộ"), Row(4, "3", "9", "Nhập toàn bộ"));

            Assert.Empty(table.Unplaced);
            Assert.Equal(["7"], table.From("1", TransferMeasure.People).Select(move => move.To));
            Assert.Equal(["7", "8"], table.From("1", TransferMeasure.Land).Select(move => move.To));
            Assert.True(table.IsComplete("1", TransferMeasure.Land));
        }

        [Fact]
        public void Says_that_a_single_part_leaves_a_rest()
        {
            var table = Restate(Row(1, "1", "7", "Nhập một phần"), Row(2, "2", "8", "Nhập toàn bộ"), Row(3, "3", "9", "Nhập toàn bộ"));

            Assert.Equal([("rest-unknown", TransferMeasure.People), ("rest-unknown", TransferMeasure.Land)], table.Unplaced.Select(lost => (lost.Reason, lost.Measure!.Value)));
            Assert.False(table.IsComplete("1", TransferMeasure.People));
        }

        [Fact]
        public void Does_not_give_the_whole_away_twice()
        {
            var table = Restate(Row(1, "1", "7", "Nhập toàn bộ"), Row(2, "1", "8", "Nhập một phần diện tích"), Row(3, "2", "8", "Nhập toàn bộ"), Row(4, "3", "9", "Nhập toàn bộ"));

            Assert.Equal(("contradiction", TransferMeasure.Land), (Assert.Single(table.Unplaced).Reason, table.Unplaced[0].Measure!.Value));
            Assert.Empty(table.From("1", TransferMeasure.Land));
            Assert.Equal(["7"], table.From("1", TransferMeasure.People).Select(move => move.To));
        }

        [Fact]
        public void Takes_an_island_district_by_its_own_code()
        {
            var before = TerritoryRegister.Make([new AdministrativeUnit { Code = "318", Name = "Huyện Bạch Long Vĩ", Level = UnitLevel.District }], []).Get().On(s_day);
            var row = new ConversionRow { Row = 1, OldCode = "", OldName = "", NewCode = "7", NewName = "Đặc khu Bạch Long Vĩ", Note = "Sắp xếp toàn bộ huyện Bạch Long Vĩ thành đặc khu Bạch Long Vĩ", OldDistrict = "Huyện Bạch Long Vĩ (318)" };

            var table = ConversionTable.Restate([row], before, Of("7"));

            Assert.Equal("7", Assert.Single(table.From("318")).To);
            Assert.Empty(table.Unplaced);
        }
    }
}
