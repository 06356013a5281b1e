namespace Dateline.Store.Incidents;

/// <summary>How two events stand to each other in one part.</summary>
internal enum Agreement
{
    /// <summary>They cannot be one.</summary>
    Against,

    /// <summary>One of them does not say.</summary>
    Open,

    /// <summary>They may be one: the same state, the same country.</summary>
    Weak,

    /// <summary>They are one.</summary>
    Same,

    /// <summary>They are one person or body, by its name.</summary>
    Named,
}
