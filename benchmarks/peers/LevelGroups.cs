namespace DanVan.Domain.Peers;

/// <summary>The groups of each level.</summary>
internal sealed record LevelGroups(IEnumerable<GroupTotal> Districts, IEnumerable<GroupTotal> Provinces, IEnumerable<GroupTotal> Nation);
