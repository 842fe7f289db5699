using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>A stretch of a paragraph's text and the element it was read from.</summary>
/// <param name="Element">A <c>w:t</c>, or an element that stands for one character such as a tab.</param>
/// <param name="Start">Its first character in the text of the paragraph.</param>
/// <param name="Length">How many characters it has, one for each of the element's own.</param>
internal readonly record struct WordPiece(OpenXmlElement Element, int Start, int Length);
