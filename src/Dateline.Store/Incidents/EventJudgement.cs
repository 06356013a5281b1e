namespace Dateline.Store.Incidents;

/// <summary>What an analyst said of two events.</summary>
/// <param name="First">Key of an event.</param>
/// <param name="Second">Key of another.</param>
/// <param name="Together">Are they one happening?</param>
internal sealed record EventJudgement(long First, long Second, bool Together);
