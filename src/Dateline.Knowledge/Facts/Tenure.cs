using System.Collections.Immutable;

namespace Dateline.Knowledge.Facts;

/// <summary>A person's time in an office.</summary>
/// <param name="Person">Index of the person.</param>
/// <param name="Office">Index of the office, or -1 where the holder file names one that the office file lacks.</param>
/// <param name="Of">Code of the state, or id of the organisation or territory.</param>
/// <param name="Sectors">Sectors that this tenure gives; those of the office where the file gives none.</param>
/// <param name="Held">When.</param>
internal sealed record Tenure(int Person, int Office, string Of, ImmutableArray<string> Sectors, Validity Held);
