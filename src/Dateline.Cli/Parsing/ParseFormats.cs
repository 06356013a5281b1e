using System.Collections.Immutable;

namespace Dateline.Cli.Parsing;

/// <summary>The forms of output by the names that <c>--format</c> takes.</summary>
internal static class ParseFormats
{
    /// <summary>CoNLL-U, for other tools and for scoring.</summary>
    internal const string Conllu = "conllu";

    /// <summary>One sentence a line.</summary>
    internal const string Json = "json";

    /// <summary>Drawn trees, for people.</summary>
    internal const string Tree = "tree";

    /// <summary>All names, the default first.</summary>
    internal static readonly ImmutableArray<string> Names = [Conllu, Json, Tree];

    /// <summary>The format with a name.</summary>
    internal static IParseFormat Create(string name, int width) => name switch
    {
        Conllu => new ConlluFormat(),
        Json => new ParseJsonFormat(),
        Tree => new TreeFormat(width),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The command line admits only known formats."),
    };
}
