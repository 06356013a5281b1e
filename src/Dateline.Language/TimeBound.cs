namespace Dateline.Language;

/// <summary>How a date expression delimits time.</summary>
internal enum TimeBound : byte
{
    /// <summary>"in May": within the period.</summary>
    Within,
    /// <summary>"since May": from the period on.</summary>
    Since,
    /// <summary>"until May": up to the period.</summary>
    Until,
    /// <summary>"before May": earlier than the period.</summary>
    Before,
    /// <summary>"after May": later than the period.</summary>
    After,
}
