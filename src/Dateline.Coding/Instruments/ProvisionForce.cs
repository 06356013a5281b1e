namespace Dateline.Coding.Instruments;

/// <summary>What a verb says that an instrument does.</summary>
internal enum ProvisionForce : byte
{
    /// <summary>Obliges.</summary>
    Must,
    /// <summary>Allows.</summary>
    May,
    /// <summary>Forbids.</summary>
    MustNot,
    /// <summary>States; the clause below tells which.</summary>
    Content,
}
