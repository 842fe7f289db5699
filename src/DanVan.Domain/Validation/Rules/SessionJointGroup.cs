namespace DanVan.Domain.Validation.Rules;

/// <summary>Statements, rules and claims that share figures, directly or through others.</summary>
internal sealed class SessionJointGroup
{
    private SessionJointGroup? _joined;

    /// <summary>Gets the group that it has become part of, or itself.</summary>
    public SessionJointGroup Root
    {
        get
        {
            var root = this;
            while (root._joined is { } next)
            {
                root = next;
            }

            if (_joined is not null)
            {
                _joined = root;
            }

            return root;
        }
    }

    /// <summary>Gets the places of what is in it.</summary>
    public SortedSet<int> Items { get; } = [];

    /// <summary>Gets or sets how many figures that several rules read are not known numbers.</summary>
    public int OpenShared { get; set; }

    /// <summary>Gets or sets what it says to a reader, each with the place of its first rule.</summary>
    public IReadOnlyList<(int Item, Finding Finding)> Findings { get; set; } = [];

    /// <summary>Makes one group of two.</summary>
    public void Join(SessionJointGroup other)
    {
        var (mine, others) = (Root, other.Root);
        if (mine != others)
        {
            others.Items.UnionWith(mine.Items);
            mine._joined = others;
        }
    }
}
