namespace Dateline.Language.Tagging;

/// <summary>A universal and a Penn tag together: the tagger's label. Deciding both at once keeps them consistent.</summary>
internal readonly record struct TagPair(UniversalTag Upos, PennTag Xpos)
{
    /// <summary>Reads "NOUN NN".</summary>
    internal static TagPair Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new TagPair(UniversalTags.Parse(text[..space]), PennTags.Parse(text[(space + 1)..]));
    }

    /// <summary>"NOUN NN".</summary>
    public override string ToString() => $"{Upos.Label()} {Xpos.Label()}";
}
