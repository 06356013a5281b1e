namespace Dateline.Store.Exports;

/// <summary>What a report must have to be of use to a question.</summary>
internal enum HoldingTable
{
    /// <summary>Status claims.</summary>
    Claims,

    /// <summary>Instruments.</summary>
    Instruments,
}
