namespace Dateline.Coding.Attribution;

/// <summary>Who vouches for a word of the report: the attributions whose content it stands in, outermost first.</summary>
internal sealed class SourceChains(IReadOnlyList<AttributedContent> attributions)
{
    /// <summary>The chain of a token; empty for the report's own voice.</summary>
    /// <param name="token">Index of the trigger of an event, claim or stage.</param>
    /// <remarks>What a source merely orders, promises or wants it does not vouch for. The cue itself is told by whoever tells of the saying.</remarks>
    internal List<AttributedContent> Of(int token)
    {
        var chain = new List<AttributedContent>();
        foreach (var attribution in attributions)
        {
            if (!attribution.IsProposition || !attribution.Says(token) || attribution.Cue is { } cue && cue.Contains(token)) continue;
            chain.Add(attribution);
        }

        chain.Sort(static (a, b) => b.ContentLength.CompareTo(a.ContentLength));
        return chain;
    }
}
