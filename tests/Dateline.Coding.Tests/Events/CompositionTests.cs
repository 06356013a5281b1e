using Dateline.Coding.Events;
using Dateline.Model;

namespace Dateline.Coding.Tests.Events;

/// <summary>What a promise, request, refusal or threat becomes by what it is about.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData(EventType.Agree, "03", EventType.Aid, "072", "AGREE  0332")]
    [InlineData(EventType.Agree, "03", EventType.Assault, "190", "THREATEN violence 138")]
    [InlineData(EventType.Request, "02", EventType.Aid, "073", "REQUEST assist 0233")]
    [InlineData(EventType.Request, "10", EventType.Consult, "040", "REQUEST meet 106")]
    [InlineData(EventType.Reject, "12", EventType.Consult, "040", "REJECT meet 125")]
    [InlineData(EventType.Threaten, "13", EventType.Sanction, "163", "THREATEN relations 1312")]
    public void Words_about_deeds_take_their_code_from_the_deed(EventType outer, string family, EventType content, string contentCode, string expected)
    {
        var (type, mode, code) = Composition.Of(outer, family, content, contentCode, []);
        Assert.Equal(expected, $"{type.ToString().ToUpperInvariant()} {mode} {code}");
    }
}
