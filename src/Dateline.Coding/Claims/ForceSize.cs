using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>How many soldiers a phrase counts: "thousands of troops", "roughly 1,500 soldiers".</summary>
internal static class ForceSize
{
    /// <summary>The count of the phrase headed by a word, or null.</summary>
    internal static Sizes? Of(AnalyzedText text, int head)
    {
        foreach (var quantity in text.Quantities)
        {
            if (quantity.IsShare || (quantity.Min is null && quantity.Max is null)) continue;
            var counts = quantity.Head == head || (quantity.First <= head && head < quantity.End)
                || (quantity.Head >= 0 && quantity.Head < text.Count && text.Head[quantity.Head] == head && text.Relation[quantity.Head] is Relation.NumericModifier or Relation.AdjectivalModifier or Relation.Compound);
            if (counts) return new Sizes { Troops = new Size((long?)quantity.Min, (long?)quantity.Max, quantity.Approximate, quantity.Vague) };
        }

        return null;
    }
}
