namespace DanVan.Domain.Peers;

/// <summary>The sum and the count of one group; the key is unit * series + series.</summary>
internal readonly record struct GroupTotal(int Key, long Sum, long Count)
{
    /// <summary>All groups of three levels as one table.</summary>
    public static LevelTotals ToTotals(Stage stage, IEnumerable<GroupTotal> districts, IEnumerable<GroupTotal> provinces, IEnumerable<GroupTotal> nation)
    {
        var totals = new LevelTotals(stage.Nation, stage.Options.Series);
        Add(districts, 0);
        Add(provinces, stage.Nation.Districts);
        Add(nation, stage.Nation.Districts + stage.Nation.Provinces);
        return totals;

        void Add(IEnumerable<GroupTotal> groups, int firstUnit)
        {
            foreach (var group in groups)
            {
                totals.Add(firstUnit + (group.Key / totals.Series), group.Key % totals.Series, group.Sum, group.Count);
            }
        }
    }
}
