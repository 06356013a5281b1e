namespace Dateline.Coding.Instruments;

/// <summary>How surely a noun names an instrument.</summary>
internal enum NounStrength : byte
{
    /// <summary>The noun alone does: "treaty".</summary>
    Strong,
    /// <summary>Only with one of its licences: "joint statement", "signed a statement".</summary>
    Licensed,
    /// <summary>Only within a capitalised name: "Special Powers Act".</summary>
    Named,
    /// <summary>Takes up an earlier instrument, never begins one: "the text".</summary>
    Anaphor,
}
