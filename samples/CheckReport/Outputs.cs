using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing;

namespace CheckReport;

/// <summary>Writes the files that the user asked for: the annotated copy and the HTML page.</summary>
internal static class Outputs
{
    /// <summary>Refuses, before anything is written, what cannot be done.</summary>
    /// <exception cref="InputProblemException">A copy of a text was asked for, or a file would be written over the report.</exception>
    public static void Refuse(Arguments arguments, string input, DocumentText text)
    {
        if (arguments.AnnotatePath is not null && text.Kind == DocumentKind.Text)
        {
            throw new InputProblemException(
                "--annotate cần báo cáo dạng .docx hoặc .xlsx; với báo cáo dạng văn bản, hãy dùng --html.",
                "--annotate needs a report as .docx or .xlsx; for a text, use --html.");
        }

        foreach (var (option, output) in new[] { ("--annotate", arguments.AnnotatePath), ("--html", arguments.HtmlPath) })
        {
            if (output is not null && IsSame(input, output))
            {
                throw new InputProblemException(
                    $"{option}: “{output}” chính là báo cáo đang kiểm tra, không ghi đè.",
                    $"{option}: '{output}' is the report itself, which is not overwritten.");
            }
        }

        if (arguments is { AnnotatePath: { } copy, HtmlPath: { } page } && IsSame(copy, page))
        {
            throw new InputProblemException($"--annotate và --html cùng ghi vào “{copy}”.", $"--annotate and --html both write '{copy}'.");
        }
    }

    public static void Write(Arguments arguments, byte[] original, DocumentText text, CheckedDocument document, Words words)
    {
        if (arguments.AnnotatePath is { } copy)
        {
            var findings = document.Checked.Findings.ToList();
            Write(copy, text.Kind == DocumentKind.Excel
                ? WorkbookAnnotator.Annotate(original, text, findings, words.Culture)
                : WordAnnotator.Annotate(original, text, findings, words.Culture));
        }

        if (arguments.HtmlPath is { } page)
        {
            Write(page, System.Text.Encoding.UTF8.GetBytes(HtmlReport.Write(text, document.Checked, document.Template, words.Culture)));
        }
    }

    private static void Write(string path, byte[] content)
    {
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception problem) when (problem is DirectoryNotFoundException)
        {
            throw new InputProblemException($"Không có thư mục để ghi “{path}”.", $"There is no folder to write '{path}' in.");
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException)
        {
            throw new InputProblemException($"Không có quyền ghi tệp “{path}”.", $"No permission to write '{path}'.");
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputProblemException($"Không ghi được tệp “{path}”.", $"'{path}' cannot be written: {problem.Message}");
        }
    }

    // Two names of one file: the same path, or a link to it.
    private static bool IsSame(string one, string other)
    {
        try
        {
            return string.Equals(Real(one), Real(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Real(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : file.FullName;
    }
}
