namespace Dateline.Coding.Instruments;

/// <summary>How words refer to an instrument.</summary>
internal enum ReferenceForm : byte
{
    /// <summary>Brings it in: "a draft agreement", "sanctions on Iran".</summary>
    Indefinite,
    /// <summary>Takes it up, or supposes that it is known: "the order", "its annex", "that truce".</summary>
    Definite,
    /// <summary>Whichever there may be: "any agreement".</summary>
    Any,
    /// <summary>There is none: "no agreement".</summary>
    None,
    /// <summary>A pronoun: "it".</summary>
    Pronoun,
    /// <summary>A verb that a later noun takes up: "ordered" before "the order".</summary>
    Verb,
}
