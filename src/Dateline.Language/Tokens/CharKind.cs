namespace Dateline.Language.Tokens;

/// <summary>What a UTF-16 code unit is to the tokeniser.</summary>
internal enum CharKind : byte
{
    /// <summary>Anything not listed below: punctuation, symbols, halves of surrogate pairs.</summary>
    Symbol,
    /// <summary>White space and line ends.</summary>
    Space,
    /// <summary>Letters of any script, combining marks, format characters (soft hyphen, zero-width joiner), "_".</summary>
    Letter,
    /// <summary>Decimal digits of any script.</summary>
    Digit,
}
