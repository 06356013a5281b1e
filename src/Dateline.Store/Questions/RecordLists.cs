using System.Collections.Immutable;

namespace Dateline.Store.Questions;

/// <summary>Every list that a record can be asked for.</summary>
internal static class RecordLists
{
    /// <summary>All of them.</summary>
    internal static readonly ImmutableArray<ListDefinition> All =
    [
        ReportList.Definition, EventList.Definition, IncidentList.Definition, StatementList.Definition, ClaimList.Definition, ConflictList.Definition, InstrumentList.Definition, StageList.Definition,
        EntityList.Definition, PartyList.Definition, SizeList.Definition,
        ActorList.Definition, PlaceList.Definition, TimelineList.Definition, DyadList.Definition, FacetList.Definition,
    ];

    /// <summary>A list by its name.</summary>
    /// <exception cref="QuestionException">There is none.</exception>
    internal static ListDefinition Find(string name) =>
        All.FirstOrDefault(list => list.Name == name) ?? throw new QuestionException(name, QuestionMessages.UnknownList(name, All.Select(static list => list.Name)));
}
