namespace DanVan.Domain.Documents.Recognition;

/// <summary>How a level is said.</summary>
internal enum NarrativeLevelKind
{
    /// <summary>Not at all.</summary>
    Unsaid,

    /// <summary>"cấp huyện", "các xã, thị trấn".</summary>
    One,

    /// <summary>"UBND huyện và UBND các xã", "từ huyện đến cơ sở".</summary>
    Several,

    /// <summary>"xã" with a name: a single unit, which is no level.</summary>
    NamedUnit,
}
