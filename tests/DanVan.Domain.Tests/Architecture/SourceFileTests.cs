using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Architecture;

public class SourceFileTests
{
    private static readonly string[] EmptyNames = ["Utils", "Util", "Helpers", "Helper", "Common", "Models", "Misc", "Shared", "Core", "Managers", "Services"];

    public class All
    {
        [Fact]
        public void Are_found() => Assert.True(SourceFile.All.Count > 40, $"Only {SourceFile.All.Count} source files were found.");

        [Fact]
        public void Declare_the_namespace_of_their_folder() =>
            Assert.DoesNotContain(SourceFile.All, file => file.Namespace != file.Project + (file.Folder.Length > 0 ? "." + file.Folder.Replace('/', '.') : ""));

        [Fact]
        public void Hold_one_public_type_of_their_own_name_at_most() =>
            Assert.DoesNotContain(SourceFile.All, file => file.PublicTypes.Any(type => type != file.Name.Split('.')[0]));

        [Fact]
        public void Hold_every_public_type_there_is()
        {
            var written = SourceFile.All.SelectMany(file => file.PublicTypes.Select(type => $"{file.Namespace}.{type}")).ToHashSet();

            var types = new[] { typeof(Fraction).Assembly, typeof(MappedText).Assembly }.SelectMany(assembly => assembly.GetExportedTypes());

            Assert.DoesNotContain(types.Where(type => !type.IsNested).Select(type => type.FullName!.Split('`')[0]), name => !written.Contains(name));
        }

        [Fact]
        public void Stand_in_folders_named_after_the_domain() =>
            Assert.DoesNotContain(SourceFile.All, file => file.Folder.Split('/').Intersect(EmptyNames).Any());

        [Fact]
        public void Declare_no_public_type_with_the_name_of_a_namespace()
        {
            var namespaces = SourceFile.All.SelectMany(file => file.Namespace.Split('.')).ToHashSet();

            var types = new[] { typeof(Fraction).Assembly, typeof(MappedText).Assembly }.SelectMany(assembly => assembly.GetExportedTypes());

            Assert.DoesNotContain(types, type => !type.IsNested && namespaces.Contains(type.Name.Split('`')[0]));
        }
    }

    public class PublicTypes
    {
        [Theory]
        [InlineData("public sealed class A;", "A")]
        [InlineData("public readonly record struct A(int X);", "A")]
        [InlineData("public static partial class A { }", "A")]
        [InlineData("public sealed record A { }\n\npublic enum B { }", "A,B")]
        [InlineData("public delegate bool A(int x);", "A")]
        [InlineData("public interface A<T> { }", "A")]
        [InlineData("internal sealed class A { public class Nested; }", "")]
        [InlineData("// public class A\n/* public class B */", "")]
        [InlineData("    public class Nested", "")]
        public void Are_those_declared_at_the_left_margin(string text, string names) =>
            Assert.Equal(names, string.Join(',', SourceFile.Of("Numbers", "A.cs", text).PublicTypes));
    }

    public class Namespace
    {
        [Fact]
        public void Is_the_one_the_file_declares() =>
            Assert.Equal("DanVan.Domain.Numbers", SourceFile.Of("Rates", "A.cs", "using X;\n\nnamespace DanVan.Domain.Numbers;\n").Namespace);
    }
}
