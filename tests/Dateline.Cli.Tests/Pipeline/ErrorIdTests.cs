using Dateline.Model;

namespace Dateline.Cli.Tests.Pipeline;

/// <summary>Names for bugs.</summary>
public sealed class ErrorIdTests
{
    [Fact]
    public void The_same_bug_has_the_same_id_whatever_the_text() => Assert.Equal(ErrorId.Of(Caught("one")), ErrorId.Of(Caught("two")));

    [Fact]
    public void Different_bugs_have_different_ids() => Assert.NotEqual(ErrorId.Of(new InvalidOperationException()), ErrorId.Of(new NotSupportedException()));

    [Fact]
    public void An_id_is_short_and_says_nothing_of_the_text() => Assert.Matches("^E[0-9a-f]{8}$", ErrorId.Of(Caught("the text")));

    private static FormatException Caught(string text)
    {
        try
        {
            throw new FormatException(text);
        }
        catch (FormatException exception)
        {
            return exception;
        }
    }
}
