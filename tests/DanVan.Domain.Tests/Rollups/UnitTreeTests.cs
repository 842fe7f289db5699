using DanVan.Domain.Rollups;
using DanVan.Domain.Territory;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DanVan.Domain.Tests.Rollups;

public class UnitTreeTests
{
    public class Of
    {
        [Fact]
        public void Takes_units_in_any_written_order()
        {
            var tree = RollupSamples.Ragged();

            Assert.Equal((8, 5), (tree.Count, tree.LeafCount));
            Assert.Equal(5, tree.ParentOf(0));
            Assert.Null(tree.ParentOf(1));
            Assert.Equal([0, 4, 7], tree.ChildrenOf(5));
            Assert.Equal([2, 0, 4, 7], tree.LeavesOf(3).OrderBy(unit => unit != 2));
            Assert.Equal((3, 4, 5), (tree.LeavesBelow(5), tree.LeavesBelow(3), tree.LeavesBelow(1)));
            Assert.Equal(6, tree.Find("p2"));
            Assert.Null(tree.Find("p3"));
        }

        [Fact]
        public void Finds_the_leaves_that_a_walk_finds() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var tree = RollupSamples.RandomTree(new Random(seed), 60);

                for (var unit = 0; unit < tree.Count; unit++)
                {
                    var leaves = Enumerable.Range(0, tree.Count).Where(leaf => tree.ChildrenOf(leaf).Count == 0 && IsAtOrAbove(tree, unit, leaf));

                    Assert.Equal(leaves, tree.LeavesOf(unit).Order());
                    Assert.Equal(tree.LeavesBelow(unit), tree.LeavesOf(unit).Count());
                }
            }).QuickCheckThrowOnFailure();

        [Fact]
        public void Takes_no_units_at_all() => Assert.Equal(0, UnitTree.Of([], []).Count);

        [Fact]
        public void Refuses_what_is_no_tree()
        {
            Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => UnitTree.Of(["a", "a"], [-1, -1])).Message, StringComparison.Ordinal);
            Assert.Contains("above itself", Assert.Throws<ArgumentException>(() => UnitTree.Of(["a", "b", "c"], [-1, 2, 1])).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => UnitTree.Of(["a"], [0]));
            Assert.Throws<ArgumentException>(() => UnitTree.Of(["a"], [1]));
            Assert.Throws<ArgumentException>(() => UnitTree.Of(["a"], []));
            Assert.Throws<ArgumentException>(() => UnitTree.Of([""], [-1]));
        }

        [Fact]
        public void Takes_a_territory_and_puts_a_nation_above_it()
        {
            AdministrativeUnit[] units =
            [
                new() { Code = "26", Name = "Tỉnh Vĩnh Phúc", Level = UnitLevel.Province },
                new() { Code = "251", Name = "Huyện Vĩnh Tường", Level = UnitLevel.District, Parent = "26" },
                new() { Code = "08857", Name = "Xã Kim Xá", Level = UnitLevel.Commune, Parent = "251" },
            ];
            var territory = TerritoryRegister.Make(units, []).Register!.On(new LocalDate(2020, 7, 29));

            var tree = UnitTree.Of(territory, top: "VN");

            Assert.Equal("251", tree.CodeOf(tree.ParentOf(tree.Find("08857")!.Value)!.Value));
            Assert.Equal(tree.Find("VN"), tree.ParentOf(tree.Find("26")!.Value));
            Assert.Null(UnitTree.Of(territory).ParentOf(UnitTree.Of(territory).Find("26")!.Value));
        }

        private static bool IsAtOrAbove(UnitTree tree, int unit, int leaf)
        {
            for (int? above = leaf; above is not null; above = tree.ParentOf(above.Value))
            {
                if (above == unit)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
