namespace DanVan.Domain.Reports;

/// <summary>What a cell says. Zero is a statement, blank is not.</summary>
public enum CellState
{
    /// <summary>Nothing was written.</summary>
    Blank,

    /// <summary>A figure or words were written.</summary>
    Reported,

    /// <summary>"Không", "0", "không phát sinh", "-": the reporter says there was none.</summary>
    StatedNone,

    /// <summary>The form's own dots or labels are still there ("...%", "-Nghị quyết -Chỉ thị"): it was never filled in.</summary>
    Placeholder,

    /// <summary>"…": the figure was not collected.</summary>
    NotCollected,

    /// <summary>"x": the cell does not apply.</summary>
    NotApplicable,
}
