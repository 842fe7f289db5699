namespace DanVan.Domain.Documents.Reading;


/// <summary>How much of a file is read before it is refused: an office file is a zip, which may grow a thousandfold when it is opened.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits used where the caller gives none.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Gets the largest file, in bytes, inclusive: 10 MB.</summary>
    public int MaximumBytes { get; init; } = DocumentText.MaximumBytes;

    /// <summary>Gets how many bytes the parts of an office file may have together when unpacked, counted while unpacking: 200 MB.</summary>
    public long MaximumExpandedBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Gets how many times its packed size a part may grow, looked at once it has more than 16 MB: 200.</summary>
    public int MaximumExpansionRatio { get; init; } = 200;

    /// <summary>Gets how many parts an office file may have: 10,000.</summary>
    public int MaximumParts { get; init; } = 10_000;

    /// <summary>Gets how deep the elements of a part may be nested: 256.</summary>
    public int MaximumDepth { get; init; } = 256;

    /// <summary>Gets how many elements of XML an office file may have: 10 million.</summary>
    public int MaximumElements { get; init; } = 10_000_000;

    /// <summary>Gets how many paragraphs a Word document may have: 500,000.</summary>
    public int MaximumParagraphs { get; init; } = 500_000;

    /// <summary>Gets how many cells, columns of merged ones counted, the tables or sheets of a file may have: 2 million.</summary>
    public int MaximumCells { get; init; } = 2_000_000;
}
