using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Coding.Lexicon;

/// <summary>One meaning of one word: what it codes to and when.</summary>
internal sealed record Sense
{
    /// <summary>Lemma, lower case.</summary>
    internal required string Lemma { get; init; }

    /// <summary>Part of speech.</summary>
    internal required WordClass Class { get; init; }

    /// <summary>Particle of a phrasal verb ("down" of "gun down"), or null.</summary>
    internal string? Particle { get; init; }

    /// <summary>PLOVER type; null for a sense that is no event ("attack the ball"), which silences the word.</summary>
    internal EventType? Type { get; init; }

    /// <summary>PLOVER modes.</summary>
    internal ImmutableArray<string> Modes { get; init; } = [];

    /// <summary>CAMEO code.</summary>
    internal string Cameo { get; init; } = "";

    /// <summary>PLOVER contexts that the sense brings by itself.</summary>
    internal ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>True where mode and code follow from what is asked, promised, refused or threatened (see <c>Composition</c>).</summary>
    internal bool Composed { get; init; }

    /// <summary>Who is who.</summary>
    internal required Frame Frame { get; init; }

    /// <summary>What must hold of the arguments.</summary>
    internal ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>File and line, "assault.lex:12".</summary>
    internal required string Origin { get; init; }

    /// <summary>Place among all senses: of two that fit equally well the earlier one is taken.</summary>
    internal int Order { get; init; }

    /// <summary>How much the sense asks of its surroundings: of two that fit, the one that asks more is taken.</summary>
    internal int Specificity { get; init; }

    /// <summary>The entry's name in <c>why</c>: "shell/v subj > obj (assault.lex:12)".</summary>
    internal string Name => $"{Lemma}{(Particle is null ? "" : " " + Particle)}/{(Class == WordClass.Verb ? 'v' : Class == WordClass.Noun ? 'n' : 'a')} {Frame} ({Origin})";
}
