using System.Text;
using System.Text.Json;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A report of the corpus with what a careful reviewer finds in it, worked out by hand.</summary>
internal sealed record ExpectedReport
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true };

    public required string File { get; init; }

    public required bool Correct { get; init; }

    public required ExpectedHeader Header { get; init; }

    public required IReadOnlyList<ExpectedSection> Sections { get; init; }

    /// <summary>Gets the first lines of the head, the closing sentence, the recipients, the signature and the annex, as far as the report has them.</summary>
    public required IReadOnlyList<int> Unnumbered { get; init; }

    public required IReadOnlyList<ExpectedTable> Tables { get; init; }

    public required IReadOnlyList<ExpectedCell> Cells { get; init; }

    public required IReadOnlyList<ExpectedFigure> Figures { get; init; }

    public required IReadOnlyList<ExpectedCitation> Citations { get; init; }

    /// <summary>Gets names, dates and slogans with digits in them.</summary>
    public required IReadOnlyList<ExpectedPlace> NotStatistics { get; init; }

    /// <summary>Gets places that state one fact.</summary>
    public required IReadOnlyList<IReadOnlyList<ExpectedPlace>> SameFact { get; init; }

    /// <summary>Gets the faults that must be found.</summary>
    public required IReadOnlyList<ExpectedFault> Faults { get; init; }

    /// <summary>Gets what may be said besides, because it follows from a planted fault.</summary>
    public required IReadOnlyList<ExpectedFault> Tolerated { get; init; }

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Acceptance", "reports");

    public static ExpectedReport Load(string name) =>
        JsonSerializer.Deserialize<ExpectedReport>(System.IO.File.ReadAllText(Path.Combine(Folder, name + ".expected.json"), Encoding.UTF8), s_options)!;

    public byte[] ReadContent() => System.IO.File.ReadAllBytes(Path.Combine(Folder, File));
}

internal sealed record ExpectedHeader(string Symbol, string Date, string Place, string Issuer);

internal sealed record ExpectedSection(string Number, int? Level, int Line);

internal sealed record ExpectedTable(string Number, int Line);

internal sealed record ExpectedCell(string Table, int Row, int Column, int Line, string Text, string? State);

internal sealed record ExpectedFigure(int Line, string Text, string? Value, string Qualifier, string? Unit, string? Numerator, string? Denominator);

internal sealed record ExpectedCitation(int Line, string Symbol, string? Date, string? Issuer);

internal sealed record ExpectedPlace(int Line, string Text);

internal sealed record ExpectedFault(IReadOnlyList<string> Kind, string Verdict, string? Severity, IReadOnlyList<int> Lines, IReadOnlyList<string> Figures, string? Symbol, string Why);
