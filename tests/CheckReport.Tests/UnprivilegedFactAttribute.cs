namespace CheckReport.Tests;

/// <summary>A test that only means something where a file can be closed to its owner: not on Windows, not for root.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "A privileged user may read every file.";
        }
    }
}
