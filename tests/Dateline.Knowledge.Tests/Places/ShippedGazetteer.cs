using Dateline.Knowledge.Places;

namespace Dateline.Knowledge.Tests.Places;

/// <summary>The shipped gazetteer, opened once.</summary>
internal static class ShippedGazetteer
{
    private static readonly Lazy<Gazetteer> Opened = new(() => Gazetteer.Open(Path.Combine(Repository.KnowledgeFolder, Gazetteer.FileName)));

    /// <summary>The gazetteer.</summary>
    public static Gazetteer Gazetteer => Opened.Value;

    /// <summary>A resolver with it.</summary>
    public static Resolver Resolver { get; } = new(Shipped.Knowledge, Gazetteer);
}
