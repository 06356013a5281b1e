namespace Dateline.Store.Incidents;

/// <summary>An event as far as it tells whether another event is the same happening. Two profiles of equal content are equal for grouping, whatever their keys.</summary>
internal sealed class EventProfile
{
    /// <summary>Key in the record.</summary>
    internal required long Key { get; init; }

    /// <summary>Key of its report.</summary>
    internal required long ReportKey { get; init; }

    /// <summary>Id of its report; with <see cref="Id"/> it orders events, whatever the order of adding.</summary>
    internal required string Report { get; init; }

    /// <summary>Id in its report.</summary>
    internal required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    internal required string Type { get; init; }

    /// <summary>Whether it happened.</summary>
    internal required string Status { get; init; }

    /// <summary>Those who act.</summary>
    internal EventParty[] Actors { get; init; } = [];

    /// <summary>Those acted upon.</summary>
    internal EventParty[] Recipients { get; init; } = [];

    /// <summary>First and last day, inclusive; null where none is known.</summary>
    internal (int First, int Last)? Days { get; init; }

    /// <summary>Where it happened.</summary>
    internal EventPlace? Place { get; init; }

    /// <summary>Stems of the sentence's words but for parties and place, hashed and sorted.</summary>
    internal required uint[] Words { get; init; }

    /// <summary>Stems of the names in the sentence but for parties and place, hashed and sorted.</summary>
    internal uint[] Names { get; init; } = [];

    /// <summary>Stems of the words that its report begins with, hashed and sorted.</summary>
    internal uint[] Story { get; init; } = [];

    /// <summary>Hash of the sentence.</summary>
    internal required ulong Sentence { get; init; }

    /// <summary>Stem of the first trigger's first word, hashed.</summary>
    internal required uint Trigger { get; init; }

    /// <summary>Least number of dead that is told, where one is.</summary>
    internal long? Dead { get; init; }

    /// <summary>Who vouches for it, or null for the report's own voice.</summary>
    internal string? Informant { get; init; }

    /// <summary>Hash of all that tells; equal profiles are compared once.</summary>
    internal required ulong Fingerprint { get; init; }

    /// <summary>Is it told as something still to come, or as merely possible? What is denied counts as told to have happened: the denial is another version of it.</summary>
    internal bool IsForeseen => Status is "future" or "hypothetical";

    /// <summary>Is a day known, and not only a month or year?</summary>
    internal bool HasDay => Days is { } days && days.Last - days.First <= 2;

    /// <summary>Order by content.</summary>
    internal static int Compare(EventProfile first, EventProfile second)
    {
        var order = (first.Days?.First ?? 0).CompareTo(second.Days?.First ?? 0);
        if (order == 0) order = string.CompareOrdinal(first.Report, second.Report);
        if (order == 0) order = first.Id.Length.CompareTo(second.Id.Length);
        if (order == 0) order = string.CompareOrdinal(first.Id, second.Id);
        return order == 0 ? first.Key.CompareTo(second.Key) : order;
    }
}
