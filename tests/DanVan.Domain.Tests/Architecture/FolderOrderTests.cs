using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Tests.Architecture;

public class FolderOrderTests
{
    public class Core
    {
        [Fact]
        public void No_file_names_a_folder_that_comes_after_its_own() =>
            Assert.Empty(SourceFile.All.Where(file => file.Project == "DanVan.Domain").SelectMany(FolderOrder.Core.ViolationsIn));

        [Fact]
        public void No_type_mentions_a_type_of_a_folder_that_comes_after_its_own() =>
            Assert.Empty(
                from type in typeof(Fraction).Assembly.GetTypes()
                let room = FolderOrder.Core.RoomOf(type.Namespace ?? "")
                where room is not null
                from violation in FolderOrder.Core.ViolationsIn(room, type)
                select violation);

        [Fact]
        public void Every_folder_has_its_place() =>
            Assert.DoesNotContain(SourceFile.All, file => file.Project == "DanVan.Domain" && file.Room.Length > 0 && !FolderOrder.Core.Knows(file.Room));

        [Fact]
        public void A_using_line_that_looks_upward_is_found()
        {
            var file = SourceFile.Of("Numbers", "Bad.cs", "using DanVan.Domain.Reports;\nnamespace DanVan.Domain.Numbers;\n");

            Assert.Equal(["DanVan.Domain/Numbers/Bad.cs uses DanVan.Domain.Reports"], FolderOrder.Core.ViolationsIn(file));
        }

        [Fact]
        public void A_full_name_that_looks_upward_is_found()
        {
            var file = SourceFile.Of("Rates/Deep", "Bad.cs", "class Bad { DanVan.Domain.Catalog.Thing x; }");

            Assert.Single(FolderOrder.Core.ViolationsIn(file));
        }

        [Fact]
        public void A_using_line_that_looks_downward_is_fine()
        {
            var file = SourceFile.Of("Reports", "Good.cs", "using DanVan.Domain.Numbers;\nusing DanVan.Domain.Reports;\n// see DanVan.Domain.Catalog\n");

            Assert.Empty(FolderOrder.Core.ViolationsIn(file));
        }

        [Fact]
        public void A_type_that_looks_upward_without_naming_the_folder_is_found() =>
            Assert.Contains(FolderOrder.Core.ViolationsIn("Numbers", typeof(UsesAReport)), violation => violation.EndsWith(nameof(Report), StringComparison.Ordinal));

        private sealed class UsesAReport
        {
            public static int Count(IReadOnlyList<Report> reports) => reports.Count;
        }
    }

    public class DocumentsPackage
    {
        [Fact]
        public void No_file_names_a_folder_that_comes_after_its_own() =>
            Assert.Empty(SourceFile.All.Where(file => file.Project == "DanVan.Domain.Documents").SelectMany(FolderOrder.Documents.ViolationsIn));

        [Fact]
        public void No_type_mentions_a_type_of_a_folder_that_comes_after_its_own() =>
            Assert.Empty(
                from type in typeof(MappedText).Assembly.GetTypes()
                let room = FolderOrder.Documents.RoomOf(type.Namespace ?? "")
                where room is not null
                from violation in FolderOrder.Documents.ViolationsIn(room, type)
                select violation);

        [Fact]
        public void Every_folder_has_its_place() =>
            Assert.DoesNotContain(SourceFile.All, file => file.Project == "DanVan.Domain.Documents" && file.Room.Length > 0 && !FolderOrder.Documents.Knows(file.Room));
    }
}
