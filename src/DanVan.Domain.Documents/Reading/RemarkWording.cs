namespace DanVan.Domain.Documents.Reading;


/// <summary>The words of a remark, in both languages.</summary>
internal sealed record RemarkWording(string Vietnamese, string English);
