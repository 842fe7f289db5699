using System.Text;
using CsvHelper;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The rows of comma-separated values in UTF-8, within limits.</summary>
internal sealed class CsvRows : IDisposable
{
    private const int MostRows = 1_000_000;
    private const int LongestRow = 64 * 1024;
    private static readonly CsvReaderOptions s_options = new() { Separator = ',', HasHeader = false, SkipEmptyLines = false, MaxRecordSize = LongestRow };
    private readonly StreamReader _text;
    private readonly CsvReader _csv;

    private CsvRows(StreamReader text)
    {
        _text = text;
        _csv = CsvReader.Create(text, s_options, leaveOpen: true);
    }

    /// <summary>Gets the row last read, counted from 1.</summary>
    public int Row { get; private set; }

    public static CsvRows Open(Stream stream) => new(new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true));

    /// <summary>The fields of the next row without white space around them, or null at the end.</summary>
    public IReadOnlyList<string>? ReadRow()
    {
        try
        {
            if (!_csv.Read())
            {
                return null;
            }

            Row++;
            return Row <= MostRows ? [.. _csv.Current.ToArray().Select(field => field.Trim())] : throw new FormatException($"The list has more than {MostRows} rows.");
        }
        catch (Exception problem) when (problem is CsvFormatException or DecoderFallbackException)
        {
            throw new FormatException($"Row {Row + 1} cannot be read. Expected comma-separated values in UTF-8, in rows of at most {LongestRow} bytes.", problem);
        }
    }

    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
    }
}
