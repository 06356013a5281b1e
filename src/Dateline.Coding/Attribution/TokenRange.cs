namespace Dateline.Coding.Attribution;

/// <summary>A run of tokens, <paramref name="End"/> exclusive.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    internal int Length => End - First;

    /// <summary>Does the run hold this token?</summary>
    internal bool Contains(int token) => First <= token && token < End;

    /// <summary>The larger part that is left when another run is taken out; empty where nothing is left.</summary>
    internal TokenRange Without(TokenRange other)
    {
        if (!Overlaps(other)) return this;
        var before = new TokenRange(First, Math.Max(First, other.First));
        var after = new TokenRange(Math.Min(End, other.End), End);
        return before.Length > after.Length ? before : after;
    }

    /// <summary>Do the two runs share a token?</summary>
    internal bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
