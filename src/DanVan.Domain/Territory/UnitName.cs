using System.Text;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Territory;

/// <summary>Makes the names of units comparable, exactly and loosely.</summary>
internal static class UnitName
{
    /// <summary>One case, one form of Đ, one place for the tone mark, composed letters, single spaces, no space around hyphens, and numbers without leading zeros: "Phường 01" is "phường 1".</summary>
    public static string Comparable(string name)
    {
        var folded = VietnameseText.ToComparable(name).Replace('’', '\'').Replace('–', '-').Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal);
        var result = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var leadsNumber = folded[i] == '0' && (i == 0 || folded[i - 1] == ' ') && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]);
            if (!leadsNumber)
            {
                result.Append(folded[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>A comparable name without its marks, with i for y, and without apostrophes and hyphens: what remains when a name was typed without care.</summary>
    public static string Loose(string comparable)
    {
        var plain = VietnameseText.WithoutMarks(comparable);
        var result = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            if (char.IsLetterOrDigit(letter) || letter == ' ')
            {
                result.Append(letter == 'y' ? 'i' : letter);
            }
            else if (letter == '-')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
