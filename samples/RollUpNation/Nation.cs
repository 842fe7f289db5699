using System.IO.Compression;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Territory;
using NodaTime;

namespace RollUpNation;

/// <summary>The nation before and after its reform, with what went where: made up, or as published.</summary>
internal sealed record Nation(TerritoryOnDate Before, TerritoryOnDate? After, RestatementTable? Reform)
{
    private static readonly LocalDate s_eve = new(2025, 6, 30);
    private static readonly LocalDate s_day = new(2025, 7, 1);

    public static Nation Load(Options options) => options switch
    {
        { Units: { } units, Conversion: { } conversion } => Published(units, conversion),
        { Units: { } units } => new Nation(On(s_eve, ReadUnits(units)), null, null),
        _ => MadeUp(options.Communes, new Random(114)),
    };

    private static Nation Published(string units, string conversion)
    {
        using var stream = Open(conversion);
        var rows = ConversionTableReader.Read(stream);
        var before = On(s_eve, ReadUnits(units));
        var after = On(s_day, ConversionTable.LaterUnits(rows));
        return new Nation(before, after, ConversionTable.Restate(rows, before, after));
    }

    private static IReadOnlyList<AdministrativeUnit> ReadUnits(string file)
    {
        using var stream = Open(file);
        var list = UnitListReader.Read(stream);
        return list.Problems.Count == 0 ? list.Units : throw new FormatException($"{file}:{Environment.NewLine}{string.Join(Environment.NewLine, list.Problems)}");
    }

    private static Stream Open(string file)
    {
        var stream = File.OpenRead(file);
        return file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private static TerritoryOnDate On(LocalDate date, IReadOnlyList<AdministrativeUnit> units) => TerritoryRegister.Make(units, []).Get().On(date);

    // 63 provinces and 707 districts at most, of uneven size, as the real ones are; the last district is an island without communes.
    private static Nation MadeUp(int communes, Random random)
    {
        var provinces = int.Clamp(communes / 168, 1, 63);
        var districts = int.Clamp(communes / 15, 1, 707);
        var units = new List<AdministrativeUnit>();
        units.AddRange(Enumerable.Range(1, provinces).Select(i => new AdministrativeUnit { Code = $"{i:00}", Name = $"Tỉnh {i:00}", Level = UnitLevel.Province, Kind = UnitKind.Province }));
        units.AddRange(Enumerable.Range(1, districts).Select(i => new AdministrativeUnit { Code = $"{i:000}", Name = $"Huyện {i:000}", Level = UnitLevel.District, Kind = UnitKind.RuralDistrict, Parent = $"{1 + (i * (long)provinces / (districts + 1)):00}" }));
        var parents = Enumerable.Range(0, communes).Select(i => 1 + (i < districts - 1 ? i : random.Next(int.Max(1, districts - 1)))).Order().ToArray();
        units.AddRange(parents.Select((parent, i) => new AdministrativeUnit { Code = $"{i + 1:00000}", Name = $"Xã {i + 1:00000}", Level = UnitLevel.Commune, Kind = UnitKind.Commune, Parent = $"{parent:000}" }));

        var before = On(s_eve, units);
        var rows = MakeReform([.. before.UnitsOf(UnitLevel.Commune)], before, random);
        var after = On(s_day, ConversionTable.LaterUnits(rows));
        return new Nation(before, after, ConversionTable.Restate(rows, before, after));
    }

    // About three communes of a district become one; one in a hundred is divided between two neighbours.
    private static List<ConversionRow> MakeReform(IReadOnlyList<AdministrativeUnit> communes, TerritoryOnDate before, Random random)
    {
        var rows = new List<ConversionRow>();
        foreach (var district in communes.GroupBy(commune => commune.Parent))
        {
            var heirs = district.Where((_, i) => i % 3 == 0).ToList();
            var province = before.ParentOf(before.Find(district.Key!)!)!;
            foreach (var (commune, i) in district.Select((commune, i) => (commune, i)))
            {
                var divided = heirs.Count > 1 && random.Next(100) == 0;
                foreach (var heir in divided ? heirs.Take(2) : [heirs[i / 3]])
                {
                    rows.Add(new ConversionRow
                    {
                        Row = rows.Count + 1,
                        OldCode = commune.Code,
                        OldName = commune.Name,
                        NewCode = heir.Code,
                        NewName = heir.Name,
                        NewProvince = $"{province.Name} ({province.Code})",
                        Note = divided ? "Nhập một phần" : "Nhập toàn bộ",
                    });
                }
            }
        }

        return rows;
    }
}
