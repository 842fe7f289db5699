namespace DanVan.Domain.Testing;

/// <summary>A test that needs the reference material beside the repository, and is skipped where it is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFiles.Folder is null)
        {
            Skip = "Needs the reference material in ../shared, which is not beside this clone.";
        }
    }
}
