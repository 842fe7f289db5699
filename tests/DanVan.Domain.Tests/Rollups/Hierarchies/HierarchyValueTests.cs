using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyValueTests
{
    public class Default
    {
        [Fact]
        public void Is_absent() => Assert.Equal(HierarchyValue.Absent, default);
    }

    public class Equality
    {
        [Fact]
        public void Tells_absent_nothing_and_zero_apart()
        {
            HierarchyValue[] all = [HierarchyValue.Absent, HierarchyValue.Nothing, 0, 1];

            Assert.Equal(4, all.Distinct().Count());
            Assert.True(HierarchyValue.Of(Fraction.Of(2, 4)) == Fraction.Of(1, 2));
            Assert.True(HierarchyValue.OfNullable(null) != HierarchyValue.Absent);
        }
    }

    public class Value
    {
        [Fact]
        public void Is_refused_where_there_is_none() => Assert.Throws<InvalidOperationException>(() => HierarchyValue.Nothing.Value);
    }

    public class Or
    {
        [Fact]
        public void Takes_a_value_before_nothing_and_nothing_before_absent()
        {
            Assert.Equal(1, HierarchyValue.Of(1).Or(2));
            Assert.Equal(2, HierarchyValue.Nothing.Or(2));
            Assert.Equal(2, HierarchyValue.Absent.Or(2));
            Assert.Equal(HierarchyValue.Nothing, HierarchyValue.Absent.Or(HierarchyValue.Nothing));
            Assert.Equal(HierarchyValue.Nothing, HierarchyValue.Nothing.Or(HierarchyValue.Absent));
        }
    }
}
