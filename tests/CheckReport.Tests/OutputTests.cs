using System.IO.Compression;
using System.Text;

namespace CheckReport.Tests;

public class OutputTests
{
    private const string Wrong = "Toàn huyện tiếp 120 lượt công dân (cấp huyện tiếp 45 lượt; cấp xã tiếp 57 lượt).";

    public class Html
    {
        [Fact]
        public void Is_one_page_beside_the_usual_output()
        {
            using var report = new TemporaryFile(Wrong);
            using var page = new TemporaryFile("");

            var running = Running.With(report.Path, "--html", page.Path);

            Assert.Equal(1, running.ExitCode);
            Assert.Contains("R-SUM-01", running.Output, StringComparison.Ordinal);
            var html = File.ReadAllText(page.Path);
            Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
            Assert.Contains("lang=\"vi\"", html, StringComparison.Ordinal);
            Assert.Contains("R-SUM-01", html, StringComparison.Ordinal);
        }

        [Fact]
        public void Is_in_the_language_asked_for()
        {
            using var report = new TemporaryFile(Wrong);
            using var page = new TemporaryFile("");

            Running.With(report.Path, $"--html={page.Path}", "--lang", "en");

            Assert.Contains("<html lang=\"en\">", File.ReadAllText(page.Path), StringComparison.Ordinal);
        }
    }

    public class Annotate
    {
        [Fact]
        public void Writes_a_copy_with_a_comment_for_each_finding_and_leaves_the_report_alone()
        {
            var original = Word(Wrong);
            using var report = new TemporaryFile(original);
            using var copy = new TemporaryFile("");

            var running = Running.With(report.Path, "--annotate", copy.Path);

            Assert.Equal(1, running.ExitCode);
            Assert.Equal(original, File.ReadAllBytes(report.Path));
            using var archive = ZipFile.OpenRead(copy.Path);
            using var comments = new StreamReader(archive.GetEntry("word/comments.xml")!.Open());
            Assert.Contains("R-SUM-01", comments.ReadToEnd(), StringComparison.Ordinal);
        }

        [Fact]
        public void Names_paragraphs_and_not_lines_for_a_Word_document()
        {
            using var report = new TemporaryFile(Word(Wrong));

            var running = Running.With(report.Path);

            Assert.Contains("đoạn 1", running.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("dòng 1", running.Output, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("vi", "--annotate cần báo cáo dạng .docx hoặc .xlsx")]
        [InlineData("en", "--annotate needs a report as .docx or .xlsx")]
        public void Refuses_a_text(string language, string message)
        {
            using var report = new TemporaryFile(Wrong);

            var running = Running.With(report.Path, "--annotate", report.Path + ".docx", "--lang", language);

            AssertRefused(running, message);
            Assert.False(File.Exists(report.Path + ".docx"));
        }
    }

    public class Refuses
    {
        [Theory]
        [InlineData("--html")]
        [InlineData("--annotate")]
        public void To_write_over_the_report(string option)
        {
            var original = Word(Wrong);
            using var report = new TemporaryFile(original);
            var sameFile = Path.Combine(Path.GetDirectoryName(report.Path)!, ".", Path.GetFileName(report.Path));

            var running = Running.With(report.Path, option, sameFile, "--lang", "en");

            AssertRefused(running, $"{option}: '{sameFile}' is the report itself");
            Assert.Equal(original, File.ReadAllBytes(report.Path));
        }

        [Fact]
        public void To_write_both_into_one_file()
        {
            using var report = new TemporaryFile(Word(Wrong));
            using var output = new TemporaryFile("");

            var running = Running.With(report.Path, "--html", output.Path, "--annotate", output.Path);

            AssertRefused(running, "--annotate và --html cùng ghi");
            Assert.Empty(File.ReadAllBytes(output.Path));
        }

        [Fact]
        public void A_folder_that_is_not_there()
        {
            using var report = new TemporaryFile(Wrong);

            var running = Running.With(report.Path, "--html", Path.Combine(report.Path + "-folder", "page.html"), "--lang", "en");

            AssertRefused(running, "There is no folder to write");
        }

        [Fact]
        public void A_folder_instead_of_a_file()
        {
            using var report = new TemporaryFile(Wrong);

            var running = Running.With(report.Path, "--html", Path.GetTempPath());

            Assert.Equal(2, running.ExitCode);
            Assert.Empty(running.Output);
        }

        [Theory]
        [InlineData("--html")]
        [InlineData("--annotate")]
        public void An_option_without_a_file(string option) => AssertRefused(Running.With("--lang", "en", option), $"{option} takes the name of a file to write.");
    }

    private static void AssertRefused(Running running, string message)
    {
        Assert.Equal(2, running.ExitCode);
        Assert.Empty(running.Output);
        Assert.StartsWith(message, running.Error, StringComparison.Ordinal);
    }

    // The smallest Word document: one paragraph.
    private static byte[] Word(string paragraph)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Add(archive, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
            Add(archive, "word/document.xml", $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p></w:body></w:document>
                """);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content.Trim());
    }
}
