namespace DanVan.Domain.Documents.Recognition;

/// <summary>Which stretch of a report is being written.</summary>
internal enum StructureRegion
{
    /// <summary>The narrative, or a document without a frame.</summary>
    Body,

    /// <summary>From "Trên đây là báo cáo" or "Nơi nhận" to the annexes.</summary>
    Closing,

    /// <summary>The annexes.</summary>
    Annex,
}
