using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Knowledge.Facts;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>An instrument while the report is being coded: the mentions that mean it, and what is told of it.</summary>
internal sealed class InstrumentCandidate
{
    /// <summary>Place among the report's instruments; stays when others are dropped.</summary>
    internal required int Index { get; init; }

    /// <summary>What sort it is; the first word that tells decides, and a more telling one corrects it.</summary>
    internal required InstrumentKind Kind { get; set; }

    /// <summary>Mentions in the order of the text.</summary>
    internal List<InstrumentMention> Mentions { get; } = [];

    /// <summary>Id in the output; null for one that is not written.</summary>
    internal string? Id { get; set; }

    /// <summary>The row of the catalogue, or null.</summary>
    internal KnownInstrument? Known { get; set; }

    /// <summary>Steps of its life, in the order of the text.</summary>
    internal List<StageCandidate> Stages { get; } = [];

    /// <summary>What it lays down.</summary>
    internal List<ProvisionCandidate> Provisions { get; } = [];

    /// <summary>Those bound by it.</summary>
    internal List<Participant> Parties { get; } = [];

    /// <summary>Those who brokered it.</summary>
    internal List<Participant> Brokers { get; } = [];

    /// <summary>Words that tell its topic, or null.</summary>
    internal TokenRange? Topic { get; set; }

    /// <summary>For "an earlier version": the instrument that it is an earlier version of; else null.</summary>
    internal InstrumentCandidate? Later { get; set; }

    /// <summary>The instrument that it replaces, or null.</summary>
    internal InstrumentCandidate? Supersedes { get; set; }
}
