namespace Dateline.Knowledge.Naming;

/// <summary>How a word is written.</summary>
internal enum Casing : byte
{
    /// <summary>lower</summary>
    Lower,
    /// <summary>eBay, al-Shabaab's second half apart</summary>
    Mixed,
    /// <summary>Initial, or a single capital or digit</summary>
    Initial,
    /// <summary>NATO</summary>
    AllUpper,
}
