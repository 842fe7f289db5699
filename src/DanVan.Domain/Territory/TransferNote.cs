namespace DanVan.Domain.Territory;

/// <summary>Reads the notes of the statistics office's conversion table.</summary>
internal static class TransferNote
{
    /// <summary>What moves of the people and of the land, or null when the note is not understood.</summary>
    /// <remarks>Notes are compared without marks, as the table has "Nhâp" for "Nhập": the words that matter differ in more than marks.</remarks>
    public static (TransferExtent People, TransferExtent Land)? Read(string note)
    {
        var words = UnitName.Loose(UnitName.Comparable(note.Replace(',', ' ')));
        words = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words switch
        {
            "nhap toan bo" or "giu nguien" or "doi ten" or "doi loai hinh" or "doi ten doi loai hinh" => (TransferExtent.Whole, TransferExtent.Whole),
            "nhap mot phan" or "nhap mot phan dien tich dan so" or "nhap mot phan dien tich va dan so" => (TransferExtent.Part, TransferExtent.Part),
            "nhap mot phan dien tich" => (TransferExtent.None, TransferExtent.Part),
            "nhap mot phan dan so" => (TransferExtent.Part, TransferExtent.None),
            "nhap toan bo dien tich" => (TransferExtent.None, TransferExtent.Whole),
            "nhap toan bo dan so" => (TransferExtent.Whole, TransferExtent.None),
            "nhap mot phan dien tich toan bo dan so" or "nhap toan bo dan so mot phan dien tich" => (TransferExtent.Whole, TransferExtent.Part),
            "nhap toan bo dien tich mot phan dan so" or "nhap mot phan dan so toan bo dien tich" => (TransferExtent.Part, TransferExtent.Whole),
            _ when words.StartsWith("sap xep toan bo ", StringComparison.Ordinal) => (TransferExtent.Whole, TransferExtent.Whole),
            _ when words.StartsWith("phan con lai sau khi tach ", StringComparison.Ordinal) => (TransferExtent.Part, TransferExtent.Part),
            _ when words.StartsWith("doi ten ", StringComparison.Ordinal) && words.Contains(" tu mot phan ", StringComparison.Ordinal) => (TransferExtent.Part, TransferExtent.Part),
            _ => null,
        };
    }
}
