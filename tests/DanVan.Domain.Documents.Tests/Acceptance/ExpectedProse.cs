namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A text written for the tests, with the claims in it that were worked out by hand.</summary>
internal sealed record ExpectedProse(string Name, string Text, IReadOnlyList<ProseClaim> Claims)
{
    private const string Suffix = ".expected.txt";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Acceptance", "prose");

    public static IReadOnlyList<ExpectedProse> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*" + Suffix).Order(StringComparer.Ordinal).Select(file => new ExpectedProse(
            Path.GetFileName(file)[..^Suffix.Length],
            File.ReadAllText(file[..^Suffix.Length] + ".txt"),
            [.. File.ReadAllLines(file).Where(line => line.Contains('|', StringComparison.Ordinal)).Select(ProseClaim.Parse)])),
    ];
}
