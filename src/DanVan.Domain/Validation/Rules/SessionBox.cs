namespace DanVan.Domain.Validation.Rules;

/// <summary>One cell of a table in a session: its facts, and the figures of it that state no fact.</summary>
internal sealed class SessionBox
{
    /// <summary>Gets the places of its facts in the report.</summary>
    public List<int> Facts { get; } = [];

    /// <summary>Gets the places of its figures in the report.</summary>
    public List<int> Figures { get; } = [];

    /// <summary>Gets the cell beside what the form asks for, with its place among the cells of the form; none where the form knows no such cell, several where the report has the cell twice.</summary>
    public List<(FormCell Cell, int Place)> Forms { get; } = [];

    /// <summary>Gets or sets whether one of its facts has changed, so that nothing is left of the words that were written.</summary>
    public bool IsChanged { get; set; }
}
