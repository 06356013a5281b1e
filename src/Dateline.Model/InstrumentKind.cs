using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>What sort of agreement, order or law an instrument is (codebook 6).</summary>
public enum InstrumentKind
{
    /// <summary>Agreement.</summary>
    [JsonStringEnumMemberName("agreement")] Agreement,
    /// <summary>Treaty.</summary>
    [JsonStringEnumMemberName("treaty")] Treaty,
    /// <summary>Ceasefire.</summary>
    [JsonStringEnumMemberName("ceasefire")] Ceasefire,
    /// <summary>Memorandum.</summary>
    [JsonStringEnumMemberName("memorandum")] Memorandum,
    /// <summary>Order.</summary>
    [JsonStringEnumMemberName("order")] Order,
    /// <summary>Decree.</summary>
    [JsonStringEnumMemberName("decree")] Decree,
    /// <summary>Law.</summary>
    [JsonStringEnumMemberName("law")] Law,
    /// <summary>Bill.</summary>
    [JsonStringEnumMemberName("bill")] Bill,
    /// <summary>Resolution.</summary>
    [JsonStringEnumMemberName("resolution")] Resolution,
    /// <summary>Ruling.</summary>
    [JsonStringEnumMemberName("ruling")] Ruling,
    /// <summary>Constitution.</summary>
    [JsonStringEnumMemberName("constitution")] Constitution,
    /// <summary>Sanctions.</summary>
    [JsonStringEnumMemberName("sanctions")] Sanctions,
    /// <summary>Plan.</summary>
    [JsonStringEnumMemberName("plan")] Plan,
}
