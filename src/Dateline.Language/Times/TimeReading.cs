namespace Dateline.Language.Times;

/// <summary>A date expression that the grammar has read.</summary>
/// <param name="Period">What it means.</param>
/// <param name="Last">Its last piece.</param>
/// <param name="NamesYear">True where it names its year itself.</param>
/// <param name="Bound">How it delimits time of itself ("pre-2014"), before the preposition in front is looked at.</param>
internal readonly record struct TimeReading(CalendarPeriod Period, TimePiece Last, bool NamesYear = false, TimeBound Bound = TimeBound.Within);
