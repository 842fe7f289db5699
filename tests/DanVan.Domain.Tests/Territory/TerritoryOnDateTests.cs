using DanVan.Domain.Catalog;
using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Tests.Territory;

public class TerritoryOnDateTests
{
    private static TerritoryOnDate On(int year, int month, int day) => BuiltInRegisters.VinhTuong.On(new LocalDate(year, month, day));

    public class CountsBelow
    {
        [Theory]
        [InlineData(2009, 9, 23, 27, 2)]
        [InlineData(2009, 9, 24, 26, 3)]
        [InlineData(2020, 1, 31, 26, 3)]
        [InlineData(2020, 2, 1, 25, 3)]
        [InlineData(2020, 7, 29, 25, 3)]
        [InlineData(2025, 1, 1, 17, 3)]
        [InlineData(2025, 6, 30, 17, 3)]
        public void Tells_communes_from_townships(int year, int month, int day, int communes, int townships)
        {
            var territory = On(year, month, day);

            var counts = territory.CountsBelow(territory.Find("252")!, UnitLevel.Commune);

            Assert.Equal(communes, counts[UnitKind.Commune]);
            Assert.Equal(townships, counts[UnitKind.Township]);
        }

        [Fact]
        public void Counts_six_communes_in_the_province_after_the_districts()
        {
            var territory = On(2025, 7, 1);

            Assert.Null(territory.Find("252"));
            Assert.Equal(6, territory.CountsBelow(territory.Find("25")!, UnitLevel.Commune)[UnitKind.Commune]);
        }
    }

    public class FindByName
    {
        [Theory]
        [InlineData("Xã Tân Phú", "09124")]
        [InlineData("tân phú", "09124")]
        [InlineData("  XÃ   TÂN PHÚ ", "09124")]
        [InlineData("xa tan phu", "09124")]
        [InlineData("Thị trấn Thổ Tang", "09112")]
        [InlineData("Lũng Hoà", "09106")]
        [InlineData("Lũng Hòa", "09106")]
        [InlineData("Lí Nhân", "09133")]
        [InlineData("Ðại Đồng", "09100")]
        public void Bears_case_spaces_tone_marks_and_carelessness(string name, string code) => Assert.Equal([code], On(2020, 7, 29).FindByName(name).Select(unit => unit.Code));

        [Fact]
        public void Prefers_the_exact_name_to_one_that_differs_in_marks() =>
            Assert.Equal(["09115"], On(2020, 7, 29).FindByName("Vĩnh Sơn").Select(unit => unit.Code));

        [Fact]
        public void Finds_nothing_that_was_not_there_yet() => Assert.Empty(On(2020, 1, 31).FindByName("Tân Phú"));

        [Fact]
        public void Looks_below_a_unit_only_where_asked_to()
        {
            var territory = On(2020, 7, 29);

            Assert.Equal(["09076", "252"], territory.FindByName("Vĩnh Tường").Select(unit => unit.Code).Order(StringComparer.Ordinal));
            Assert.Equal(["09076"], territory.FindByName("Vĩnh Tường", territory.Find("252")).Select(unit => unit.Code));
        }
    }

    public class Tree
    {
        [Fact]
        public void Leads_from_a_commune_to_its_province_and_back()
        {
            var territory = On(2020, 7, 29);
            var commune = territory.Find("09124")!;

            Assert.Equal(["252", "26"], territory.AncestorsOf(commune).Select(unit => unit.Code));
            Assert.Contains(commune, territory.DescendantsOf(territory.Find("26")!));
            Assert.Equal(29, territory.DescendantsOf(territory.Find("26")!).Count());
            Assert.Equal(["25", "26"], territory.Roots.Select(unit => unit.Code));
        }

        [Fact]
        public void Has_a_province_without_anything_below_among_its_leaves() => Assert.Contains(On(2020, 7, 29).Leaves, unit => unit.Code == "25");
    }
}
