using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Architecture;

public class PublicShapeTests
{
    private static IEnumerable<Type> PublicTypes { get; } =
        new[] { typeof(Fraction).Assembly, typeof(MappedText).Assembly }.SelectMany(assembly => assembly.GetExportedTypes()).ToList();

    public class IsClosed
    {
        [Fact]
        public void Is_true_of_every_public_type() => Assert.DoesNotContain(PublicTypes, type => !PublicShape.IsClosed(type));

        [Theory]
        [InlineData(typeof(OpenSample), false)]
        [InlineData(typeof(AbstractSample), false)]
        [InlineData(typeof(SealedSample), true)]
        [InlineData(typeof(StaticSample), true)]
        [InlineData(typeof(ISample), true)]
        public void Tells_types_apart(Type type, bool isClosed) => Assert.Equal(isClosed, PublicShape.IsClosed(type));
    }

    public class IsChangingStruct
    {
        [Fact]
        public void Is_false_of_every_public_type() => Assert.DoesNotContain(PublicTypes, PublicShape.IsChangingStruct);

        [Theory]
        [InlineData(typeof(ChangingSample), true)]
        [InlineData(typeof(ReadOnlySample), false)]
        [InlineData(typeof(DayOfWeek), false)]
        public void Tells_structs_apart(Type type, bool changes) => Assert.Equal(changes, PublicShape.IsChangingStruct(type));
    }

    public class SettersOf
    {
        [Fact]
        public void Are_none_on_any_public_type() => Assert.Empty(PublicTypes.SelectMany(PublicShape.SettersOf));

        [Fact]
        public void Are_found_on_properties_and_fields_but_not_where_init_only() =>
            Assert.Equal(["Settable", "Field"], PublicShape.SettersOf(typeof(OpenSample)).Select(name => name.Split('.')[^1]));
    }

    private interface ISample;

    private static class StaticSample;

    private abstract class AbstractSample;

    private sealed class SealedSample;

#pragma warning disable CS0649 // The field is there to be found, not to be set.
    private class OpenSample
    {
        public int Field;
        public readonly int Constant;

        public int Settable { get; set; }

        public int InitOnly { get; init; }

        public int Computed { get; private set; }
    }
#pragma warning restore CS0649

    private struct ChangingSample;

    private readonly struct ReadOnlySample;
}
