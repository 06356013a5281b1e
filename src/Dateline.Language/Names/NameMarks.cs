namespace Dateline.Language.Names;

/// <summary>Marks that spell names word by word (BIO): outside, first word of a name, later word of a name, the latter two for each label.</summary>
internal static class NameMarks
{
    /// <summary>No name.</summary>
    internal const int Outside = 0;

    /// <summary>Number of marks.</summary>
    internal const int Count = 1 + (2 * ((int)NameLabel.Other + 1));

    /// <summary>First word of a name.</summary>
    internal static int Begin(NameLabel label) => 1 + (2 * (int)label);

    /// <summary>Later word of a name.</summary>
    internal static int Inside(NameLabel label) => 2 + (2 * (int)label);

    /// <summary>True for the first word of a name.</summary>
    internal static bool IsBegin(int mark) => (mark & 1) == 1;

    /// <summary>The label of a mark other than <see cref="Outside"/>.</summary>
    internal static NameLabel Label(int mark) => (NameLabel)((mark - 1) / 2);

    /// <summary>True when a mark may follow another: a later word only within a name of its label.</summary>
    internal static bool MayFollow(int mark, int previous) =>
        mark == Outside || IsBegin(mark) || (previous != Outside && Label(previous) == Label(mark));

    /// <summary>Adds the names that the marks of a sentence spell.</summary>
    internal static void AddNames(ReadOnlySpan<int> marks, int first, List<NameSpan> names)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if (!IsBegin(marks[i])) continue;
            var end = i + 1;
            while (end < marks.Length && marks[end] == marks[i] + 1) end++;
            names.Add(new NameSpan(first + i, first + end, Label(marks[i])));
        }
    }
}
