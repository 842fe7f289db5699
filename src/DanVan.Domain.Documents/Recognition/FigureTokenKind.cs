namespace DanVan.Domain.Documents.Recognition;

/// <summary>What kind of piece a token is.</summary>
internal enum FigureTokenKind
{
    /// <summary>Letters, with digits that follow them: "lượt", "QH14", "m2".</summary>
    Word,

    /// <summary>Digits with the dots and commas between them: "1.211.742", "21,59".</summary>
    Number,

    /// <summary>Any other character that is no white space.</summary>
    Mark,
}
