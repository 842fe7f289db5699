using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Reading;

public class MappedTextTests
{
    public class SourceOf
    {
        [Fact]
        public void Counts_lines_and_offsets_of_a_plain_text()
        {
            var text = MappedText.FromPlain("ab\ncd", start: 10, line: 7);

            Assert.Equal(new Source { Line = 7, Start = 10, End = 12 }, text.SourceOf(0, 2));
            Assert.Equal(new Source { Line = 8, Start = 13, End = 15 }, text.SourceOf(3, 5));
        }

        [Fact]
        public void Has_no_length_where_the_part_has_none() =>
            Assert.Equal(new Source { Line = 1, Start = 1, End = 1 }, MappedText.FromPlain("abc").SourceOf(1, 1));

        [Fact]
        public void Is_the_context_where_there_is_no_text()
        {
            var place = new Source { Line = 5, Start = 40, End = 40, Table = "3", Row = 1, Column = 2 };

            Assert.Equal(place, MappedText.FromPlain("").WithContext(place).SourceOf(0, 0));
        }
    }

    public class Slice
    {
        [Fact]
        public void Keeps_the_places_of_what_it_keeps()
        {
            var joined = Join(MappedText.FromPlain("sớm hơn", 100, 3), MappedText.FromPlain("một năm", 200, 5));

            var part = joined.Slice(4, 11);

            Assert.Equal("hơn một", part.Text);
            Assert.Equal(new Source { Line = 3, Start = 104, End = 107 }, part.SourceOf(0, 3));
            Assert.Equal(new Source { Line = 5, Start = 200, End = 203 }, part.SourceOf(4, 7));
            Assert.Equal(new Source { Line = 3, Start = 104, End = 203 }, part.SourceOf(0, 7));
        }

        [Fact]
        public void May_be_empty()
        {
            var part = MappedText.FromPlain("abc", 10, 2).Slice(3, 3);

            Assert.Equal("", part.Text);
            Assert.Equal(2, part.SourceOf(0, 0).Line);
        }

        private static MappedText Join(MappedText first, MappedText second)
        {
            var builder = new MappedTextBuilder();
            builder.Append(first);
            builder.AppendSpace(107, 200, 3);
            builder.Append(second);
            return builder.ToMappedText(default);
        }
    }
}
