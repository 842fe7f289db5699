using System.Diagnostics;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Lets LibreOffice convert a file, as a clerk would by opening and saving it.</summary>
internal static class Soffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly Lock OneAtATime = new();

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public static bool IsInstalled => Program is not null;

    /// <summary>Converts a file and returns the new one.</summary>
    /// <param name="content">The file.</param>
    /// <param name="extension">What it is: "html", "docx".</param>
    /// <param name="target">What it is to become, as LibreOffice names it: "docx:MS Word 2007 XML".</param>
    /// <param name="arguments">More arguments, such as a filter to read it by.</param>
    public static byte[] Convert(byte[] content, string extension, string target, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("danvan-").FullName;
        try
        {
            lock (OneAtATime)
            {
                var source = Path.Combine(folder, "in." + extension);
                File.WriteAllBytes(source, content);
                var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
                foreach (var argument in (string[])["-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--headless", .. arguments, "--convert-to", target, "--outdir", Path.Combine(folder, "out"), source])
                {
                    start.ArgumentList.Add(argument);
                }

                using var process = Process.Start(start)!;
                var output = process.StandardOutput.ReadToEndAsync();
                var errors = process.StandardError.ReadToEndAsync();
                if (!process.WaitForExit(Patience))
                {
                    process.Kill(entireProcessTree: true);
                    throw new TimeoutException("LibreOffice did not finish.");
                }

                var made = Directory.Exists(Path.Combine(folder, "out")) ? Directory.GetFiles(Path.Combine(folder, "out")) : [];
                return made.Length == 1 ? File.ReadAllBytes(made[0]) : throw new InvalidOperationException($"LibreOffice made no file: {output.Result} {errors.Result}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
