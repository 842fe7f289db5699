namespace DanVan.Domain.Documents.Recognition;

/// <summary>The kinds of numbering, highest rank first.</summary>
internal enum OutlineKind
{
    /// <summary>An annex: "Phụ lục 1", "BIỂU TỔNG HỢP".</summary>
    Annex,

    /// <summary>"Phần thứ nhất", "PHẦN I".</summary>
    Part,

    /// <summary>"A."</summary>
    UpperLetter,

    /// <summary>"Chương I".</summary>
    Chapter,

    /// <summary>"Mục 1".</summary>
    Division,

    /// <summary>"II."</summary>
    Roman,

    /// <summary>"Điều 5."</summary>
    Article,

    /// <summary>"1.", "1.1.", "1.1.1".</summary>
    Arabic,

    /// <summary>"a)"</summary>
    LowerLetter,

    /// <summary>"(1)"</summary>
    Parenthesised,

    /// <summary>"Một là,", "Thứ nhất,".</summary>
    Ordinal,

    /// <summary>"-"</summary>
    Dash,

    /// <summary>"+": below a dash, never a section.</summary>
    Plus,
}
