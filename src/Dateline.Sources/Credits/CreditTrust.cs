namespace Dateline.Sources.Credits;

/// <summary>How far a name in a credit is believed to be an agency's or outlet's, and not a reporter's.</summary>
internal enum CreditTrust
{
    /// <summary>Only names that are known: the words around it say nothing ("(PTI, APP)" at the end of a paragraph).</summary>
    Known,

    /// <summary>Also names that show what they are: "the Sofia Globe", "Civil.ge", "Radio Okapi", "the Belsat broadcaster".</summary>
    Outlet,

    /// <summary>Also any single name: after "With reporting by" stand outlets by one word and people by two.</summary>
    Name,
}
