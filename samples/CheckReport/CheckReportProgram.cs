using CheckReport.Json;
using CheckReport.Printing;
using DanVan.Domain.Documents.Reading;

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
            var original = ReportFile.Read(path);
            var text = DocumentText.Decode(original);
            Outputs.Refuse(arguments, path, text);
            var document = CheckedDocument.Of(text);
            Outputs.Write(arguments, original, text, document, words);
            if (arguments.AsJson)
            {
                JsonOutput.Print(document.Checked, text, output);
            }
            else
            {
                ConsoleOutput.Print(document.Checked, arguments.Path ?? Path.GetFileName(path), words, output, text: text);
            }

            return document.Checked.IsAcceptable ? NothingWrong : ErrorFound;
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
}
