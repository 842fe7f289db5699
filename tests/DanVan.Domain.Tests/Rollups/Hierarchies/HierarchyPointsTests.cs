using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyPointsTests
{
    public class Of
    {
        [Fact]
        public void Tells_absent_nothing_and_zero_apart()
        {
            var points = HierarchyPoints.Of(("nothing", HierarchyValue.Nothing), ("zero", 0), ("left out", HierarchyValue.Absent));

            Assert.True(points["never named"].IsAbsent);
            Assert.True(points["left out"].IsAbsent);
            Assert.True(points["nothing"].IsNothing);
            Assert.Equal(0, points["zero"].Value);
            Assert.Equal(2, points.Count);
        }

        [Fact]
        public void Refuses_a_code_that_stands_twice()
        {
            Assert.Throws<ArgumentException>(() => HierarchyPoints.Of(("A", 1), ("A", 1)));
            Assert.Throws<ArgumentException>(() => HierarchyPoints.Of(("A", HierarchyValue.Absent), ("A", 1)));
            Assert.Throws<ArgumentException>(() => HierarchyPoints.Of(("A", 1), ("A", HierarchyValue.Absent)));
        }

        [Fact]
        public void Refuses_an_empty_code() => Assert.Throws<ArgumentException>(() => HierarchyPoints.Of((" ", 1)));
    }
}
