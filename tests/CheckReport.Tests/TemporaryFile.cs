using System.Text;

namespace CheckReport.Tests;

/// <summary>A file that is gone after its test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

    public TemporaryFile(string content)
        : this(new UTF8Encoding(false).GetBytes(content))
    {
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"check-report-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(Path);
}
