namespace DanVan.Domain.Numbers;

/// <summary>A word before a figure that says which side of it the true value lies on.</summary>
public enum Qualifier
{
    /// <summary>No word: the figure itself.</summary>
    Exact,

    /// <summary>"gần", "dưới": strictly less than the figure.</summary>
    Under,

    /// <summary>"trên", "hơn": strictly more than the figure.</summary>
    Over,

    /// <summary>"từ", "ít nhất", "tối thiểu", "trở lên": the figure or more.</summary>
    AtLeast,

    /// <summary>"không quá", "tối đa": the figure or less.</summary>
    AtMost,

    /// <summary>"khoảng", "xấp xỉ": near the figure, with no bound at all.</summary>
    About,
}
