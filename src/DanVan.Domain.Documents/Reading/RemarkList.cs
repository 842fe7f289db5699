namespace DanVan.Domain.Documents.Reading;


/// <summary>Gathers remarks: one for each code and wording, with the first place and how often it was met.</summary>
internal sealed class RemarkList
{
    private readonly List<DocumentRemark> _remarks = [];
    private readonly Dictionary<(string Code, RemarkWording Wording), int> _known = [];

    public IReadOnlyList<DocumentRemark> Remarks => _remarks;

    public void Add(string code, RemarkWording wording, DocumentPlace? place)
    {
        if (_known.TryGetValue((code, wording), out var index))
        {
            _remarks[index] = _remarks[index] with { Count = _remarks[index].Count + 1 };
            return;
        }

        _known.Add((code, wording), _remarks.Count);
        _remarks.Add(new DocumentRemark(code, wording) { Place = place });
    }
}
