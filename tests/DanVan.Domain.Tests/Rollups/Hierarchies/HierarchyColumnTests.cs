using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyColumnTests
{
    public class Of
    {
        [Fact]
        public void Keeps_absent_nothing_and_zero_apart()
        {
            var column = HierarchyColumn.Of([7, 8, 0, 9], hasValue: [0b1100], isPresent: [0b0010]);

            Assert.Equal([HierarchyValue.Absent, HierarchyValue.Nothing, 0, 9], Enumerable.Range(0, 4).Select(group => column[group]));
        }

        [Fact]
        public void Refuses_too_few_bits() => Assert.Throws<ArgumentException>(() => HierarchyColumn.Of(new long[65], [1], [1, 1]));

        [Fact]
        public void Refuses_a_value_that_is_no_whole_number_of_64_bits()
        {
            Assert.Throws<OverflowException>(() => HierarchyColumn.Of([Fraction.Of(1, 2)]));
            Assert.Throws<OverflowException>(() => HierarchyColumn.Of([Fraction.FromInteger(long.MaxValue) + 1]));
        }

        [Fact]
        public void Copies_what_it_is_given()
        {
            long[] values = [1, 2];
            var column = HierarchyColumn.Of(values);

            values[0] = 5;

            Assert.Equal(1, column[0]);
            Assert.Throws<ArgumentOutOfRangeException>(() => column[2]);
        }
    }
}
