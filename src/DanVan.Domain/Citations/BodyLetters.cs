namespace DanVan.Domain.Citations;

/// <summary>Tells from the letters of a body in a symbol ("TW", "UBND") whether it is of the party or of the state.</summary>
internal static class BodyLetters
{
    private static readonly string[] s_partyEndings = ["TW", "TU", "HU", "THU", "QU", "ĐU", "ĐUK", "TĐU"];
    private static readonly string[] s_partyBeginnings = ["BTG", "BDV", "BNC", "UBKT", "BCSĐ", "VPTW", "BTCTW"];

    private static readonly string[] s_stateBeginnings =
    [
        "UBND", "HĐND", "VPUBND", "VPHĐND", "ĐĐBQH", "CP", "TTG", "QH", "UBTVQH", "CTN", "VPCP", "TTCP", "VPQH", "VPCTN", "TANDTC", "VKSNDTC", "KTNN", "NHNN",
        "BCA", "BCT", "BGDĐT", "BGTVT", "BKHĐT", "BKHCN", "BLĐTBXH", "BNG", "BNN", "BNV", "BQP", "BTC", "BTNMT", "BTP", "BTTTT", "BVHTTDL", "BXD", "BYT", "UBDT",
    ];

    /// <summary>Whether the letters, in capitals, end like those of a party committee or begin like those of one of its commissions.</summary>
    public static bool IsParty(string letters) =>
        s_partyEndings.Any(ending => letters.EndsWith(ending, StringComparison.Ordinal)) || s_partyBeginnings.Any(start => letters.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether the letters, in capitals, begin like those of a body of the state.</summary>
    public static bool IsState(string letters) => !IsParty(letters) && s_stateBeginnings.Any(start => letters.StartsWith(start, StringComparison.Ordinal));
}
