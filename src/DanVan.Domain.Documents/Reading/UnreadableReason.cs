namespace DanVan.Domain.Documents.Reading;

/// <summary>Why a document cannot be read at all.</summary>
public enum UnreadableReason
{
    /// <summary>There is nothing in it, or only white space.</summary>
    Empty,

    /// <summary>It is larger than the limit; nothing in it was looked at.</summary>
    TooLarge,

    /// <summary>It is no text: another file format, NUL bytes, or too many control characters.</summary>
    Binary,

    /// <summary>Its bytes are no valid text in UTF-8, or in UTF-16 where it says so.</summary>
    InvalidEncoding,

    /// <summary>It ends inside a character.</summary>
    CutInsideCharacter,

    /// <summary>It ends inside a row of a table.</summary>
    CutOff,

    /// <summary>It is protected by a password, so that nothing in it can be read.</summary>
    PasswordProtected,

    /// <summary>It is an office file of which parts are missing, cut or contradict each other.</summary>
    Damaged,

    /// <summary>It is an office file that grows beyond the limit when unpacked, or a zip bomb.</summary>
    TooLargeExpanded,

    /// <summary>It is an office file whose XML is nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>It is an office file with more parts, elements, paragraphs or cells than the limit.</summary>
    TooMany,

    /// <summary>It is no workbook made from one of the forms asked for.</summary>
    OtherForm,
}
