using CheckReport.Json;
using CheckReport.Printing;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Validation;

namespace CheckReport;

/// <summary>The main job: read a report, check it, and say what in it cannot be true.</summary>
internal static class CheckReportProgram
{
    public const int NothingWrong = 0;
    public const int ErrorFound = 1;
    public const int CannotRead = 2;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var words = Arguments.LanguageOf(args);
        try
        {
            var arguments = Arguments.Parse(args);
            if (arguments.Help)
            {
                output.WriteLine(words.Help);
                return NothingWrong;
            }

            var path = arguments.Path ?? ReportFile.Bundled;
            var checkedReport = Check(ReportFile.Read(path));
            if (arguments.AsJson)
            {
                JsonOutput.Print(checkedReport, output);
            }
            else
            {
                ConsoleOutput.Print(checkedReport, arguments.Path ?? Path.GetFileName(path), words, output);
            }

            return checkedReport.IsAcceptable ? NothingWrong : ErrorFound;
        }
        catch (InputProblemException problem)
        {
            error.WriteLine(problem.Problem.For(words.Culture));
            return CannotRead;
        }
        catch (UnreadableDocumentException problem)
        {
            error.WriteLine(problem.MessageFor(words.Culture));
            return CannotRead;
        }
    }

    // A document that fills no built-in form is checked by what its own text claims.
    private static CheckedReport Check(byte[] content)
    {
        var report = ReportReader.Read(content, BuiltInTemplates.All);
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        var rulebook = template is null ? null : BuiltInRulebooks.Find(template.Code);
        return ReportChecker.Check(report, template, rulebook, BuiltInRegisters.VinhTuong);
    }
}
