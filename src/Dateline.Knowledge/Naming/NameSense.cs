namespace Dateline.Knowledge.Naming;

/// <summary>One thing that a known phrase may stand for.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Target">Its index in the table of that kind.</param>
/// <param name="Plural">The phrase is a plural: "Georgians", "foreign ministers".</param>
/// <param name="AcronymOnly">Stands so only when written in capitals: "WHO", "US".</param>
/// <param name="Capitalised">Stands so only with a capital initial.</param>
internal readonly record struct NameSense(NameKind Kind, int Target, bool Plural, bool AcronymOnly, bool Capitalised);
