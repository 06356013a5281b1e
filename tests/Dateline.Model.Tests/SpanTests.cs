using CsCheck;

namespace Dateline.Model.Tests;

/// <summary>Spans count UTF-16 code units, end exclusive.</summary>
public sealed class SpanTests
{
    private static readonly Gen<Span> Spans = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20]).Select((start, length) => new Span(start, start + length));

    [Fact]
    public void A_span_in_a_text_is_exactly_its_slice()
    {
        Assert.Equal(new TextSpan(3, 6, "of\u00e9"), new Span(3, 6).In("\U0001F600 of\u00e9!"));
    }

    [Fact]
    public void Overlap_is_mutual_and_needs_a_shared_code_unit()
    {
        Gen.Select(Spans, Spans).Sample((a, b) =>
        {
            var shared = Enumerable.Range(a.Start, a.Length).Intersect(Enumerable.Range(b.Start, b.Length)).Any();
            if (a.Length > 0 && b.Length > 0) Assert.Equal(shared, a.Overlaps(b));
            Assert.Equal(a.Overlaps(b), b.Overlaps(a));
        });
    }

    [Fact]
    public void A_span_contains_itself_and_what_it_contains_has_no_more_length()
    {
        Gen.Select(Spans, Spans).Sample((a, b) =>
        {
            Assert.True(a.Contains(a));
            if (a.Contains(b)) Assert.True(b.Length <= a.Length);
        });
    }
}
