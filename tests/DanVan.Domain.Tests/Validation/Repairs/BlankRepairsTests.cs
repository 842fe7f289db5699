using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class BlankRepairsTests
{
    // Form 01/KQGQ prints 1=2+3.
    private static OfficialForm Form() => new OfficialForm("tt02-2021-01-kqgq").Set("Xã A", 1, 10).Set("Xã A", 2, 4);

    private static Finding? CellOf(Report report, OfficialForm form, int column) =>
        ReportChecker.Check(report, form.Template, form.Rulebook).Checks.SingleOrDefault(finding => finding.Code == "R-CEL-01" && finding.Sources[0].Row == 1 && finding.Sources[0].Column == column);

    public class Attach
    {
        [Fact]
        public void Gives_a_blank_the_number_that_the_other_figures_leave()
        {
            var form = Form();

            var blank = CellOf(form.ToReport(), form, 3 + Offset(form))!;

            var change = Assert.Single(Assert.Single(blank.Repairs).Changes);
            Assert.Equal(("implied", "", Interval.Point(6)), (blank.Repairs[0].Evidence, change.Figure.Text, change.Values));
        }

        [Fact]
        public void Leaves_a_blank_open_that_can_be_several_numbers()
        {
            var form = new OfficialForm("tt02-2021-01-kqgq").Set("Xã A", 1, 10);

            Assert.Empty(CellOf(form.ToReport(), form, 3 + Offset(form))!.Repairs);
        }

        [Fact]
        public void Gives_nothing_to_a_cell_that_is_filled_in()
        {
            var form = Form();

            Assert.Empty(CellOf(form.ToReport(), form, 2 + Offset(form))!.Repairs);
        }

        private static int Offset(OfficialForm form) => form.Template.Tables[0].Columns.Single(column => column.OfficialNumber == 1).Number - 1;
    }
}
