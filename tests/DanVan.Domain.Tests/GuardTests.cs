namespace DanVan.Domain.Tests;

public class GuardTests
{
    public class Null
    {
        [Fact]
        public void Returns_what_is_not_null() => Assert.Equal("report", Guard.Against.Null("report"));

        [Fact]
        public void Names_the_argument_that_is_null()
        {
            string? report = null;

            var exception = Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(report));

            Assert.Equal("report", exception.ParamName);
        }

        [Fact]
        public void Says_what_the_caller_wants_said() =>
            Assert.StartsWith("A report is needed.", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null<string>(null, "report", "A report is needed.")).Message, StringComparison.Ordinal);

        [Fact]
        public void Throws_what_the_caller_wants_thrown() =>
            Assert.Throws<InvalidOperationException>(() => Guard.Against.Null<string>(null, exceptionCreator: () => new InvalidOperationException()));
    }
}
