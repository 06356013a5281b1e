namespace Dateline.Language.Quotations;

/// <summary>What a token does as a quotation mark.</summary>
internal enum QuotationMark : byte
{
    /// <summary>No quotation mark: a word, or an apostrophe.</summary>
    None,
    /// <summary>Opens a quotation: “, „, «, ``, a straight double mark before a word.</summary>
    OpensDouble,
    /// <summary>Closes one: ”, », '', a straight double mark after a word.</summary>
    ClosesDouble,
    /// <summary>A straight double mark between two words or two spaces: it closes what is open, or else opens.</summary>
    EitherDouble,
    /// <summary>Opens a quotation in single marks.</summary>
    OpensSingle,
    /// <summary>Closes one, or is an apostrophe where none is open.</summary>
    ClosesSingle,
}
