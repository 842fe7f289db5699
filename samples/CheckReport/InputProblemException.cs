using DanVan.Domain.Indicators;

namespace CheckReport;

/// <summary>The user asked for something this program cannot do: an unknown option, or a file it cannot open.</summary>
internal sealed class InputProblemException(string vi, string en) : Exception(en)
{
    /// <summary>Gets what is wrong, in both languages.</summary>
    public LocalizedText Problem { get; } = new() { Vi = vi, En = en };
}
