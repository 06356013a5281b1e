namespace Dateline.Coding.Predicates;

/// <summary>Deep grammatical role of an argument: voice, control, relative clauses and coordination are undone.</summary>
internal enum Role : byte
{
    /// <summary>Who does it: subject of an active, "by"-phrase of a passive, possessor of a nominalisation.</summary>
    Subject,
    /// <summary>Whom it is done to: object of an active, subject of a passive.</summary>
    Object,
    /// <summary>Who is given: "gave <i>Kyiv</i> tanks".</summary>
    Indirect,
    /// <summary>A prepositional phrase, see <see cref="Argument.Preposition"/>.</summary>
    Oblique,
    /// <summary>A clause or infinitive that completes the meaning.</summary>
    Complement,
    /// <summary>The noun that an adjective stands before.</summary>
    Modified,
}
