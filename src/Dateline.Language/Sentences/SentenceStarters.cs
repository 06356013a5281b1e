using System.Collections.Frozen;

namespace Dateline.Language.Sentences;

/// <summary>Capitalised words that begin sentences and hardly ever continue a name: after "U.S." they tell a full stop from an abbreviation's.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "A", "An", "He", "She", "It", "They", "We", "You", "In", "On", "At", "But", "And", "Or", "This", "That", "These", "Those", "His", "Her", "Their",
        "Its", "Our", "My", "Your", "There", "Here", "However", "Also", "If", "When", "While", "As", "After", "Before", "For", "From", "Some", "Many", "Most",
        "Not", "No", "One", "What", "Why", "How", "Who", "Where", "Which", "According", "Meanwhile", "Since", "So", "Then", "Yet", "To", "With", "By", "Under",
        "Both", "Another", "Other", "Others", "Earlier", "Although", "Despite", "Though", "Because", "During", "Until", "Such", "Each", "Every", "All", "Any",
        "Even", "Now", "Once", "Only", "Please", "Several", "Still", "Thanks", "Through", "Thus", "Today", "Two", "Three", "Unlike", "Is", "Are", "Was",
        "Were", "Do", "Does", "Did", "Can", "Could", "Will", "Would", "Should", "Has", "Have", "Had", "Let", "Nor", "Nobody", "Officials", "Police", "Mr.", "Mrs.",
        "Ms.", "Dr.", "Just", "Like", "Later", "Last", "More", "Much", "Neither", "None", "Over", "Perhaps", "Instead", "Indeed", "Moreover", "Nevertheless",
        "Nonetheless", "Therefore", "Finally", "First", "Following", "Among", "Around", "About", "Asked", "Its", "Them", "Witnesses", "Experts", "Analysts");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByForm = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Is this one of them?</summary>
    internal static bool Contains(string form) => Words.Contains(form);

    /// <summary>Does this text start with one of them as a whole word?</summary>
    internal static bool StandsAt(ReadOnlySpan<char> text)
    {
        const int Longest = 14;
        var length = 0;
        while (length < text.Length && length < Longest && char.IsLetter(text[length])) length++;
        return ByForm.Contains(text[..length]);
    }
}
