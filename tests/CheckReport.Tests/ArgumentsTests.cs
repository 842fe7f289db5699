namespace CheckReport.Tests;

public class ArgumentsTests
{
    public class Parse
    {
        [Fact]
        public void Takes_the_bundled_report_in_text_when_nothing_is_said() => Assert.Equal(new Arguments(), Arguments.Parse([]));

        [Theory]
        [InlineData("report.txt --format json")]
        [InlineData("--format json report.txt")]
        [InlineData("--format=json --lang en -- report.txt")]
        public void Takes_options_before_and_after_the_file(string line) =>
            Assert.Equal(new Arguments { Path = "report.txt", AsJson = true }, Arguments.Parse(line.Split(' ')));

        [Fact]
        public void Takes_a_file_that_looks_like_an_option_after_two_dashes() =>
            Assert.Equal("--help", Arguments.Parse(["--", "--help"]).Path);

        [Theory]
        [InlineData("--lang")]
        [InlineData("--lang fr")]
        [InlineData("--format")]
        [InlineData("--format=xml")]
        [InlineData("--colour")]
        [InlineData("-x")]
        [InlineData("--html")]
        [InlineData("--annotate=")]
        [InlineData("one.txt two.txt")]
        public void Refuses_what_it_does_not_know(string line) =>
            Assert.Throws<InputProblemException>(() => Arguments.Parse(line.Split(' ')));
    }

    public class LanguageOf
    {
        [Theory]
        [InlineData("", "vi")]
        [InlineData("--lang vi", "vi")]
        [InlineData("--lang en", "en")]
        [InlineData("report.txt --lang=en", "en")]
        [InlineData("--colour --lang en", "en")]
        [InlineData("--lang fr", "vi")]
        [InlineData("-- --lang=en", "vi")]
        public void Is_known_before_the_rest_is_read(string line, string language) =>
            Assert.Equal(language, Arguments.LanguageOf(line.Split(' ')).Culture.TwoLetterISOLanguageName);
    }
}
