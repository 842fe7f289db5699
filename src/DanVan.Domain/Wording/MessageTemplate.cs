using System.Text;

namespace DanVan.Domain.Wording;

/// <summary>A message with named places in braces: "{operands} = {sum}, nhưng báo cáo ghi {stated}."</summary>
internal static class MessageTemplate
{
    /// <summary>Puts a text in each place; a place without one gets "?".</summary>
    public static string Fill(string template, Func<string, string?> find)
    {
        var text = new StringBuilder();
        foreach (var (literal, name) in Read(template))
        {
            text.Append(literal);
            if (name is not null)
            {
                text.Append(find(name) ?? "?");
            }
        }

        return text.ToString();
    }

    /// <summary>The names in a template, in order.</summary>
    public static IEnumerable<string> NamesIn(string template) => Read(template).Select(part => part.Name).OfType<string>();

    private static IEnumerable<(string Literal, string? Name)> Read(string template)
    {
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                yield return (template[position..], null);
                yield break;
            }

            yield return (template[position..open], template[(open + 1)..close]);
            position = close + 1;
        }
    }
}
