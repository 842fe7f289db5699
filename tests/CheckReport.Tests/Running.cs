using System.Text.Json;

namespace CheckReport.Tests;

/// <summary>What one run of the program printed and returned.</summary>
internal sealed record Running(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Running With(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CheckReportProgram.Run(args, output, error);
        return new Running(exitCode, output.ToString(), error.ToString());
    }
}
