using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

internal sealed partial class WordRunReader
{
    private const int LongestInstruction = 64;

    // What these show is no word of the report: page numbers, and headings a second time.
    private static readonly string[] Dropped = ["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION", "TOC", "INDEX"];

    // These show something only once somebody fills them in or computes them.
    private static readonly string[] Shown = ["FORMTEXT", "MERGEFIELD", "DOCPROPERTY", "REF", "IF", "FILLIN", "ASK"];

    private readonly List<Field> _fields = [];

    private (string Instruction, int Start, int End)? _formula;

    private bool IsFieldDropped { get; set; }

    private void ReadSimpleField(OpenXmlElement field)
    {
        Open();
        _fields[^1].Instruction = WordXml.Attribute(field, "instr") ?? "";
        Separate();
        ReadChildren(field);
        Close();
    }

    private void ReadFieldMark(OpenXmlElement mark)
    {
        switch (WordXml.Attribute(mark, "fldCharType"))
        {
            case "begin":
                Open();
                break;
            case "separate" when _fields.Count > 0:
                Separate();
                break;
            case "end" when _fields.Count > 0:
                Close();
                break;
        }
    }

    private void ReadInstruction(OpenXmlElement text)
    {
        if (_fields is [.., { IsResult: false } field] && field.Instruction.Length < LongestInstruction)
        {
            field.Instruction += text.InnerText;
        }
    }

    private void Open()
    {
        _fields.Add(new Field { IsOutside = IsFieldDropped, Start = _text.Length });
        IsFieldDropped = true;
    }

    private void Separate()
    {
        var field = _fields[^1];
        field.IsResult = true;
        IsFieldDropped = field.IsOutside || Array.Exists(Dropped, word => Names(field, word));
    }

    private void Close()
    {
        var field = _fields[^1];
        _fields.RemoveAt(_fields.Count - 1);
        IsFieldDropped = field.IsOutside;
        if (field.HasResult && field.Instruction.AsSpan().TrimStart().StartsWith("="))
        {
            _formula ??= (field.Instruction, field.Start, _text.Length);
        }

        if (!field.HasResult && !field.IsOutside && (field.Instruction.TrimStart().StartsWith('=') || Array.Exists(Shown, word => Names(field, word))))
        {
            _remarks.Add(RemarkKind.EmptyField);
        }
    }

    // A field that ends in another paragraph shows the rest of its result there.
    private void EndFields()
    {
        _fields.Clear();
        IsFieldDropped = false;
    }

    private void NoteFieldResult()
    {
        for (var i = _fields.Count - 1; i >= 0 && !_fields[i].HasResult; i--)
        {
            _fields[i].HasResult = true;
        }
    }

    private static bool Names(Field field, string word)
    {
        var words = field.Instruction.AsSpan().TrimStart();
        return words.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (words.Length == word.Length || !char.IsLetter(words[word.Length]));
    }

    private sealed class Field
    {
        public string Instruction { get; set; } = "";

        public bool IsResult { get; set; }

        public bool HasResult { get; set; }

        /// <summary>Gets where its result begins in the words of the paragraph.</summary>
        public int Start { get; init; }

        /// <summary>Gets whether it stands where nothing is read.</summary>
        public bool IsOutside { get; init; }
    }
}
