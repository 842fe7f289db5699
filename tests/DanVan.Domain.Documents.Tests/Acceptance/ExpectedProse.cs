namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>The claims of a text that were worked out by hand.</summary>
internal static class ExpectedProse
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Acceptance", "prose");
}
