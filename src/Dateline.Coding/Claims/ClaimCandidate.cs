using Dateline.Coding.Events;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>A status claim on its way from the words that make it to the coded report; subjects and objects still stand together as the text joins them.</summary>
internal sealed class ClaimCandidate
{
    /// <summary>The word that makes the claim.</summary>
    internal required int Trigger { get; init; }

    /// <summary>What it says.</summary>
    internal required ClaimRelation Relation { get; init; }

    /// <summary>What it is about.</summary>
    internal required IReadOnlyList<Participant> Subjects { get; init; }

    /// <summary>The other side; empty for relations that have none.</summary>
    internal IReadOnlyList<Participant> Objects { get; init; } = [];

    /// <summary>False where the words deny it.</summary>
    internal required bool Told { get; init; }

    /// <summary>True where the clause itself says whose view it is ("recognised", "regards as").</summary>
    internal bool IsView { get; set; }

    /// <summary>True where the words take it for granted ("Georgia's breakaway region"), so that it is told by whoever writes them.</summary>
    internal bool IsPresupposed { get; init; }

    /// <summary>True where the source only names the claim to deny it ("denied that it controls").</summary>
    internal bool IsDenied { get; set; }

    /// <summary>What its holder thinks of it.</summary>
    internal bool Polarity => Told != IsDenied;

    /// <summary>In which sense, where the words say.</summary>
    internal Basis? Basis { get; set; }

    /// <summary>Those whose view the clause itself says it is ("Russia regards …"); null where the source chain decides.</summary>
    internal IReadOnlyList<Participant>? Holders { get; set; }

    /// <summary>From when.</summary>
    internal DateRange? Since { get; set; }

    /// <summary>Until when.</summary>
    internal DateRange? Until { get; set; }

    /// <summary>Counts of forces.</summary>
    internal Sizes? Size { get; init; }

    /// <summary>First token of the word that fixes basis or holder, or -1.</summary>
    internal int CueFirst { get; set; } = -1;

    /// <summary>After its last token.</summary>
    internal int CueEnd { get; set; } = -1;

    /// <summary>Stretches of the text that make the claim, first token and end.</summary>
    internal List<(int First, int End)> Evidence { get; } = [];

    /// <summary>Name of the rule or entry.</summary>
    internal required string Rule { get; init; }

    /// <summary>What was decided, for <c>why</c>.</summary>
    internal List<string> Steps { get; } = [];

    /// <summary>The same claim as others hold or deny it, without what the first telling says of time and sense.</summary>
    internal ClaimCandidate Denied(Participant subject, Participant? target, bool polarity, IReadOnlyList<Participant> who, string rule) => new()
    {
        Trigger = Trigger,
        Relation = Relation,
        Subjects = [subject],
        Objects = target is { } other ? [other] : [],
        Told = polarity,
        Holders = who,
        Rule = rule,
    };

    /// <summary>The same claim of one subject and one object of those that the text joins.</summary>
    internal ClaimCandidate With(Participant subject, Participant? target)
    {
        var one = new ClaimCandidate
        {
            Trigger = Trigger,
            Relation = Relation,
            Subjects = [subject],
            Objects = target is { } other ? [other] : [],
            Told = Told,
            IsPresupposed = IsPresupposed,
            IsView = IsView,
            IsDenied = IsDenied,
            Basis = Basis,
            Holders = Holders,
            Since = Since,
            Until = Until,
            Size = Size,
            CueFirst = CueFirst,
            CueEnd = CueEnd,
            Rule = Rule,
        };
        one.Evidence.AddRange(Evidence);
        one.Steps.AddRange(Steps);
        return one;
    }
}
