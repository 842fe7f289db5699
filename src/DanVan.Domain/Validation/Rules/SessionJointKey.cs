namespace DanVan.Domain.Validation.Rules;

/// <summary>A figure that rules taken together may share.</summary>
internal sealed class SessionJointKey(SessionJointGroup group)
{
    /// <summary>Gets the group of the rules that read it.</summary>
    public SessionJointGroup Group => group.Root;

    /// <summary>Gets or sets whether several rules read it.</summary>
    public bool IsShared { get; set; }

    /// <summary>Gets or sets whether it is anything but one known number.</summary>
    public bool IsOpen { get; set; }
}
