using System.Globalization;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>Writes other numbers into a report, at random, so that everything that must hold among them holds.</summary>
/// <remarks>
/// What the bundled report breaks by itself is mended too: 28 of 28 communes, complaints and denunciations within all petitions, a share
/// of successful mediation of at least 80%, reductions that some number of posts allows, and table 6 with the averages its title asks for.
/// </remarks>
internal sealed class TextVariants(string text, Random random)
{
    private const int Years = 5;

    /// <summary>The text with other numbers, each written as the one before it was: with its dots, its padding and its decimals.</summary>
    public string Next()
    {
        var (regular, adHoc, chairRegular, chairAdHoc) = (Draw(1000, 1900), Draw(1000, 1900), Draw(200, 900), Draw(200, 900));
        var (commune, district) = (Years * (regular + adHoc), Years * (chairRegular + chairAdHoc));
        var (sessions, byCase) = (Years * Draw(1, 2) - 1, 0);
        byCase = (Years * Draw(3, 9)) - sessions;
        var (levelDistrict, levelCommune) = (Draw(10, 90), Draw(1, 9));
        var (complaints, competent) = (Draw(1000, 1900), Draw(200, 900));
        var handled = competent - Draw(1, competent / 4);
        var (denunciations, denunciationsCompetent) = (Draw(60, 90), Draw(30, 60));
        var denunciationsHandled = denunciationsCompetent - Draw(1, 9);
        var (petitionsDistrict, petitionsCommune) = (Draw(400, 900), Draw(2000, 8000));
        var (settled, pending) = (Draw(1, 9), Draw(1, 9));
        var (mediation, mediated) = (Draw(1000, 9000), 0);
        mediated = mediation - Draw(1, mediation / 6);
        var (officials, employees) = (Draw(11, 99), Draw(100, 900));
        var (models, grassroots) = (Draw(100, 900), Years * Draw(3, 90));
        return Write(
        [
            ("đã tiếp [8.943] lượt", Dotted(commune + district)), ("(cấp huyện [2.979] lượt", Dotted(district)), ("cấp xã [5.964] lượt", Dotted(commune)),
            ("tiếp nhận là [3.559] đơn", Dotted(petitionsDistrict + petitionsCommune)), ("(cấp huyện [833] đơn", Dotted(petitionsDistrict)), ("cấp xã [2.726] đơn", Dotted(petitionsCommune)),
            ("cấp huyện mở [25] cuộc", Plain(sessions + byCase)), ("([5] cuộc thường kỳ", Plain(sessions)), ("[20] cuộc theo vụ việc", Plain(byCase)),
            ("Cấp cơ sở mở [84] cuộc", Plain(grassroots)), ("giữ được [143] mô hình", Plain(models)), ("Điển hình cá nhân\n[143]", Plain(models)),
            ("đã đạt chuẩn ([26/26] xã)", "28/28"), ("được công nhận ([26/112] xã)", "28/112"),
            ("[44] (39 cấp huyện", Plain(levelDistrict + levelCommune)), ("44 ([39] cấp huyện", Plain(levelDistrict)), ("cấp huyện; [05] cấp xã", $"0{levelCommune}"),
            ("Đã giảm [18] công chức", Plain(officials)), ("công chức đạt tỷ lệ [21,59]%", Percent(officials, Draw(100, 900), 2)),
            ("[219] viên chức", Plain(employees)), ("viên chức đạt tỷ lệ [8,06]%", Percent(employees, Draw(1000, 9000), 2)),
            ("[3.559]\t361/368", Dotted(complaints)), ("3.559\t[361/368]", $"{handled}/{competent}"),
            ("361/368\t[98]%", Percent(handled, competent, 0)), ("98%\t[2]%", Percent(competent - handled, competent, 0)),
            ("| [36] | 35 |", Plain(denunciations)), ("| 36 | [35] |", Plain(denunciationsCompetent)),
            ("| 35 | [97]% |", Percent(denunciationsHandled, denunciationsCompetent, 0)), ("| 97% | [3]% |", Percent(denunciationsCompetent - denunciationsHandled, denunciationsCompetent, 0)),
            ("[2670]\t3294", Plain(regular)), ("2670\t[3294]", Plain(adHoc)), ("\t[84]\t917", Plain(grassroots / Years)),
            ("84\t[917]\t2062", Plain(chairRegular)), ("917\t[2062]\t25", Plain(chairAdHoc)), ("2062\t[25]", Plain((sessions + byCase) / Years)),
            ("[1674]\t78,4%", Plain(mediation)), ("1674\t[78,4]%", Percent(mediated, mediation, 1)),
            ("[6]\t5 (83%)", Plain(settled + pending)), ("6\t[5] (83%)", Plain(settled)), ("5 ([83]%)", Percent(settled, settled + pending, 0)),
            ("[01](17%)", $"0{pending}"), ("01([17]%)", Percent(pending, settled + pending, 0)),
        ]);
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dotted(int number) => number < 1000 ? Plain(number) : string.Create(CultureInfo.InvariantCulture, $"{number / 1000}.{number % 1000:000}");

    // Rounded half up.
    private static string Percent(int part, int whole, int decimals)
    {
        var unit = (int)Math.Pow(10, decimals);
        var steps = ((2L * 100 * unit * part) + whole) / (2L * whole);
        return decimals == 0 ? Plain((int)steps) : $"{steps / unit},{(steps % unit).ToString(new string('0', decimals), CultureInfo.InvariantCulture)}";
    }

    private int Draw(int least, int most) => random.Next(least, most + 1);

    private string Write(IEnumerable<(string Marked, string Written)> numbers)
    {
        var edits = new List<(int Start, int Length, string Written)>();
        foreach (var (marked, written) in numbers)
        {
            var (open, close) = (marked.IndexOf('['), marked.IndexOf(']'));
            var at = text.IndexOf(marked.Remove(close, 1).Remove(open, 1), StringComparison.Ordinal);
            edits.Add(at < 0 ? throw new InvalidOperationException($"'{marked}' does not stand in the text.") : (at + open, close - open - 1, written));
        }

        return edits.OrderByDescending(edit => edit.Start).Aggregate(text, (so, edit) => so[..edit.Start] + edit.Written + so[(edit.Start + edit.Length)..]);
    }
}
