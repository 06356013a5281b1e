namespace Dateline.Coding.Instruments;

/// <summary>What a clause without a modal counts as.</summary>
internal enum ClauseDefault : byte
{
    /// <summary>As no provision.</summary>
    None,
    /// <summary>As an obligation: what "provides that" introduces.</summary>
    Must,
    /// <summary>As no provision, and "will" and "can" do not count either: the sentence may have left the text behind.</summary>
    Strict,
    /// <summary>As an obligation where it has no subject of its own, else as no provision: "must gather and hand over".</summary>
    Shared,
}
