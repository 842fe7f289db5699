using DanVan.Domain.Rollups;

namespace DanVan.Domain.Peers;

/// <summary>A made-up nation as ragged as the real one: provinces, districts of many sizes, some of them without communes.</summary>
/// <remarks>
/// A reporter is a unit that reports for itself: a commune, or a district without communes. Reporters, districts and provinces
/// are numbered from 0, and the numbers of reporters say nothing about where they lie.
/// </remarks>
internal sealed class RaggedNation
{
    private RaggedNation(int[] districtOfReporter, int[] provinceOfDistrict, int provinces, int[] childless)
    {
        (DistrictOfReporter, ProvinceOfDistrict, Provinces) = (districtOfReporter, provinceOfDistrict, provinces);
        ProvinceOfReporter = Array.ConvertAll(districtOfReporter, district => provinceOfDistrict[district]);
        (Tree, TreeOfReporter, TreeOfDistrict, TreeOfProvince) = ToTree(childless);
    }

    public int Reporters => DistrictOfReporter.Length;

    public int Districts => ProvinceOfDistrict.Length;

    public int Provinces { get; }

    public int[] DistrictOfReporter { get; }

    public int[] ProvinceOfReporter { get; }

    public int[] ProvinceOfDistrict { get; }

    /// <summary>Gets the same units as a tree, the nation at index 0.</summary>
    public UnitTree Tree { get; }

    public int[] TreeOfReporter { get; }

    public int[] TreeOfDistrict { get; }

    public int[] TreeOfProvince { get; }

    public static RaggedNation Make(PeerOptions options)
    {
        var random = new Random(options.Seed);
        var provinceOfDistrict = new int[options.Districts];
        for (var district = 0; district < options.Districts; district++)
        {
            provinceOfDistrict[district] = district < options.Provinces ? district : random.Next(options.Provinces);
        }

        // One district in sixty is an island without communes; of the others some are several times as large as others.
        int[] homes = [.. Enumerable.Range(0, options.Districts).SelectMany(district => Enumerable.Repeat(district, district % 60 == 59 ? 0 : random.Next(4, 31)))];
        int[] districts = [.. Enumerable.Range(0, options.Communes).Select(_ => homes[random.Next(homes.Length)])];
        int[] childless = [.. Enumerable.Range(0, options.Districts).Except(districts)];
        int[] reporters = [.. districts, .. childless];
        random.Shuffle(reporters);
        return new RaggedNation(reporters, provinceOfDistrict, options.Provinces, childless);
    }

    private (UnitTree Tree, int[] Reporters, int[] Districts, int[] Provinces) ToTree(int[] childless)
    {
        var (codes, parents) = (new List<string> { "VN" }, new List<int> { -1 });
        int[] provinces = [.. Enumerable.Range(0, Provinces).Select(province => Add($"P{province}", 0))];
        int[] districts = [.. Enumerable.Range(0, Districts).Select(district => Add($"D{district}", provinces[ProvinceOfDistrict[district]]))];
        var alone = childless.ToHashSet();
        int[] reporters = [.. DistrictOfReporter.Select((district, reporter) => alone.Contains(district) ? districts[district] : Add($"C{reporter}", districts[district]))];
        return (UnitTree.Of(codes, parents), reporters, districts, provinces);

        int Add(string code, int parent)
        {
            codes.Add(code);
            parents.Add(parent);
            return codes.Count - 1;
        }
    }
}
