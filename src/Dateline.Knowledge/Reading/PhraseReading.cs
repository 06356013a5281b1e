using System.Runtime.CompilerServices;
using Dateline.Knowledge.Facts;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>What a noun phrase says by itself, before the rest of the report is asked.</summary>
internal sealed class PhraseReading
{
    /// <summary>The token that heads it.</summary>
    internal required int Head { get; init; }

    /// <summary>What it names or describes.</summary>
    internal required PhraseKind Kind { get; set; }

    /// <summary>What sort of entity it makes.</summary>
    internal required EntityKind EntityKind { get; set; }

    /// <summary>Usual name, or the words themselves.</summary>
    internal string Name { get; set; } = "";

    /// <summary>First token of the name inside the phrase; -1 where it holds none.</summary>
    internal int NameFirst { get; set; } = -1;

    /// <summary>After the last token of the name.</summary>
    internal int NameEnd { get; set; } = -1;

    /// <summary>Codebook code, or null.</summary>
    internal string? Code { get; set; }

    /// <summary>Sectors, the most telling first.</summary>
    internal List<string> Sectors { get; } = [];

    /// <summary>Title or agent noun in the phrase.</summary>
    internal string? Role { get; set; }

    /// <summary>Office held on the date.</summary>
    internal string? Office { get; set; }

    /// <summary>Index of the known person, or -1.</summary>
    internal int Person { get; set; } = -1;

    /// <summary>Index of the known organisation, or -1.</summary>
    internal int Organization { get; set; } = -1;

    /// <summary>Index of the territory that it is, or belongs to; -1.</summary>
    internal int Territory { get; set; } = -1;

    /// <summary>Index of the kind of office, or -1.</summary>
    internal int OfficeIndex { get; set; } = -1;

    /// <summary>Index of the agent noun, or -1.</summary>
    internal int Agent { get; set; } = -1;

    /// <summary>"former", "ousted": holds the role no more.</summary>
    internal bool Former { get; set; }

    /// <summary>A plural or a collective of people.</summary>
    internal bool Plural { get; set; }

    /// <summary>A singular that "they" may refer to.</summary>
    internal bool Collective { get; set; }

    /// <summary>People rather than bodies.</summary>
    internal bool Animate { get; set; }

    /// <summary>Which pronouns fit.</summary>
    internal Gender Gender { get; set; }

    /// <summary>Sectors are only the default of a relational noun ("leader", "official") and yield to those of the body that it belongs to.</summary>
    internal bool SectorsAreDefault { get; set; }

    /// <summary>Head of the phrase inside ("his", "the country's", "of the group") from which code and sectors come once it is resolved; -1.</summary>
    internal int DependsOn { get; set; } = -1;

    /// <summary>The noun that describes it, in lower case.</summary>
    internal string Noun => Role ?? Name.ToLowerInvariant();

    /// <summary>How the code and sectors came about, for people to read; empty unless the text is read with reasons.</summary>
    internal string Reason { get; set; } = "";

    /// <summary>Adds a reason to those before it, where reasons are kept.</summary>
    /// <param name="context">The text under reading.</param>
    /// <param name="why">The reason.</param>
    internal void Because(ReadingContext context, [InterpolatedStringHandlerArgument(nameof(context))] ref ReasonText why)
    {
        if (!context.Explains) return;
        var words = why.ToText();
        Reason = Reason.Length > 0 ? $"{Reason}; {words}" : words;
    }

    /// <summary>Adds a sector once.</summary>
    internal void AddSector(string sector)
    {
        if (!Sectors.Contains(sector)) Sectors.Add(sector);
    }

    /// <summary>Puts a sector in front, once.</summary>
    internal void LeadSector(string sector)
    {
        Sectors.Remove(sector);
        Sectors.Insert(0, sector);
    }
}
