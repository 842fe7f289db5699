using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace DanVan.Domain.Peers;

/// <summary>What a C# program can write without a library: LINQ, PLINQ, dictionaries and plain loops.</summary>
/// <remarks>All add up to districts first and the districts to what is above them, which is several times as fast as each level from the rows.</remarks>
internal static class LinqPeers
{
    private const int Threads = 2;

    public static IEnumerable<Measurement> Measure(Stage stage)
    {
        yield return Measure(stage, "C# loop", "into an array for each level, by index", 1, Loop);
        yield return Measure(stage, "C# dictionary", "`Dictionary<int, …>` by unit and series, `CollectionsMarshal`", 1, ByDictionary);
        yield return Measure(stage, "LINQ `AggregateBy`", "by unit and series, level by level", 1, AggregateBy);
        yield return Measure(stage, "LINQ `GroupBy`", "by unit and series, level by level", 1, GroupBy);
        yield return Measure(stage, "PLINQ", "`GroupBy` by unit and series, level by level", Threads, ParallelGroupBy);
        yield return Measure(stage, "PLINQ", "`Aggregate` with a dictionary for each range of rows", Threads, ParallelAggregate);
    }

    private static Measurement Measure(Stage stage, string engine, string formulation, int threads, Func<Stage, LevelGroups> run) =>
        stage.Measure(engine, Shape.Tall, formulation, threads, () => run(stage), groups => GroupTotal.ToTotals(stage, groups.Districts, groups.Provinces, groups.Nation));

    private static LevelGroups Loop(Stage stage)
    {
        var (nation, rows, series) = (stage.Nation, stage.Rows, stage.Options.Series);
        var (sums, counts) = (new long[nation.Districts * series], new int[nation.Districts * series]);
        for (var row = 0; row < rows.Count; row++)
        {
            var key = stage.DistrictKeyOf(row);
            sums[key] = checked(sums[key] + rows.Values[row]);
            counts[key]++;
        }

        var (provinceSums, provinceCounts) = (new long[nation.Provinces * series], new int[nation.Provinces * series]);
        var (nationSums, nationCounts) = (new long[series], new int[series]);
        for (var district = 0; district < nation.Districts; district++)
        {
            AddTo(provinceSums, provinceCounts, nation.ProvinceOfDistrict[district] * series, district * series);
            AddTo(nationSums, nationCounts, 0, district * series);
        }

        return new LevelGroups(ToGroups(sums, counts), ToGroups(provinceSums, provinceCounts), ToGroups(nationSums, nationCounts));

        void AddTo(long[] above, int[] countsAbove, int to, int from)
        {
            for (var i = 0; i < series; i++)
            {
                above[to + i] = checked(above[to + i] + sums[from + i]);
                countsAbove[to + i] += counts[from + i];
            }
        }

        static IEnumerable<GroupTotal> ToGroups(long[] sums, int[] counts) => sums.Select((sum, key) => new GroupTotal(key, sum, counts[key]));
    }

    private static LevelGroups ByDictionary(Stage stage)
    {
        var districts = new Dictionary<int, (long Sum, long Count)>();
        AddRange(stage, districts, 0, stage.Rows.Count);
        return Above(stage, districts);
    }

    private static LevelGroups AggregateBy(Stage stage)
    {
        var (values, series) = (stage.Rows.Values, stage.Options.Series);
        var districts = Enumerable.Range(0, stage.Rows.Count)
            .AggregateBy(stage.DistrictKeyOf, (Sum: 0L, Count: 0L), (sum, row) => (checked(sum.Sum + values[row]), sum.Count + 1))
            .Select(group => new GroupTotal(group.Key, group.Value.Sum, group.Value.Count)).ToArray();
        var provinces = Up(districts, stage.ProvinceKeyOf);
        return new LevelGroups(districts, provinces, Up(provinces, key => key % series));

        static GroupTotal[] Up(GroupTotal[] below, Func<int, int> keyAbove) =>
            [.. below.AggregateBy(group => keyAbove(group.Key), (Sum: 0L, Count: 0L), (sum, group) => (checked(sum.Sum + group.Sum), sum.Count + group.Count))
                .Select(group => new GroupTotal(group.Key, group.Value.Sum, group.Value.Count))];
    }

    private static LevelGroups GroupBy(Stage stage)
    {
        var (values, series) = (stage.Rows.Values, stage.Options.Series);
        var districts = Enumerable.Range(0, stage.Rows.Count)
            .GroupBy(stage.DistrictKeyOf, row => values[row], (key, group) => SumOf(key, group)).ToArray();
        var provinces = Up(districts, stage.ProvinceKeyOf);
        return new LevelGroups(districts, provinces, Up(provinces, key => key % series));

        static GroupTotal[] Up(GroupTotal[] below, Func<int, int> keyAbove) =>
            [.. below.GroupBy(group => keyAbove(group.Key)).Select(group => new GroupTotal(group.Key, group.Sum(part => part.Sum), group.Sum(part => part.Count)))];
    }

    private static LevelGroups ParallelGroupBy(Stage stage)
    {
        var (values, series) = (stage.Rows.Values, stage.Options.Series);
        var districts = ParallelEnumerable.Range(0, stage.Rows.Count).WithDegreeOfParallelism(Threads)
            .GroupBy(stage.DistrictKeyOf, row => values[row], (key, group) => SumOf(key, group)).ToArray();
        var provinces = Up(districts, stage.ProvinceKeyOf);
        return new LevelGroups(districts, provinces, Up(provinces, key => key % series));

        static GroupTotal[] Up(GroupTotal[] below, Func<int, int> keyAbove) =>
            [.. below.AsParallel().WithDegreeOfParallelism(Threads).GroupBy(group => keyAbove(group.Key))
                .Select(group => new GroupTotal(group.Key, group.Sum(part => part.Sum), group.Sum(part => part.Count)))];
    }

    private static LevelGroups ParallelAggregate(Stage stage)
    {
        var parts = Partitioner.Create(0, stage.Rows.Count, (stage.Rows.Count / Threads) + 1).AsParallel().WithDegreeOfParallelism(Threads)
            .Select(range =>
            {
                var districts = new Dictionary<int, (long Sum, long Count)>();
                AddRange(stage, districts, range.Item1, range.Item2);
                return districts;
            }).ToArray();
        foreach (var part in parts.Skip(1))
        {
            foreach (var (key, (sum, count)) in part)
            {
                AddTo(parts[0], key, sum, count);
            }
        }

        return Above(stage, parts[0]);
    }

    private static LevelGroups Above(Stage stage, Dictionary<int, (long Sum, long Count)> districts)
    {
        var provinces = new Dictionary<int, (long Sum, long Count)>();
        foreach (var (key, (sum, count)) in districts)
        {
            AddTo(provinces, stage.ProvinceKeyOf(key), sum, count);
        }

        var nation = new Dictionary<int, (long Sum, long Count)>();
        foreach (var (key, (sum, count)) in provinces)
        {
            AddTo(nation, key % stage.Options.Series, sum, count);
        }

        return new LevelGroups(ToGroups(districts), ToGroups(provinces), ToGroups(nation));

        static IEnumerable<GroupTotal> ToGroups(Dictionary<int, (long Sum, long Count)> groups) => groups.Select(group => new GroupTotal(group.Key, group.Value.Sum, group.Value.Count));
    }

    private static void AddRange(Stage stage, Dictionary<int, (long Sum, long Count)> districts, int first, int end)
    {
        var values = stage.Rows.Values;
        for (var row = first; row < end; row++)
        {
            AddTo(districts, stage.DistrictKeyOf(row), values[row], 1);
        }
    }

    private static void AddTo(Dictionary<int, (long Sum, long Count)> groups, int key, long sum, long count)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        group = (checked(group.Sum + sum), group.Count + count);
    }

    private static GroupTotal SumOf(int key, IEnumerable<long> values)
    {
        var (sum, count) = (0L, 0L);
        foreach (var value in values)
        {
            sum = checked(sum + value);
            count++;
        }

        return new GroupTotal(key, sum, count);
    }
}
