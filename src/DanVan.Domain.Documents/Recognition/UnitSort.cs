namespace DanVan.Domain.Documents.Recognition;

/// <summary>What sort of word a unit is.</summary>
internal enum UnitSort
{
    /// <summary>One syllable that counts whatever follows: "lượt", "cuộc", "căn".</summary>
    Classifier,

    /// <summary>A noun: "hòa giải viên", "đơn thư".</summary>
    Thing,

    /// <summary>A place; places are listed with commas: "xã, phường, thị trấn".</summary>
    Place,

    /// <summary>A kind of case that stands for the case: "khiếu nại", "tố cáo".</summary>
    Kind,

    /// <summary>A measure that has parts: "ha", "đồng", "%".</summary>
    Measure,

    /// <summary>A span of time: "năm", "tháng".</summary>
    Time,
}
