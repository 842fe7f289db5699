using DanVan.Domain.Numbers;

namespace DanVan.Domain.Reports;

/// <summary>What is put into a cell: a figure, or a state without one.</summary>
internal readonly record struct FilledValue
{
    /// <summary>Puts a figure; a plain 0 states that there was none.</summary>
    public FilledValue(Figure figure)
    {
        Figure = figure;
        State = figure is { Value.Sign: 0, IsWrittenInFull: true, Qualifier: Qualifier.Exact } ? CellState.StatedNone : CellState.Reported;
    }

    private FilledValue(CellState state) => State = state;

    public CellState State { get; }

    public Figure? Figure { get; }

    /// <summary>Gets what a form would show in the cell.</summary>
    public string Text => Figure?.ToString() ?? State switch
    {
        CellState.StatedNone => "Không",
        CellState.NotCollected => "…",
        CellState.NotApplicable => "x",
        CellState.Placeholder => "...",
        _ => "",
    };

    /// <summary>A state that needs no figure.</summary>
    public static FilledValue Without(CellState state)
    {
        return state switch
        {
            CellState.Reported => throw new ArgumentException("A reported cell needs its figure.", nameof(state)),
            _ when !Enum.IsDefined(state) => throw new ArgumentOutOfRangeException(nameof(state), state, "It is not a state of a cell."),
            _ => new FilledValue(state),
        };
    }
}
