using System.Globalization;
using System.Text;
using NodaTime;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>One part of a format code; semicolons part those for positive numbers, negative ones, zero and words.</summary>
internal sealed class NumberFormatSection
{
    private readonly List<string> _dateParts = [];
    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private bool _inDecimals;

    public string Before => _before.ToString();

    public string After => _after.ToString();

    public bool IsDate => _dateParts.Count > 0;

    public bool IsGeneral { get; private set; }

    public bool HasDigits { get; private set; }

    public bool HasWords => _before.Length + _after.Length > 0;

    public bool IsScientific { get; private set; }

    public bool IsFraction { get; private set; }

    public bool Groups { get; private set; }

    /// <summary>Gets how many per cent signs it has: each multiplies by a hundred.</summary>
    public int Percents { get; private set; }

    /// <summary>Gets how many commas stand after the digits: each divides by a thousand.</summary>
    public int Thousands { get; private set; }

    public int LeastWhole { get; private set; }

    public int LeastDecimals { get; private set; }

    public int MostDecimals { get; private set; }

    public static List<NumberFormatSection> ReadAll(string code)
    {
        var sections = new List<NumberFormatSection>();
        var at = 0;
        do
        {
            var section = new NumberFormatSection();
            section.Read(code, ref at);
            sections.Add(section);
        }
        while (at++ < code.Length);
        return sections;
    }

    /// <summary>Shows a day and a time by the letters of the format.</summary>
    public string ShowDate(LocalDate day, LocalTime time)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _dateParts.Count; i++)
        {
            var part = _dateParts[i];
            var isMinute = part[0] == 'm' && (BesideTime(i, -1, 'h') || BesideTime(i, 1, 's'));
            text.Append(part switch
            {
                "d" => Number(day.Day, 1),
                "dd" => Number(day.Day, 2),
                "m" or "mm" when isMinute => Number(time.Minute, part.Length),
                "m" => Number(day.Month, 1),
                ['m', ..] => Number(day.Month, 2),
                "yy" => Number(day.Year % 100, 2),
                ['y', ..] => Number(day.Year, 4),
                ['h', ..] => Number(time.Hour, Math.Min(part.Length, 2)),
                ['s', ..] => Number(time.Second, Math.Min(part.Length, 2)),
                ['d', ..] => "",
                _ => part[1..],
            });
        }

        return text.ToString().Trim();
    }

    private static string Number(int value, int digits) => value.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    // Words between the letters begin with a quote so that they are not taken for letters.
    private bool BesideTime(int index, int step, char letter)
    {
        var at = index + step;
        while (at >= 0 && at < _dateParts.Count && _dateParts[at][0] == '"')
        {
            at += step;
        }

        return at >= 0 && at < _dateParts.Count && _dateParts[at][0] == letter;
    }

    private void Read(string code, ref int at)
    {
        for (; at < code.Length && code[at] != ';'; at++)
        {
            var sign = code[at];
            switch (sign)
            {
                case '"':
                    var close = code.IndexOf('"', at + 1) is >= 0 and var found ? found : code.Length;
                    AddWords(code[(at + 1)..close]);
                    at = Math.Min(close, code.Length - 1);
                    break;
                case '\\':
                    AddWords(at + 1 < code.Length ? code.Substring(++at, 1) : "");
                    break;
                case '_' or '*':
                    at += at + 1 < code.Length ? 1 : 0;
                    break;
                case '[':
                    ReadBracket(code, ref at);
                    break;
                case '0' or '#' or '?':
                    AddDigit(sign);
                    break;
                case '.' when HasDigits || (at + 1 < code.Length && code[at + 1] is '0' or '#' or '?'):
                    _inDecimals = true;
                    break;
                case ',' when HasDigits:
                    ReadComma(code, at);
                    break;
                case '%':
                    Percents++;
                    AddWords("%");
                    break;
                case 'E' or 'e' when HasDigits && at + 1 < code.Length && code[at + 1] is '+' or '-':
                    IsScientific = true;
                    at++;
                    break;
                case '/' when HasDigits:
                    IsFraction = true;
                    break;
                case 'G' or 'g' when code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    IsGeneral = true;
                    at += "General".Length - 1;
                    break;
                case 'A' or 'a' when code.AsSpan(at).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    at += "AM/PM".Length - 1;
                    break;
                case '@':
                    IsGeneral = true;
                    break;
                case 'd' or 'm' or 'y' or 'h' or 's' or 'D' or 'M' or 'Y' or 'H' or 'S':
                    ReadLetters(code, ref at);
                    break;
                default:
                    AddWords(sign.ToString());
                    break;
            }
        }
    }

    private void AddWords(string words)
    {
        if (IsDate)
        {
            _dateParts.Add('"' + words);
        }
        else
        {
            (HasDigits || IsGeneral ? _after : _before).Append(words);
        }
    }

    private void AddDigit(char sign)
    {
        HasDigits = true;
        if (_inDecimals)
        {
            MostDecimals++;
            LeastDecimals = sign == '#' ? LeastDecimals : MostDecimals;
        }
        else
        {
            LeastWhole += sign == '0' || LeastWhole > 0 ? 1 : 0;
        }
    }

    // A comma between digits groups them; one after the last digit divides by a thousand.
    private void ReadComma(string code, int at)
    {
        var next = at + 1;
        while (next < code.Length && code[next] == ',')
        {
            next++;
        }

        if (next < code.Length && code[next] is '0' or '#' or '?')
        {
            Groups = true;
        }
        else
        {
            Thousands++;
        }
    }

    // "[Red]" and "[$-42A]" say nothing; "[$đ-42A]" writes "đ"; "[h]" counts hours.
    private void ReadBracket(string code, ref int at)
    {
        var close = code.IndexOf(']', at) is >= 0 and var found ? found : code.Length - 1;
        var inside = code.AsSpan(at + 1, Math.Max(0, close - at - 1));
        if (inside.StartsWith("$") && inside.IndexOf('-') is var dash && (dash < 0 ? inside.Length : dash) is > 1 and var end)
        {
            AddWords(inside[1..end].ToString());
        }
        else if (inside.Length > 0 && !inside.ContainsAnyExcept("hHmMsS"))
        {
            _dateParts.Add(inside.ToString().ToLowerInvariant());
        }

        at = close;
    }

    private void ReadLetters(string code, ref int at)
    {
        var end = at;
        while (end < code.Length && char.ToLowerInvariant(code[end]) == char.ToLowerInvariant(code[at]))
        {
            end++;
        }

        if (!IsDate && _before.Length > 0)
        {
            _dateParts.Add('"' + Before);
        }

        _dateParts.Add(code[at..end].ToLowerInvariant());
        at = end - 1;
    }
}
