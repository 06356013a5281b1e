namespace Dateline.Language.Tokens;

/// <summary>How an abbreviation's full stop behaves.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,
    /// <summary>In any case and before anything, and never the end of a sentence: "vs.", "e.g.".</summary>
    Always,
    /// <summary>Always followed by what it abbreviates for, so that it never ends a sentence: "Mr.", "Gen.", "vs.".</summary>
    Title,
    /// <summary>May end a sentence: "Inc.", "etc.", "a.m.".</summary>
    Ordinary,
    /// <summary>A word of its own too; an abbreviation only before a number: "No. 5", "Sun. 3".</summary>
    BeforeNumber,
    /// <summary>A word of its own too; an abbreviation only where written with a capital: "Sat.", "Mass.".</summary>
    Capitalised,
}
