namespace Dateline.Store.Incidents;

/// <summary>A party of an event, as far as it tells one happening from another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Code of its state, or null.</param>
/// <param name="Kind">What it is (codebook 2).</param>
internal sealed record EventParty(string Name, string? Code, string? Kind)
{
    /// <summary>Does the name mean one person or body? "Russia" and "protesters" act every day.</summary>
    internal bool IsSpecific { get; } = Kind is "person" or "organization" && Name.Any(char.IsUpper);

    /// <summary>A human being by name.</summary>
    internal bool IsPerson { get; } = Kind is "person" && Name.Any(char.IsUpper);

    /// <summary>Does nothing tell who it is? "Gunmen" in one report may be "the Taliban" in another.</summary>
    internal bool IsUnknown { get; } = Code is null && !(Kind is "person" or "organization" && Name.Any(char.IsUpper));

    /// <summary>Is it the same name, or its last part? "Jackson" may be "Vincent Jackson".</summary>
    internal bool HasNameOf(EventParty other)
    {
        var (longer, shorter) = Name.Length >= other.Name.Length ? (Name, other.Name) : (other.Name, Name);
        return longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) && (longer.Length == shorter.Length || longer[^(shorter.Length + 1)] == ' ');
    }
}
