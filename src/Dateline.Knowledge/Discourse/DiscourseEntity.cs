using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Knowledge.Discourse;

/// <summary>An actor or place of one report while it is being coded.</summary>
/// <remarks>Becomes <see cref="Entity"/> in the output, where only those that a record uses or a name mentions are kept.</remarks>
internal sealed class DiscourseEntity
{
    /// <summary>Place among the report's entities.</summary>
    internal required int Index { get; init; }

    /// <summary>What it is.</summary>
    internal required EntityKind Kind { get; set; }

    /// <summary>Its usual name, or the words of the text where it is unknown.</summary>
    internal required string Name { get; set; }

    /// <summary>ISO 3166-1 alpha-3 or an organisation code (codebook 2), or null.</summary>
    internal string? Code { get; set; }

    /// <summary>PLOVER sector codes, the most telling first.</summary>
    internal ImmutableArray<string> Sector { get; set; } = [];

    /// <summary>The part it plays in the report's words.</summary>
    internal string? Role { get; set; }

    /// <summary>The office held on the date that counts.</summary>
    internal string? Office { get; set; }

    /// <summary>Index of the entity it belongs to, or null.</summary>
    internal int? Parent { get; set; }

    /// <summary>Entities that this one is made of ("both sides", "the two countries"); empty where it stands for itself.</summary>
    internal ImmutableArray<int> Members { get; set; } = [];

    /// <summary>Where it is, for places.</summary>
    internal Location? Place { get; set; }

    /// <summary>Why it was resolved so, for <c>dateline who</c> and <c>explain</c>.</summary>
    internal string? Reason { get; set; }
}
