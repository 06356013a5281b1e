using System.Text;
using Dateline.Language;

namespace Dateline.Cli.Explaining;

/// <summary>A dependency tree drawn with box characters, one word a line in the order of the text, dependents branching off above and below their head.</summary>
/// <example>
/// <code>
///  1   ┌ The        DET    det
///  2 ┌─┴ move       NOUN   nsubj:pass
///  3 ├── was        AUX    aux:pass
///  4 ┼ denounced    VERB   root
///  5 │ ┌ by         ADP    case
///  6 └─┴ Tbilisi    PROPN  obl:agent
/// </code>
/// </example>
/// <remarks>
/// A tree whose branches cross (non-projective) keeps a head's dependents together, so that its numbers run out of order there.
/// Beyond <see cref="TreeShape.DeepestDrawn"/> levels words are listed in one column behind an ellipsis: no line grows without bound, whatever the parser makes of a text.
/// </remarks>
internal static class TreePicture
{
    private const int NumberWidth = 4;
    private const int TagWidth = 6;
    private const int RelationWidth = 14;

    /// <summary>Draws one sentence.</summary>
    /// <param name="text">An analysed text.</param>
    /// <param name="sentence">Which of its sentences.</param>
    /// <param name="width">Columns; long words are cut so that no line is longer.</param>
    /// <returns>The lines, without trailing space.</returns>
    internal static IEnumerable<string> Draw(AnalyzedText text, Sentence sentence, int width)
    {
        var tree = new TreeShape(text, sentence);
        var branches = new string[tree.Count];
        for (var line = 0; line < tree.Count; line++) branches[line] = tree.Branch(line);

        var room = width - NumberWidth - TagWidth - RelationWidth - 2;
        var column = 0;
        for (var line = 0; line < tree.Count; line++) column = Math.Max(column, branches[line].Length + text.Form[tree.WordAt(line)].Length);
        column = Math.Min(column, room);
        for (var line = 0; line < tree.Count; line++)
        {
            var word = text[tree.WordAt(line)];
            var form = Cut(Text.OneLine(word.Form), Math.Max(column - branches[line].Length, 4));
            var drawn = new StringBuilder()
                .Append($"{word.Index - sentence.First + 1,NumberWidth - 1} ")
                .Append((branches[line] + form).PadRight(column)).Append(' ')
                .Append(word.Upos.Label().PadRight(TagWidth)).Append(' ')
                .Append(word.Relation.Label());
            yield return drawn.ToString();
        }
    }

    private static string Cut(string form, int length) => form.Length <= length ? form : string.Concat(form.AsSpan(0, length - 1), "…");
}
