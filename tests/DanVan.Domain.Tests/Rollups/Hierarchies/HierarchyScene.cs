using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

/// <summary>Random rules, groups, treatment and policy; the same groups one by one and as columns.</summary>
internal sealed record HierarchyScene(HierarchyRules Rules, HierarchyPoints[] Groups, HierarchyColumns Columns, GapTreatment Gaps, SubtotalPolicy Subtotals)
{
    private static readonly string[] s_conditions = ["merged", "island"];
    private static readonly long[] s_large = [long.MaxValue, long.MinValue, long.MaxValue - 1, 1L << 62, -(1L << 62)];

    public static Gen<HierarchyScene> All { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from gaps in Gen.Elements(Enum.GetValues<GapTreatment>())
        from subtotals in Gen.Elements(Enum.GetValues<SubtotalPolicy>())
        select Of(new Random(seed), gaps, subtotals);

    private static HierarchyScene Of(Random random, GapTreatment gaps, SubtotalPolicy subtotals)
    {
        string[] codes = [.. Enumerable.Range(0, random.Next(3, 9)).Select(i => ((char)('A' + i)).ToString())];
        HierarchyRule[] rules = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Rule(random, codes, mayGoRound: subtotals == SubtotalPolicy.Reported))];
        var count = random.Next(4) switch { 0 => random.Next(0, 4), 1 => 64, _ => random.Next(60, 140) };
        var isLarge = random.Next(3) == 0;
        var isFull = random.Next(4) == 0;
        var points = codes.ToDictionary(code => code, _ => Enumerable.Range(0, count).Select(_ => Point(random, isLarge, isFull)).ToArray());
        bool[][] holds = [.. s_conditions.Select(_ => Enumerable.Range(0, count).Select(_ => random.Next(2) == 0).ToArray())];

        var columns = HierarchyColumns.Of(count, codes.Where(_ => random.Next(8) > 0).Select(code => KeyValuePair.Create(code, HierarchyColumn.Of(points[code]))));
        for (var i = 0; i < s_conditions.Length; i++)
        {
            columns = columns.WithCondition(s_conditions[i], Bits(holds[i]));
        }

        HierarchyPoints[] groups = [.. Enumerable.Range(0, count).Select(group => HierarchyPoints
            .Of(columns.Codes.Select(code => (code, points[code][group])))
            .WithConditions(s_conditions.Where((_, i) => holds[i][group])))];
        return new HierarchyScene(HierarchyRules.Of(rules), groups, columns, gaps, subtotals);
    }

    // Children stand behind their parent in the alphabet, unless rules may go round.
    private static HierarchyRule Rule(Random random, string[] codes, bool mayGoRound)
    {
        var parent = random.Next(0, codes.Length - 1);
        if (random.Next(12) == 0)
        {
            return HierarchyRule.SumOf(codes[parent], codes[parent]);
        }

        var children = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Child(random, codes[mayGoRound ? random.Next(codes.Length) : random.Next(parent + 1, codes.Length)]));
        var relation = random.Next(2) == 0 ? HierarchyRelation.Equal : (HierarchyRelation)random.Next(5);
        return HierarchyRule.Of(codes[parent], relation, children) with { OnlyIf = Condition(random), ErrorCode = "E", ErrorLevel = 2 };
    }

    private static HierarchyChild Child(Random random, string code) =>
        (random.Next(3) == 0 ? HierarchyChild.Minus(code) : HierarchyChild.Plus(code)) with { OnlyIf = Condition(random) };

    private static string? Condition(Random random) => random.Next(8) switch { 0 => s_conditions[0], 1 => s_conditions[1], 2 when random.Next(8) == 0 => "never given", _ => null };

    private static HierarchyValue Point(Random random, bool isLarge, bool isFull) => random.Next(isFull ? 2 : 0, 6) switch
    {
        0 => HierarchyValue.Absent,
        1 => HierarchyValue.Nothing,
        2 when isLarge => s_large[random.Next(s_large.Length)],
        _ => random.Next(-2, 3),
    };

    private static ulong[] Bits(bool[] flags)
    {
        var words = new ulong[(flags.Length + 63) / 64];
        for (var i = 0; i < flags.Length; i++)
        {
            words[i / 64] |= (flags[i] ? 1UL : 0UL) << (i % 64);
        }

        return words;
    }
}
