using System.Text.RegularExpressions;

namespace DanVan.Domain.Tests.Architecture;

/// <summary>The order of a project's folders: each may use only those before it.</summary>
internal sealed partial class FolderOrder(string root, params string[] folders)
{
    /// <summary>Gets the order of the core, bottom first.</summary>
    public static FolderOrder Core { get; } = new(
        "DanVan.Domain",
        "Numbers", "Periods", "Rates", "Territory", "Citations", "Indicators", "Templates", "Reports", "Rollups", "Validation", "Wording", "Json", "Catalog");

    /// <summary>Gets the order of the documents package.</summary>
    public static FolderOrder Documents { get; } = new("DanVan.Domain.Documents", "Reading", "Recognition", "Writing");

    /// <summary>Gets what is wrong with the folders that a file names, in a using line or in full.</summary>
    public IEnumerable<string> ViolationsIn(SourceFile file)
    {
        if (file.Room.Length == 0)
        {
            return [];
        }

        return from used in QualifiedName().Matches(file.Code).Select(match => match.Groups["name"].Value).Distinct()
               let room = RoomOf(used)
               where room is not null && !MayUse(file.Room, room)
               select $"{file} uses {used}";
    }

    /// <summary>Gets what is wrong with the types that a type of a folder mentions.</summary>
    public IEnumerable<string> ViolationsIn(string room, Type type) =>
        from used in TypeUses.Of(type)
        let usedRoom = RoomOf(used.Namespace ?? "")
        where usedRoom is not null && !MayUse(room, usedRoom)
        select $"{type.FullName} uses {used.FullName}";

    /// <summary>Says which folder a namespace or a full name belongs to, or null for another project or for the root.</summary>
    public string? RoomOf(string name)
    {
        if (!name.StartsWith(root + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var room = name[(root.Length + 1)..].Split('.')[0];
        return folders.Contains(room) ? room : null;
    }

    /// <summary>Says whether a folder has its place in the order.</summary>
    public bool Knows(string room) => folders.Contains(room);

    private bool MayUse(string room, string used) => Array.IndexOf(folders, used) <= Array.IndexOf(folders, room);

    [GeneratedRegex(@"(?<name>\bDanVan\.Domain(\.\w+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex QualifiedName();
}
