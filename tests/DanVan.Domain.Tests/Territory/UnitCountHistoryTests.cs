using DanVan.Domain.Catalog;
using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Tests.Territory;

public class UnitCountHistoryTests
{
    private static IReadOnlyList<UnitCount> VinhTuong(params UnitKind[] kinds) => UnitCountHistory.Of(BuiltInRegisters.VinhTuong, "252", kinds);

    [Fact]
    public void Communes_alone_are_counted_from_change_to_change() => Assert.Equal(
        [
            new(null, new LocalDate(2007, 4, 16), 28),
            new(new LocalDate(2007, 4, 17), new LocalDate(2009, 9, 23), 27),
            new(new LocalDate(2009, 9, 24), new LocalDate(2020, 1, 31), 26),
            new(new LocalDate(2020, 2, 1), new LocalDate(2024, 12, 31), 25),
            new(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30), 17),
        ],
        VinhTuong(UnitKind.Commune));

    [Fact]
    public void Changes_of_kind_do_not_change_the_count_of_all_kinds() => Assert.Equal(
        [
            new(null, new LocalDate(2020, 1, 31), 29),
            new(new LocalDate(2020, 2, 1), new LocalDate(2024, 12, 31), 28),
            new(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30), 20),
        ],
        VinhTuong(UnitKind.Commune, UnitKind.Township));

    [Fact]
    public void A_unit_that_nobody_knows_has_no_history() => Assert.Empty(UnitCountHistory.Of(BuiltInRegisters.VinhTuong, "999", [UnitKind.Commune]));
}
