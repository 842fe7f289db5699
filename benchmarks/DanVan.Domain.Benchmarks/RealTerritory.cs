using System.IO.Compression;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Rollups;
using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Benchmarks;

/// <summary>The units of a published list, with the nation above them.</summary>
internal static class RealTerritory
{
    private const string Nation = "VN";

    /// <summary>Reads a list of units as CSV, or as CSV compressed with gzip.</summary>
    /// <exception cref="FormatException">Some rows of the list cannot be read.</exception>
    public static UnitTree Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var text = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        var list = UnitListReader.Read(text);
        if (list.Problems.Count > 0)
        {
            throw new FormatException(string.Join(Environment.NewLine, list.Problems));
        }

        // The list has no dates of its own; any day will do to ask who belongs to whom.
        return UnitTree.Of(TerritoryRegister.Make(list.Units, []).Get().On(new LocalDate(2020, 6, 1)), Nation);
    }
}
