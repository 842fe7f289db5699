namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A test that lets LibreOffice convert a file, and is skipped where it is not installed.</summary>
internal sealed class SofficeFactAttribute : FactAttribute
{
    private bool _needsShared;

    public SofficeFactAttribute() =>
        Skip = Soffice.IsInstalled ? null : "Needs LibreOffice (soffice), which is not installed here.";

    /// <summary>Gets or sets whether it needs the reference material beside the clone as well.</summary>
    public bool NeedsShared
    {
        get => _needsShared;
        set
        {
            _needsShared = value;
            Skip ??= value && SharedFiles.Folder is null ? "Needs the reference material in ../shared, which is not beside this clone." : null;
        }
    }
}
