using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Json;

/// <summary>Walks a JSON document along the metadata of its type and lists everything that is wrong with its shape.</summary>
/// <remarks>
/// The serializer alone stops at the first problem, and forgets the default of an init-only property that is left out. So the
/// walk comes first, notes what was left out, and hands on the document with those defaults written in.
/// </remarks>
internal sealed partial class JsonChecker(JsonSerializerOptions options, JsonLimits limits)
{
    private readonly List<(int Offset, string Path, string Code, string Message)> _found = [];
    private readonly List<(int Offset, string Text)> _insertions = [];
    private readonly Dictionary<string, int> _places = [];
    private int _unlisted;

    /// <summary>Gets the problems found so far, by place.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; private set; } = [];

    /// <summary>Checks a document; returns it with its defaults written in, or null when there is any problem.</summary>
    public byte[]? Check(ReadOnlySpan<byte> utf8, Type type)
    {
        var bom = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (utf8.Length > limits.Bytes)
        {
            Add(0, "$", "too-large", $"The document has {utf8.Length} bytes; at most {limits.Bytes} are read.");
        }
        else if (!Utf8.IsValid(utf8))
        {
            Add(0, "$", "not-utf8", "The document is not UTF-8 text.");
        }
        else if (TooDeep(utf8) is { } place)
        {
            Add(place, "$", "too-deep", $"Objects and arrays are nested deeper than {limits.Depth}.");
        }
        else
        {
            Walk(utf8[bom..], type, bom);
        }

        Locate(utf8);
        return Problems.Count == 0 ? Complete(utf8[bom..], bom) : null;
    }

    /// <summary>Adds a problem that concerns the meaning of a value; what the document does not have is shown at what it is missing from.</summary>
    public void Add(string path, string code, string message)
    {
        var nearest = path;
        while (!_places.ContainsKey(nearest) && nearest.LastIndexOfAny(['.', '[']) is > 0 and var end)
        {
            nearest = nearest[..end];
        }

        Add(_places.GetValueOrDefault(nearest), path, code, message);
    }

    /// <summary>Works out lines and columns of the problems found.</summary>
    public void Locate(ReadOnlySpan<byte> utf8)
    {
        var problems = new List<JsonProblem>();
        var (offset, line, lineStart) = (0, 1, 0);
        foreach (var (start, path, code, message) in _found.OrderBy(problem => problem.Offset))
        {
            for (; offset < start && offset < utf8.Length; offset++)
            {
                if (utf8[offset] == '\n')
                {
                    line++;
                    lineStart = offset + 1;
                }
            }

            var column = Columns(utf8[lineStart..Math.Max(lineStart, offset)]) + 1;
            problems.Add(new JsonProblem { Code = code, Path = path, Line = line, Column = column, Message = message });
        }

        if (_unlisted > 0)
        {
            problems.Add(new JsonProblem { Code = "too-many-problems", Path = "$", Line = line, Column = 1, Message = $"There are {_unlisted} more problems." });
        }

        Problems = problems;
    }

    private static int Columns(ReadOnlySpan<byte> line)
    {
        var columns = 0;
        foreach (var unit in line)
        {
            // Continuation bytes add nothing; four-byte characters are two UTF-16 characters.
            columns += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return columns;
    }

    private void Walk(ReadOnlySpan<byte> utf8, Type type, int shift)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Math.Max(1, limits.Depth) });
        try
        {
            reader.Read();
            Value(ref reader, type, "$", shift);
            reader.Read();
        }
        catch (JsonException exception)
        {
            Add(Offset(utf8, exception) + shift, "$", "syntax", "This is not JSON here.");
        }
    }

    /// <summary>The place where the nesting goes too deep, or null. Brackets are counted outside of strings; whether they match is not asked here.</summary>
    private int? TooDeep(ReadOnlySpan<byte> utf8)
    {
        var (depth, inString) = (0, false);
        for (var i = 0; i < utf8.Length; i++)
        {
            switch (utf8[i])
            {
                case (byte)'\\' when inString:
                    i++;
                    break;
                case (byte)'"':
                    inString = !inString;
                    break;
                case (byte)'[' or (byte)'{' when !inString:
                    if (++depth > limits.Depth)
                    {
                        return i;
                    }

                    break;
                case (byte)']' or (byte)'}' when !inString:
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var end = utf8[offset..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        return (int)Math.Min(utf8.Length, offset + (exception.BytePositionInLine ?? 0));
    }

    private byte[] Complete(ReadOnlySpan<byte> utf8, int shift)
    {
        var stream = new MemoryStream(utf8.Length + 1024);
        var done = 0;
        foreach (var (offset, text) in _insertions)
        {
            stream.Write(utf8[done..(offset - shift)]);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            done = offset - shift;
        }

        stream.Write(utf8[done..]);
        return stream.ToArray();
    }

    private void Add(int offset, string path, string code, string message)
    {
        if (_found.Count < limits.Problems)
        {
            _found.Add((offset, path, code, message));
        }
        else
        {
            _unlisted++;
        }
    }

    private static string? DefaultOf(Type owner, JsonTypeInfo property, string name) => (owner, name) switch
    {
        (_, "severity") when owner == typeof(Rule) => "\"error\"",
        _ => property.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "[]",
            JsonTypeInfoKind.Dictionary => "{}",
            _ => null,
        },
    };

    private static Type ShapeOf(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(Figure) ? typeof(FigureShape) : bare;
    }
}
