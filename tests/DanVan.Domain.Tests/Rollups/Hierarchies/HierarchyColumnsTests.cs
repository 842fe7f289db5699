using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyColumnsTests
{
    public class Of
    {
        [Fact]
        public void Refuses_columns_of_another_length_and_codes_that_stand_twice()
        {
            var one = KeyValuePair.Create("A", HierarchyColumn.Of(new long[1]));

            Assert.Throws<ArgumentException>(() => HierarchyColumns.Of(2, [one]));
            Assert.Throws<ArgumentException>(() => HierarchyColumns.Of(1, [one, one]));
            Assert.Throws<ArgumentOutOfRangeException>(() => HierarchyColumns.Of(-1, []));
        }
    }

    public class WithCondition
    {
        [Fact]
        public void Refuses_too_few_bits() => Assert.Throws<ArgumentException>(() => HierarchyColumns.Of(65, []).WithCondition("merged", [1]));
    }
}
