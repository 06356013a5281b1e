using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Places;
using Dateline.Knowledge.Reading;
using Dateline.Language;

namespace Dateline.Knowledge.Coreference;

/// <summary>What is known of the report under way: its text, entities, earlier mentions, and which phrases have been settled. Reused from report to report.</summary>
internal sealed class ReportState(KnowledgeBase knowledge, IGazetteer? gazetteer)
{
    private const int Unsettled = -2;
    private int[] entityOf = [];

    /// <summary>The text under reading.</summary>
    internal ReadingContext Context { get; } = new(knowledge, gazetteer);

    /// <summary>Entities by identity.</summary>
    internal EntityTable Entities { get; } = new();

    /// <summary>Mentions so far.</summary>
    internal ReferenceWindow Window { get; } = new();

    /// <summary>What is being built.</summary>
    internal ReportDiscourse Discourse { get; private set; } = null!;

    /// <summary>The text.</summary>
    internal AnalyzedText Text => Context.Text;

    /// <summary>Takes up a report whose text has at least one token.</summary>
    internal void Begin(ReportDiscourse discourse, string? story, DateOnly date, bool explain)
    {
        Discourse = discourse;
        Context.Begin(discourse.Text, story, date, explain);
        Entities.Begin(Context, discourse);
        Window.All.Clear();
        if (entityOf.Length < discourse.Text.Count) entityOf = new int[Math.Max(256, discourse.Text.Count * 2)];
        Array.Fill(entityOf, Unsettled, 0, discourse.Text.Count);
    }

    /// <summary>The entity of the phrase headed by a token; -1 where it has none or has not been settled.</summary>
    internal int EntityOf(int head) => Math.Max(-1, entityOf[head]);

    /// <summary>Has the phrase headed by a token been looked at?</summary>
    internal bool IsSettled(int head) => entityOf[head] != Unsettled;

    /// <summary>Notes what the phrase headed by a token means; -1 for nobody.</summary>
    internal void Settle(int head, int entity) => entityOf[head] = entity;
}
