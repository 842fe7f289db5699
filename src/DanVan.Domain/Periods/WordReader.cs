namespace DanVan.Domain.Periods;

/// <summary>Reads words, numbers and signs from the start of a composed text, skipping the spaces before each.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Gets the offset after what was read last.</summary>
    public int Position { get; private set; }

    /// <summary>Gets whether nothing but spaces is left.</summary>
    public readonly bool IsAtEnd => SkipSpaces() == _text.Length;

    /// <summary>Reads a phrase in lower case, written in any case and with any white space between its words.</summary>
    public bool TryWord(string phrase)
    {
        var at = SkipSpaces();
        foreach (var letter in phrase)
        {
            if (at == _text.Length || VietnameseText.Fold(_text[at]) != letter)
            {
                return false;
            }

            at++;
            while (letter == ' ' && at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }
        }

        if (at < _text.Length && char.IsLetter(_text[at]))
        {
            return false;
        }

        Position = at;
        return true;
    }

    /// <summary>Reads a sign.</summary>
    public bool TrySign(char sign)
    {
        var at = SkipSpaces();
        if (at == _text.Length || _text[at] != sign)
        {
            return false;
        }

        Position = at + 1;
        return true;
    }

    /// <summary>Reads one of the signs that part day, month and year, or returns the null character.</summary>
    public char TryDateSign()
    {
        var at = SkipSpaces();
        if (at == _text.Length || _text[at] is not ('/' or '-' or '.' or '–'))
        {
            return '\0';
        }

        Position = at + 1;
        return _text[at];
    }

    /// <summary>Reads a hyphen or a dash.</summary>
    public bool TryDash() => TrySign('-') || TrySign('–') || TrySign('—');

    /// <summary>Reads a whole number with so many digits and no more.</summary>
    public bool TryNumber(int fewestDigits, int mostDigits, out int number)
    {
        number = 0;
        var start = SkipSpaces();
        var at = start;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]) && at - start <= mostDigits)
        {
            number = (number * 10) + (_text[at] - '0');
            at++;
        }

        if (at - start < fewestDigits || at - start > mostDigits)
        {
            return false;
        }

        Position = at;
        return true;
    }

    /// <summary>Reads a full date, or returns null when none is written here.</summary>
    public FoundDate? TryDate()
    {
        var start = SkipSpaces();
        var found = DateReader.ReadAt(_text[start..]);
        if (found is { } date)
        {
            Position = start + date.End;
        }

        return found;
    }

    /// <summary>Reads a Roman number from I to XX, in any case, or an Arabic one of at most two digits.</summary>
    public bool TryOrdinal(out int number)
    {
        if (TryNumber(1, 2, out number))
        {
            return true;
        }

        var start = SkipSpaces();
        var at = start;
        while (at < _text.Length && char.ToUpperInvariant(_text[at]) is ('I' or 'V' or 'X'))
        {
            at++;
        }

        if (at == start || (at < _text.Length && char.IsLetter(_text[at])) || !RomanNumber.TryParse(_text[start..at], out number))
        {
            return false;
        }

        Position = at;
        return true;
    }

    private readonly int SkipSpaces()
    {
        var at = Position;
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }
}
