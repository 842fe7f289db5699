namespace DanVan.Domain.Validation.Rules;

/// <summary>What is needed to write a finding down when somebody reads it; nothing of it changes meanwhile.</summary>
internal abstract class FindingDraft
{
    private Finding? _written;

    /// <summary>Gets the finding with all it says. Two threads that read it at once write the same.</summary>
    public Finding Written => _written ??= Write();

    /// <summary>Whether it certainly says something else than another draft of the same rule at the same place.</summary>
    public abstract bool CertainlyDiffersFrom(FindingDraft other);

    protected abstract Finding Write();
}
