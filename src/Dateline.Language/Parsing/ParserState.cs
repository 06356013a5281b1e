namespace Dateline.Language.Parsing;

/// <summary>A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011): a stack, a buffer, and the arcs made so far.</summary>
/// <remarks>
/// Node 0 is the artificial root at the bottom of the stack, words are 1 to <see cref="Length"/>, and <see cref="Length"/> + 1 stands for "no node".
/// SHIFT moves the first word of the buffer to the stack; LEFT makes the top of the stack a dependent of the first word of the buffer; RIGHT makes
/// it a dependent of the node below it. RIGHT onto the root waits for an empty buffer, so that every derivation ends in one tree with one root after
/// exactly twice as many transitions as there are words.
/// </remarks>
internal sealed class ParserState
{
    private int[] stack = [];
    private int depth;

    /// <summary>Number of words.</summary>
    internal int Length { get; private set; }

    /// <summary>First word of the buffer; <see cref="Length"/> + 1 once it is empty.</summary>
    internal int Next { get; private set; }

    /// <summary>Head of each node; -1 while it has none.</summary>
    internal int[] Head { get; private set; } = [];

    /// <summary>Relation of each node to its head.</summary>
    internal byte[] Label { get; private set; } = [];

    /// <summary>Number of dependents on the left.</summary>
    internal int[] LeftValency { get; private set; } = [];

    /// <summary>Number of dependents on the right.</summary>
    internal int[] RightValency { get; private set; } = [];

    /// <summary>Leftmost dependent, or "no node".</summary>
    internal int[] LeftChild { get; private set; } = [];

    /// <summary>The dependent attached on the left before the leftmost one, or "no node".</summary>
    internal int[] LeftChild2 { get; private set; } = [];

    /// <summary>Rightmost dependent, or "no node".</summary>
    internal int[] RightChild { get; private set; } = [];

    /// <summary>The dependent attached on the right before the rightmost one, or "no node".</summary>
    internal int[] RightChild2 { get; private set; } = [];

    /// <summary>Relations of the dependents on the left, as a set of bits modulo 64.</summary>
    internal ulong[] LeftLabels { get; private set; } = [];

    /// <summary>Relations of the dependents on the right, as a set of bits modulo 64.</summary>
    internal ulong[] RightLabels { get; private set; } = [];

    /// <summary>The node that stands for "no node".</summary>
    internal int None => Length + 1;

    /// <summary>True when all words have heads.</summary>
    internal bool Finished => depth == 1 && Next > Length;

    /// <summary>True when there is a word to shift.</summary>
    internal bool MayShift => Next <= Length;

    /// <summary>True when the top of the stack may become a dependent of the first word of the buffer.</summary>
    internal bool MayLeft => Next <= Length && depth > 1;

    /// <summary>True when the top of the stack may become a dependent of the word below it.</summary>
    internal bool MayRight => depth > 2;

    /// <summary>True when the top of the stack must become the root of the sentence.</summary>
    internal bool MustRoot => depth == 2 && Next > Length;

    /// <summary>Number of nodes on the stack, the artificial root included.</summary>
    internal int Depth => depth;

    /// <summary>The node at a depth of the stack, 0 at the top; "no node" beyond the bottom.</summary>
    internal int Stack(int below) => below < depth ? stack[depth - 1 - below] : None;

    /// <summary>The word at a distance into the buffer; "no node" beyond its end.</summary>
    internal int Buffer(int ahead) => Math.Min(Next + ahead, None);

    /// <summary>Starts on a sentence.</summary>
    internal void Reset(int length)
    {
        Length = length;
        Next = 1;
        depth = 1;
        if (stack.Length < length + 2) Grow(Math.Max(64, length + 2));
        stack[0] = 0;
        var size = length + 2;
        Head.AsSpan(0, size).Fill(-1);
        Label.AsSpan(0, size).Clear();
        LeftValency.AsSpan(0, size).Clear();
        RightValency.AsSpan(0, size).Clear();
        LeftLabels.AsSpan(0, size).Clear();
        RightLabels.AsSpan(0, size).Clear();
        LeftChild.AsSpan(0, size).Fill(None);
        LeftChild2.AsSpan(0, size).Fill(None);
        RightChild.AsSpan(0, size).Fill(None);
        RightChild2.AsSpan(0, size).Fill(None);
    }

    /// <summary>SHIFT.</summary>
    internal void Shift() => stack[depth++] = Next++;

    /// <summary>LEFT with a relation.</summary>
    internal void Left(byte label)
    {
        var child = stack[--depth];
        Attach(child, Next, label);
        LeftChild2[Next] = LeftChild[Next];
        LeftChild[Next] = child;
        LeftValency[Next]++;
        LeftLabels[Next] |= 1UL << (label & 63);
    }

    /// <summary>RIGHT with a relation.</summary>
    internal void Right(byte label)
    {
        var child = stack[--depth];
        var head = stack[depth - 1];
        Attach(child, head, label);
        RightChild2[head] = RightChild[head];
        RightChild[head] = child;
        RightValency[head]++;
        RightLabels[head] |= 1UL << (label & 63);
    }

    private void Attach(int child, int head, byte label)
    {
        Head[child] = head;
        Label[child] = label;
    }

    private void Grow(int size)
    {
        stack = new int[size];
        Head = new int[size];
        Label = new byte[size];
        LeftValency = new int[size];
        RightValency = new int[size];
        LeftLabels = new ulong[size];
        RightLabels = new ulong[size];
        LeftChild = new int[size];
        LeftChild2 = new int[size];
        RightChild = new int[size];
        RightChild2 = new int[size];
    }
}
