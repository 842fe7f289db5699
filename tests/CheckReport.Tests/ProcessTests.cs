using System.Diagnostics;
using System.Text;

namespace CheckReport.Tests;

public class ProcessTests
{
    [Fact]
    public void The_program_runs_from_any_folder_and_prints_plain_UTF8_into_a_file()
    {
        var (exitCode, output, error) = Start("CheckReport.dll");

        Assert.Equal(1, exitCode);
        Assert.Empty(error);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output);
        Assert.Contains("407/BC-UBND", text, StringComparison.Ordinal);
        Assert.Contains("Tóm tắt", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\uFEFF', text);
    }

    [Fact]
    public void Complaints_go_to_the_error_stream()
    {
        var (exitCode, output, error) = Start("CheckReport.dll", "nowhere.txt");

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("nowhere.txt", Encoding.UTF8.GetString(error), StringComparison.Ordinal);
    }

    internal static (int ExitCode, byte[] Output, byte[] Error) Start(string program, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var errorCopied = process.StandardError.BaseStream.CopyToAsync(error);
        process.StandardOutput.BaseStream.CopyTo(output);
        errorCopied.Wait();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
