using System.Text;
using Dateline.Language;

namespace Dateline.Cli.Explaining;

/// <summary>In which line each word of a sentence is drawn, and which branches pass it.</summary>
/// <remarks>Time and memory are linear in the words: nothing recurses, and at most a fixed number of levels is looked at for each line.</remarks>
internal sealed class TreeShape
{
    /// <summary>Levels that have a column of their own; sentences in newspapers seldom have more than ten.</summary>
    internal const int DeepestDrawn = 16;

    private readonly AnalyzedText text;
    private readonly int first;
    private readonly int[] wordAt;
    private readonly int[] lineOf;
    private readonly int[] depth;

    // The word itself down to the deepest level that is drawn; below that its ancestor at that level.
    private readonly int[] anchor;

    // First and last line that the branches of a word's dependents reach, the word's own line included.
    private readonly int[] top;
    private readonly int[] bottom;

    /// <summary>Orders the words of a sentence: before a head its left dependents, each with its own, after it the right ones.</summary>
    internal TreeShape(AnalyzedText text, Sentence sentence)
    {
        this.text = text;
        first = sentence.First;
        Count = sentence.End - sentence.First;
        wordAt = new int[Count];
        lineOf = new int[Count];
        depth = new int[Count];
        anchor = new int[Count];
        top = new int[Count];
        bottom = new int[Count];
        Order();
        Reach();
    }

    /// <summary>Number of lines, which is the number of words.</summary>
    internal int Count { get; }

    /// <summary>Index in the text of the word that a line shows.</summary>
    internal int WordAt(int line) => wordAt[line] + first;

    /// <summary>The branches left of the word in a line: "│ ┌─┴ ".</summary>
    internal string Branch(int line)
    {
        var word = wordAt[line];
        var child = anchor[word];
        var levels = depth[child];
        var branch = new char[(2 * levels) + 2];
        Array.Fill(branch, ' ');
        branch[2 * levels] = child == word ? Junction(word, line) : '…';

        // From the word up to the root: the dependents of each ancestor hang on a line in that ancestor's column.
        for (var level = levels; level > 0; level--)
        {
            var head = HeadOf(child);
            var at = 2 * (level - 1);
            if (child == word)
            {
                branch[at] = line == top[head] ? '┌' : line == bottom[head] ? '└' : '├';
                branch[at + 1] = '─';
            }
            else if (line > top[head] && line < bottom[head])
            {
                branch[at] = '│';
            }

            child = head;
        }

        return new string(branch);
    }

    private char Junction(int word, int line) => (top[word] < line, bottom[word] > line) switch
    {
        (true, true) => '┼',
        (true, false) => '┴',
        (false, true) => '┬',
        _ => '─',
    };

    private int HeadOf(int word) => text.Head[word + first] - first;

    /// <summary>In-order walk with a stack of its own, since a hostile text may nest as deep as it is long.</summary>
    private void Order()
    {
        var line = 0;
        var pending = new Stack<(int Word, int NextChild, bool Drawn)>();
        for (var root = 0; root < Count; root++)
        {
            if (!IsRoot(root)) continue;
            anchor[root] = root;
            pending.Push((root, text.FirstChild(root + first), false));
            while (pending.TryPop(out var at))
            {
                var (word, child, drawn) = at;
                if (!drawn && (child < 0 || child - first > word))
                {
                    wordAt[line] = word;
                    lineOf[word] = line++;
                    drawn = true;
                }

                if (child < 0) continue;
                pending.Push((word, text.NextSibling(child), drawn));
                depth[child - first] = depth[word] + 1;
                anchor[child - first] = depth[word] < DeepestDrawn ? child - first : anchor[word];
                pending.Push((child - first, text.FirstChild(child), false));
            }
        }
    }

    private bool IsRoot(int word)
    {
        var head = text.Head[word + first];
        return head < first || head >= first + Count;
    }

    private void Reach()
    {
        for (var word = 0; word < Count; word++) top[word] = bottom[word] = lineOf[word];
        for (var word = 0; word < Count; word++)
        {
            if (IsRoot(word)) continue;
            var head = HeadOf(word);
            top[head] = Math.Min(top[head], lineOf[word]);
            bottom[head] = Math.Max(bottom[head], lineOf[word]);
        }
    }
}
