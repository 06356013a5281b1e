namespace Dateline.Language.Quantities;

/// <summary>What the words around a number do to it.</summary>
internal enum HedgeKind : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>"about", "some", "nearly": the number is not exact.</summary>
    Approximate,
    /// <summary>"at least", "more than": a lower bound.</summary>
    AtLeast,
    /// <summary>"up to", "fewer than": an upper bound.</summary>
    AtMost,
}
