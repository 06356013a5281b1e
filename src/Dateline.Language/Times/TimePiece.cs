namespace Dateline.Language.Times;

/// <summary>A run of letters, a run of digits or one sign: what the date grammar reads.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Value">The number of a run of digits, or the value of the word.</param>
/// <param name="Digits">How many digits; 0 for words.</param>
/// <param name="Token">The token that it is, or is part of.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset after the last one.</param>
internal readonly record struct TimePiece(TimeWordKind Kind, int Value, int Digits, int Token, int Start, int End)
{
    /// <summary>Does the other piece follow without a space?</summary>
    internal bool Touches(TimePiece next) => End == next.Start;
}
