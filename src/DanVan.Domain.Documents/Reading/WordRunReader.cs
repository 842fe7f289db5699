using System.Text;
using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Reads the words of one paragraph at a time: insertions kept, deletions dropped, fields by their results, both branches of an alternate content once.</summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="keepsTabs">Whether a tab stays one, as in a text file; else it is a space.</param>
internal sealed partial class WordRunReader(WordStyles styles, bool keepsTabs = false)
{
    private readonly StringBuilder _text = new();
    private readonly List<WordPiece> _pieces = [];
    private readonly List<OpenXmlElement> _textBoxes = [];
    private readonly List<WordNote> _notes = [];
    private readonly List<RemarkKind> _remarks = [];
    private WordLook _paragraphLook;
    private int _letters;
    private int _markedLetters;
    private int _standingOut;
    private (int Start, int End) _firstEmphasis;
    private bool _isFirstOver;

    /// <summary>Reads a paragraph; what is nested in its text boxes is not read but handed on.</summary>
    public WordParagraphText Read(OpenXmlElement paragraph)
    {
        Begin();
        _paragraphLook = styles.OfParagraph(WordXml.Value(WordXml.Child(paragraph, "pPr"), "pStyle")).Look;
        ReadChildren(paragraph);
        EndFields();
        return new WordParagraphText
        {
            Text = _text.ToString(),
            Pieces = [.. _pieces],
            IsMarked = _letters > 0 && _markedLetters == _letters,
            StandsOut = _letters > 0 && _standingOut == _letters,
            FirstEmphasis = _firstEmphasis,
            TextBoxes = _textBoxes.Count == 0 ? [] : [.. _textBoxes],
            Notes = _notes.Count == 0 ? [] : [.. _notes],
            Remarks = _remarks.Count == 0 ? [] : [.. _remarks],
            Formula = _formula is { } formula && _text.ToString(0, formula.Start).Trim().Length == 0 && _text.ToString(formula.End, _text.Length - formula.End).Trim().Length == 0 ? formula.Instruction : null,
        };
    }

    private void Begin()
    {
        _text.Clear();
        _pieces.Clear();
        _textBoxes.Clear();
        _notes.Clear();
        _remarks.Clear();
        _fields.Clear();
        _formula = null;
        _letters = 0;
        _markedLetters = 0;
        _standingOut = 0;
        _firstEmphasis = default;
        _isFirstOver = false;
    }

    private void ReadChildren(OpenXmlElement parent)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordXml.IsAlternate(child))
            {
                if (WordXml.Branch(child) is { } branch)
                {
                    ReadChildren(branch);
                }
            }
            else if (child.NamespaceUri == WordParagraphs.Namespace)
            {
                ReadChild(child);
            }
            else if (child.LocalName is "oMath" or "oMathPara")
            {
                _remarks.Add(RemarkKind.Equation);
            }
        }
    }

    private void ReadChild(OpenXmlElement child)
    {
        switch (child.LocalName)
        {
            case "r":
                ReadRun(child);
                break;
            case "ins" or "moveTo":
                _remarks.Add(RemarkKind.TrackedChange);
                ReadChildren(child);
                break;
            case "del" or "moveFrom":
                _remarks.Add(RemarkKind.TrackedChange);
                break;
            case "hyperlink" or "smartTag" or "customXml" or "sdtContent" or "bdo" or "dir":
                ReadChildren(child);
                break;
            case "sdt" when WordXml.Switch(WordXml.Child(child, "sdtPr"), "showingPlcHdr") == true:
                _remarks.Add(RemarkKind.Prompt);
                break;
            case "sdt":
                ReadChildren(child);
                break;
            case "fldSimple":
                ReadSimpleField(child);
                break;
        }
    }

    private void ReadRun(OpenXmlElement run)
    {
        var properties = WordXml.Child(run, "rPr");
        var look = WordLook.Of(properties).Over(styles.OfRun(WordXml.Value(properties, "rStyle"))).Over(_paragraphLook);
        ReadRunContent(run, look);
    }

    private void ReadRunContent(OpenXmlElement run, WordLook look)
    {
        for (var child = run.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordXml.IsAlternate(child))
            {
                if (WordXml.Branch(child) is { } branch)
                {
                    ReadRunContent(branch, look);
                }
            }
            else if (child.NamespaceUri == WordParagraphs.Namespace)
            {
                ReadContent(child, look);
            }
        }
    }

    private void ReadContent(OpenXmlElement child, WordLook look)
    {
        switch (child.LocalName)
        {
            case "t":
                AddText(child, child.InnerText, look);
                break;
            case "tab" when keepsTabs:
                AddText(child, "\t", look);
                break;
            case "tab" or "br" or "cr" or "ptab":
                AddText(child, " ", look);
                break;
            case "noBreakHyphen":
                AddText(child, "-", look);
                break;
            case "sym":
                AddSymbol(child, look);
                break;
            case "fldChar":
                ReadFieldMark(child);
                break;
            case "instrText":
                ReadInstruction(child);
                break;
            case "footnoteReference" or "endnoteReference" when WordXml.Number(WordXml.Attribute(child, "id")) is { } id && look.Hidden != true:
                _notes.Add(new WordNote(child.LocalName == "footnoteReference" ? DocumentPart.Footnote : DocumentPart.Endnote, id));
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(child);
                break;
            case "ruby":
                ReadChildren(WordXml.Child(child, "rubyBase") ?? child);
                break;
        }
    }

    // A drawing holds text boxes, or it is a picture; a text box inside a text box is read with the outer one.
    private void ReadDrawing(OpenXmlElement drawing)
    {
        var before = _textBoxes.Count;
        FindTextBoxes(drawing);
        if (_textBoxes.Count == before)
        {
            _remarks.Add(RemarkKind.Picture);
        }
    }

    private void FindTextBoxes(OpenXmlElement parent)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordParagraphs.Is(child, "txbxContent"))
            {
                _textBoxes.Add(child);
            }
            else if (!WordXml.IsAlternate(child))
            {
                FindTextBoxes(child);
            }
            else if (WordXml.Branch(child) is { } branch)
            {
                FindTextBoxes(branch);
            }
        }
    }

    private void AddSymbol(OpenXmlElement symbol, WordLook look)
    {
        var letter = WordSymbol.Of(WordXml.Attribute(symbol, "font"), WordXml.Attribute(symbol, "char"));
        if (letter == WordSymbol.Unknown)
        {
            _remarks.Add(RemarkKind.Symbol);
        }

        AddText(symbol, letter.ToString(), look);
    }

    private void AddText(OpenXmlElement element, string text, WordLook look)
    {
        if (text.Length == 0 || IsFieldDropped)
        {
            return;
        }

        if (look.Hidden == true)
        {
            _remarks.Add(RemarkKind.HiddenText);
            return;
        }

        NoteFieldResult();
        _pieces.Add(new WordPiece(element, _text.Length, text.Length));
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                CountLetter(look);
            }

            _text.Append(look.Capitals == true ? char.ToUpperInvariant(c) : c);
        }
    }

    private void CountLetter(WordLook look)
    {
        _letters++;
        _markedLetters += look.IsMarked ? 1 : 0;
        _standingOut += look.StandsOut ? 1 : 0;
        _isFirstOver |= !look.StandsOut && _firstEmphasis.End > 0;
        if (look.StandsOut && !_isFirstOver)
        {
            _firstEmphasis = (_firstEmphasis.End > 0 ? _firstEmphasis.Start : _text.Length, _text.Length + 1);
        }
    }
}
