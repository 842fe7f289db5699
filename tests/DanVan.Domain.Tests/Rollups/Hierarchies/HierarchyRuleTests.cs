using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyRuleTests
{
    public class Of
    {
        [Fact]
        public void Refuses_what_is_no_rule()
        {
            Assert.Throws<ArgumentException>(() => HierarchyRule.SumOf("A"));
            Assert.Throws<ArgumentException>(() => HierarchyRule.SumOf("", "B"));
            Assert.Throws<ArgumentException>(() => HierarchyRule.SumOf("A", " "));
            Assert.Throws<ArgumentException>(() => HierarchyRule.Of("A", HierarchyRelation.Equal, [null!]));
            Assert.Throws<ArgumentOutOfRangeException>(() => HierarchyRule.Of("A", (HierarchyRelation)9, [HierarchyChild.Plus("B")]));
        }
    }

    public class Equality
    {
        [Fact]
        public void Compares_children_one_by_one()
        {
            Assert.Equal(HierarchyRule.SumOf("A", "B", "C"), HierarchyRule.SumOf("A", "B", "C"));
            Assert.NotEqual(HierarchyRule.SumOf("A", "B", "C"), HierarchyRule.SumOf("A", "C", "B"));
            Assert.NotEqual(HierarchyRule.SumOf("A", "B"), HierarchyRule.SumOf("A", "B") with { ErrorLevel = 1 });
        }
    }

    public class Text
    {
        [Fact]
        public void Shows_signs_names_and_conditions()
        {
            Assert.Equal("A = B + C", HierarchyRule.SumOf("A", "B", "C").ToString());
            Assert.Equal(
                "R1: A >= - B + C [from 1973]",
                (HierarchyRule.Of("A", HierarchyRelation.AtLeast, [HierarchyChild.Minus("B"), HierarchyChild.Plus("C") with { OnlyIf = "from 1973" }]) with { Name = "R1" }).ToString());
        }
    }
}
