namespace Dateline.Language.Parsing;

/// <summary>A move and the relation it makes: the parser's label.</summary>
/// <param name="Move">The move.</param>
/// <param name="Relation">The relation of the new arc; <see cref="Language.Relation.Unknown"/> for a shift.</param>
internal readonly record struct Transition(Move Move, Relation Relation)
{
    /// <summary>Reads "Left nsubj".</summary>
    internal static Transition Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new Transition(Enum.Parse<Move>(text[..space]), Relations.Parse(text[(space + 1)..]));
    }

    /// <summary>True when the move may be made in a configuration: the root relation exactly where the root must be attached.</summary>
    internal bool IsLegal(ParserState state) => Move switch
    {
        Move.Shift => state.MayShift,
        Move.Left => state.MayLeft && Relation != Relation.Root,
        _ => Relation == Relation.Root ? state.MustRoot : state.MayRight,
    };

    /// <summary>Makes the move.</summary>
    internal void Apply(ParserState state)
    {
        if (Move == Move.Shift) state.Shift();
        else if (Move == Move.Left) state.Left((byte)Relation);
        else state.Right((byte)Relation);
    }

    /// <summary>"Left nsubj".</summary>
    public override string ToString() => $"{Move} {Relation.Label()}";
}
