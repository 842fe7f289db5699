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
