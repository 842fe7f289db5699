using DanVan.Domain.Json;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Json;

public class FindingJsonTests
{
    public class Write
    {
        [Fact]
        public void Gives_back_every_part_of_a_finding()
        {
            var finding = Assert.Single(FindingJson.Read(FindingJson.Write([SampleReport.Finding])).Get());

            Assert.Equal(SampleReport.Finding.Sources, finding.Sources);
            Assert.Equal(SampleReport.Finding.Operands, finding.Operands);
            Assert.Equal(SampleReport.Finding.Repairs, finding.Repairs);
            Assert.Equal(SampleReport.Finding.Details, finding.Details);
            Assert.Equal(SampleReport.Finding.Names, finding.Names);
            Assert.Equal((SampleReport.Finding.Computed, SampleReport.Finding.Gap), (finding.Computed, finding.Gap));
            Assert.Equal(SampleReport.Finding.Stated, finding.Stated);
            Assert.Equal(SampleReport.Finding.Readings, finding.Readings);
            Assert.True(finding.IsRepetition);
            Assert.Equal(FindingJson.Write([SampleReport.Finding]), FindingJson.Write([finding]));
        }

        [Fact]
        public void Writes_names_in_kebab_case_and_ends_of_intervals()
        {
            var json = FindingJson.Write([SampleReport.Finding]);

            Assert.Contains("\"verdict\": \"holds-only-if-truncated\"", json, StringComparison.Ordinal);
            Assert.Contains("\"kind\": \"possible-counts\"", json, StringComparison.Ordinal);
            Assert.Contains("\"computed\": \"(1/3, 2]\"", json, StringComparison.Ordinal);
            Assert.Contains("\"gap\": \"1/7\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("isWorthTelling", json, StringComparison.Ordinal);
        }
    }

    public class ReadChecked
    {
        [Fact]
        public void Gives_back_a_report_with_its_verdicts()
        {
            var report = new CheckedReport { Report = SampleReport.Report, Checks = [SampleReport.Finding] };

            var again = FindingJson.ReadChecked(FindingJson.Write(report)).Get();

            Assert.Equal(SampleReport.Report.Facts, again.Report.Facts);
            Assert.Equal(Verdict.HoldsOnlyIfTruncated, Assert.Single(again.Checks).Verdict);
        }
    }
}
