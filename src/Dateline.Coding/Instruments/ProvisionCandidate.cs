using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>A provision while the report is being coded.</summary>
/// <param name="Evidence">The words.</param>
/// <param name="Bearer">On whom it falls.</param>
/// <param name="Modality">Must, may or must not.</param>
/// <param name="Beneficiary">In whose favour.</param>
/// <param name="Condition">Words of the condition, or null.</param>
internal sealed record ProvisionCandidate(TokenRange Evidence, ImmutableArray<Participant> Bearer, Modality Modality, ImmutableArray<Participant> Beneficiary, TokenRange? Condition);
