namespace Dateline.Language.Times;

/// <summary>A named part of a period.</summary>
internal enum PeriodPart : byte
{
    /// <summary>"early", "the beginning of".</summary>
    Early,
    /// <summary>"mid", "the middle of".</summary>
    Middle,
    /// <summary>"late".</summary>
    Late,
    /// <summary>"the end of": its last day where it bounds something ("since the end of August").</summary>
    End,
}
