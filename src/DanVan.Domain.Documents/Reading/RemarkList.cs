namespace DanVan.Domain.Documents.Reading;


/// <summary>Gathers remarks: one for each kind, with the first place and how often it was met.</summary>
internal sealed class RemarkList
{
    private readonly List<DocumentRemark> _remarks = [];
    private readonly Dictionary<RemarkKind, int> _known = [];

    public IReadOnlyList<DocumentRemark> Remarks => _remarks;

    public void Add(RemarkKind kind, DocumentPlace? place)
    {
        if (_known.TryGetValue(kind, out var index))
        {
            _remarks[index] = _remarks[index] with { Count = _remarks[index].Count + 1 };
            return;
        }

        var (code, wording) = RemarkKindWording.Of(kind);
        _known.Add(kind, _remarks.Count);
        _remarks.Add(new DocumentRemark(code, wording) { Place = place });
    }
}
