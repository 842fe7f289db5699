using System.IO.Compression;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Rollups.Restating;
using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Documents.Tests.Reading;

/// <summary>The published lists and the conversion table, where they stand beside the clone.</summary>
public class PublishedTerritoryTests
{
    private static readonly LocalDate s_lastOfThreeLevels = new(2025, 3, 1);
    private static readonly LocalDate s_twoLevels = new(2026, 4, 30);

    [SharedTheory]
    [InlineData("units_2020-01-01.csv.gz", 63, 711, 10_767)]
    [InlineData("units_2020-02-01.csv.gz", 63, 709, 10_661)]
    [InlineData("units_2020-06-01_inforce_at_report_date.csv.gz", 63, 707, 10_614)]
    [InlineData("units_2025-03-01_last_three_tier.csv.gz", 63, 696, 10_047)]
    [InlineData("nso_Xa_2025-01-04.csv.gz", 63, 696, 10_051)]
    [InlineData("units_2026-04-30_two_tier.csv.gz", 34, 0, 3_321)]
    public void A_list_gives_every_unit_once(string file, int provinces, int districts, int communes)
    {
        var list = ReadList(file);

        Assert.Empty(list.Problems);
        Assert.Equal(provinces, list.Units.Count(unit => unit.Level == UnitLevel.Province));
        Assert.Equal(districts, list.Units.Count(unit => unit.Level == UnitLevel.District));
        Assert.Equal(communes, list.Units.Count(unit => unit.Level == UnitLevel.Commune));
        Assert.DoesNotContain(list.Units, unit => unit.Kind == UnitKind.NotSaid);
    }

    private static UnitList ReadList(string file)
    {
        using var stream = Open(file);
        return UnitListReader.Read(stream);
    }

    private static TerritoryOnDate Load(string file, LocalDate date) => TerritoryRegister.Make(ReadList(file).Units, []).Get().On(date);

    private static GZipStream Open(string file) => new(File.OpenRead(SharedFiles.Path("admin", file)), CompressionMode.Decompress);

    [SharedFact]
    public void The_conversion_table_is_read_row_by_row_and_nothing_is_guessed()
    {
        var before = Load("units_2025-03-01_last_three_tier.csv.gz", s_lastOfThreeLevels);
        var after = Load("units_2026-04-30_two_tier.csv.gz", s_twoLevels);
        using var stream = Open("nso_BangChuyendoi_2025-07.csv.gz");

        var table = ConversionTable.Restate(ConversionTableReader.Read(stream), before, after);

        Assert.Equal(14, table.Unplaced.Count(unit => unit.Reason == "not-mentioned"));
        Assert.Equal(5, table.Unplaced.Count(unit => unit.Reason == "unknown-target"));
        Assert.Equal("Khu vực bãi bồi ven biển do huyện Kim Sơn quản lý", Assert.Single(table.Unplaced, unit => unit.Reason == "no-code").Name);
        Assert.DoesNotContain(table.Unplaced, unit => unit.Reason == "unreadable-note");
        Assert.All(table.Sources, code => Assert.True(
            table.From(code).Count > 0 || table.Unplaced.Any(unit => unit.Code == code), $"{code} is neither placed nor returned"));
        Assert.Equal(["09106", "09106", "09106"], new[] { "09097", "09106", "09124" }.Select(code => Assert.Single(table.From(code)).To));
        Assert.Equal("11948", Assert.Single(table.From("318")).To);
    }

    [SharedTheory]
    [InlineData(TransferMeasure.People)]
    [InlineData(TransferMeasure.Land)]
    public void A_hundred_columns_of_figures_are_restated_and_nothing_is_lost(TransferMeasure measure)
    {
        var before = Load("units_2025-03-01_last_three_tier.csv.gz", s_lastOfThreeLevels);
        var after = Load("units_2026-04-30_two_tier.csv.gz", s_twoLevels);
        using var stream = Open("nso_BangChuyendoi_2025-07.csv.gz");
        var table = ConversionTable.Restate(ConversionTableReader.Read(stream), before, after);
        var plan = RestatementPlan.For(table, measure, []);
        var random = new Random(20250701);

        for (var i = 0; i < 100; i++)
        {
            long?[] values = [.. table.Sources.Select(_ => random.Next(10) == 0 ? (long?)null : random.NextInt64(1_000_000))];

            var column = plan.Restate(values);

            Assert.Equal(values.Sum(value => value ?? 0), (long)(column.Certain + column.Divided + column.Unplaced));
        }
    }

    [SharedFact]
    public void Codes_of_2020_are_no_proof_of_the_same_commune_in_2025()
    {
        var before = Load("units_2020-06-01_inforce_at_report_date.csv.gz", new LocalDate(2020, 6, 1));
        var after = Load("units_2025-03-01_last_three_tier.csv.gz", s_lastOfThreeLevels);

        var table = Restatements.ByCodeAndName(before, after, UnitLevel.Commune);

        Assert.Equal(10_614, table.Sources.Count);
        Assert.Equal(10_031, table.Transfers.Count + table.Unplaced.Count(unit => unit.Reason == "code-reused"));
        Assert.Equal(583, table.Unplaced.Count(unit => unit.Reason == "no-successor"));
        Assert.Contains(table.Unplaced, unit => unit is { Code: "09097", Reason: "code-reused" });
    }
}
