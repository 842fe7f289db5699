namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>The report that the sample program checks when no file is named.</summary>
internal static class BundledReport
{
    public static byte[] ReadContent() =>
        File.ReadAllBytes(Path.Combine(SharedFiles.RepositoryRoot(), "samples", "CheckReport", "reports", "bao-cao-5-nam-ket-luan-114.md"));
}
