namespace DanVan.Domain.Rollups;

/// <summary>The order of the rows: leaves depth first, so that all below a unit are neighbours, and inner units after everything below them.</summary>
internal sealed class UnitLayout
{
    private UnitLayout(int[][] children, int leaves)
    {
        var inner = children.Length - leaves;
        Children = children;
        RowOf = new int[children.Length];
        LeafUnits = new int[leaves];
        LeafParents = new int[leaves];
        InnerUnits = new int[inner];
        InnerParents = new int[inner];
        FirstLeaf = new int[inner];
        OwnLeaves = new int[inner];
        FirstBelow = new int[inner];
        LeavesBelow = new int[inner];
        InnerChildren = new int[inner][];
    }

    /// <summary>Gets the children of each unit, by index.</summary>
    public int[][] Children { get; }

    /// <summary>Gets the row of each unit: its leaf row, or the complement of its inner row.</summary>
    public int[] RowOf { get; }

    /// <summary>Gets the unit of each leaf row.</summary>
    public int[] LeafUnits { get; }

    /// <summary>Gets the inner row above each leaf row, or -1.</summary>
    public int[] LeafParents { get; }

    /// <summary>Gets the unit of each inner row; a row comes after the rows of everything below it.</summary>
    public int[] InnerUnits { get; }

    /// <summary>Gets the inner row above each inner row, or -1.</summary>
    public int[] InnerParents { get; }

    /// <summary>Gets, by inner row, the first leaf row among its own children.</summary>
    public int[] FirstLeaf { get; }

    /// <summary>Gets, by inner row, how many of its own children are leaves; their rows are neighbours.</summary>
    public int[] OwnLeaves { get; }

    /// <summary>Gets, by inner row, the first leaf row anywhere below.</summary>
    public int[] FirstBelow { get; }

    /// <summary>Gets, by inner row, how many leaves stand anywhere below; their rows are neighbours.</summary>
    public int[] LeavesBelow { get; }

    /// <summary>Gets, by inner row, the inner rows of its own children.</summary>
    public int[][] InnerChildren { get; }

    public static UnitLayout Of(int[] parents)
    {
        var children = ChildrenOf(parents);
        var layout = new UnitLayout(children, children.Count(below => below.Length == 0));
        layout.Place(parents);
        return layout;
    }

    /// <summary>A unit that is above itself, or null.</summary>
    public static int? FindCycle(int[] parents)
    {
        // 0 not seen, 1 on the way up, 2 known to end at the top.
        var seen = new byte[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var unit = start;
            for (; unit >= 0 && seen[unit] == 0; unit = parents[unit])
            {
                seen[unit] = 1;
            }

            if (unit >= 0 && seen[unit] == 1)
            {
                return unit;
            }

            for (unit = start; unit >= 0 && seen[unit] == 1; unit = parents[unit])
            {
                seen[unit] = 2;
            }
        }

        return null;
    }

    /// <summary>The leaf rows below a unit.</summary>
    public (int First, int Count) LeafRowsOf(int unit) =>
        RowOf[unit] is >= 0 and var row ? (row, 1) : (FirstBelow[~RowOf[unit]], LeavesBelow[~RowOf[unit]]);

    private static int[][] ChildrenOf(int[] parents)
    {
        var counts = new int[parents.Length];
        foreach (var parent in parents.Where(parent => parent >= 0))
        {
            counts[parent]++;
        }

        var children = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        Array.Clear(counts);
        for (var unit = 0; unit < parents.Length; unit++)
        {
            if (parents[unit] >= 0)
            {
                children[parents[unit]][counts[parents[unit]]++] = unit;
            }
        }

        return children;
    }

    /// <summary>Walks without recursion, since a hostile tree may be a million units deep.</summary>
    private void Place(int[] parents)
    {
        var (leaf, inner) = (0, 0);
        var next = new int[parents.Length];
        var firstBelow = new int[parents.Length];
        var path = new Stack<int>();
        for (var root = 0; root < parents.Length; root++)
        {
            if (parents[root] >= 0)
            {
                continue;
            }

            if (Children[root].Length == 0)
            {
                PlaceLeaf(root, leaf++);
                continue;
            }

            path.Push(root);
            firstBelow[root] = leaf;
            while (path.TryPeek(out var unit))
            {
                var below = Children[unit];
                while (next[unit] < below.Length && Children[below[next[unit]]].Length == 0)
                {
                    next[unit]++;
                }

                if (next[unit] < below.Length)
                {
                    var child = below[next[unit]++];
                    firstBelow[child] = leaf;
                    path.Push(child);
                    continue;
                }

                path.Pop();
                FirstLeaf[inner] = leaf;
                foreach (var child in below.Where(child => Children[child].Length == 0))
                {
                    PlaceLeaf(child, leaf++);
                }

                OwnLeaves[inner] = leaf - FirstLeaf[inner];
                FirstBelow[inner] = firstBelow[unit];
                LeavesBelow[inner] = leaf - firstBelow[unit];
                InnerUnits[inner] = unit;
                RowOf[unit] = ~inner++;
            }
        }

        for (var row = 0; row < InnerUnits.Length; row++)
        {
            var parent = parents[InnerUnits[row]];
            InnerParents[row] = parent < 0 ? -1 : ~RowOf[parent];
            InnerChildren[row] = [.. Children[InnerUnits[row]].Where(child => RowOf[child] < 0).Select(child => ~RowOf[child])];
        }

        for (var row = 0; row < LeafUnits.Length; row++)
        {
            var parent = parents[LeafUnits[row]];
            LeafParents[row] = parent < 0 ? -1 : ~RowOf[parent];
        }
    }

    private void PlaceLeaf(int unit, int row)
    {
        LeafUnits[row] = unit;
        RowOf[unit] = row;
    }
}
