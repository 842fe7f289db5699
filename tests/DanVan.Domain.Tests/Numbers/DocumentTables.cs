namespace DanVan.Domain.Tests.Numbers;

/// <summary>The tables of a page of the documentation, so that tests can hold them against the code.</summary>
internal static class DocumentTables
{
    /// <summary>The rows of the one table that begins with a column and has so many; marks of code are taken off.</summary>
    public static TheoryData<string[]> Rows(string page, string firstColumn, int columns)
    {
        var lines = File.ReadAllLines(Path.Combine(SharedFiles.RepositoryRoot(), "docs", page)).Select(Cells).ToList();
        var head = lines.FindIndex(cells => cells.Length == columns && cells[0] == firstColumn);
        Assert.True(head >= 0, $"docs/{page} has no table of {columns} columns that begins with '{firstColumn}'.");
        return [.. lines.Skip(head + 2).TakeWhile(cells => cells.Length == columns)];
    }

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))] : [];
}
