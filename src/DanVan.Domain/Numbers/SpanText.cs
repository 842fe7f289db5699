namespace DanVan.Domain.Numbers;

/// <summary>Text written into a span, which notices when the span is full instead of failing.</summary>
internal ref struct SpanText(Span<char> destination)
{
    private readonly Span<char> _destination = destination;
    private int _length;
    private bool _overflowed;

    /// <summary>Gets how many characters were written; 0 when they did not all fit.</summary>
    public readonly int Length => _overflowed ? 0 : _length;

    /// <summary>Gets whether everything fitted.</summary>
    public readonly bool Fits => !_overflowed;

    /// <summary>Writes a value as a string, however long it is.</summary>
    public static string ToString<T>(in T value, string? format, IFormatProvider? provider)
        where T : ISpanFormattable
    {
        Span<char> start = stackalloc char[128];
        if (value.TryFormat(start, out var written, format, provider))
        {
            return start[..written].ToString();
        }

        for (var length = 512; ; length *= 4)
        {
            var longer = new char[length];
            if (value.TryFormat(longer, out written, format, provider))
            {
                return new string(longer, 0, written);
            }
        }
    }

    public void Add(char character)
    {
        if (_length < _destination.Length)
        {
            _destination[_length++] = character;
        }
        else
        {
            _overflowed = true;
        }
    }

    public void Add(scoped ReadOnlySpan<char> text)
    {
        if (!_overflowed && text.TryCopyTo(_destination[_length..]))
        {
            _length += text.Length;
        }
        else
        {
            _overflowed = true;
        }
    }
}
