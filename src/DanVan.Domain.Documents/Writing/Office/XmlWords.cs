using System.Xml;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>Makes words fit for XML: what it cannot hold would make the whole file unreadable.</summary>
internal static class XmlWords
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces control signs and lone halves of surrogate pairs by U+FFFD.</summary>
    public static string Of(string words)
    {
        if (!words.Any(static character => !XmlConvert.IsXmlChar(character)))
        {
            return words;
        }

        var characters = words.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(characters[i]))
            {
                characters[i] = Replacement;
            }
        }

        return new string(characters);
    }
}
