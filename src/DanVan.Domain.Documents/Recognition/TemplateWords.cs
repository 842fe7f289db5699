namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words of a template, numbered as they come; complete once the template is read.</summary>
internal sealed class TemplateWords
{
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>A label of the template; its new words are numbered.</summary>
    public NumberedLabel Add(TemplateLabel label)
    {
        foreach (var (word, _) in label.Words)
        {
            _numbers.TryAdd(word, _numbers.Count);
        }

        return Number(label);
    }

    /// <summary>Any label by the words of the template.</summary>
    public NumberedLabel Number(TemplateLabel label)
    {
        var (words, counts) = (new int[label.Words.Count], new int[label.Words.Count]);
        var (known, others) = (0, 0);
        foreach (var (word, count) in label.Words)
        {
            if (_numbers.TryGetValue(word, out var number))
            {
                (words[known], counts[known]) = (number, count);
                known++;
            }
            else
            {
                others += count;
            }
        }

        if (known < words.Length)
        {
            Array.Resize(ref words, known);
            Array.Resize(ref counts, known);
        }

        Array.Sort(words, counts);
        return new NumberedLabel(words, counts, others);
    }
}
