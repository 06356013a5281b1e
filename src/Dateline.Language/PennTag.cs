namespace Dateline.Language;

/// <summary>Penn Treebank part of speech as the English Web Treebank uses it ("XPOS"); the members carry the treebank's own names.</summary>
internal enum PennTag : byte
{
    /// <summary>_</summary>
    Unknown,
    /// <summary>#</summary>
    NumberSign,
    /// <summary>$</summary>
    Dollar,
    /// <summary>''</summary>
    CloseQuote,
    /// <summary>,</summary>
    Comma,
    /// <summary>-LRB-</summary>
    LeftBracket,
    /// <summary>-RRB-</summary>
    RightBracket,
    /// <summary>.</summary>
    FullStop,
    /// <summary>:</summary>
    Colon,
    /// <summary>ADD</summary>
    ADD,
    /// <summary>AFX</summary>
    AFX,
    /// <summary>CC</summary>
    CC,
    /// <summary>CD</summary>
    CD,
    /// <summary>DT</summary>
    DT,
    /// <summary>EX</summary>
    EX,
    /// <summary>FW</summary>
    FW,
    /// <summary>GW</summary>
    GW,
    /// <summary>HYPH</summary>
    HYPH,
    /// <summary>IN</summary>
    IN,
    /// <summary>JJ</summary>
    JJ,
    /// <summary>JJR</summary>
    JJR,
    /// <summary>JJS</summary>
    JJS,
    /// <summary>LS</summary>
    LS,
    /// <summary>MD</summary>
    MD,
    /// <summary>NFP</summary>
    NFP,
    /// <summary>NN</summary>
    NN,
    /// <summary>NNP</summary>
    NNP,
    /// <summary>NNPS</summary>
    NNPS,
    /// <summary>NNS</summary>
    NNS,
    /// <summary>PDT</summary>
    PDT,
    /// <summary>POS</summary>
    POS,
    /// <summary>PRP</summary>
    PRP,
    /// <summary>PRP$</summary>
    PossessivePronoun,
    /// <summary>RB</summary>
    RB,
    /// <summary>RBR</summary>
    RBR,
    /// <summary>RBS</summary>
    RBS,
    /// <summary>RP</summary>
    RP,
    /// <summary>SYM</summary>
    SYM,
    /// <summary>TO</summary>
    TO,
    /// <summary>UH</summary>
    UH,
    /// <summary>VB</summary>
    VB,
    /// <summary>VBD</summary>
    VBD,
    /// <summary>VBG</summary>
    VBG,
    /// <summary>VBN</summary>
    VBN,
    /// <summary>VBP</summary>
    VBP,
    /// <summary>VBZ</summary>
    VBZ,
    /// <summary>WDT</summary>
    WDT,
    /// <summary>WP</summary>
    WP,
    /// <summary>WP$</summary>
    PossessiveWhPronoun,
    /// <summary>WRB</summary>
    WRB,
    /// <summary>XX</summary>
    XX,
    /// <summary>``</summary>
    OpenQuote,
}
