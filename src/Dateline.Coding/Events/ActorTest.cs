using Dateline.Knowledge.Discourse;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Tells those who can act from the things and places a report also names.</summary>
internal static class ActorTest
{
    /// <summary>Can this entity do something or have something done to it politically?</summary>
    internal static bool IsActor(DiscourseEntity? entity) => entity is { Kind: not (EntityKind.Document or EntityKind.Other) } && (entity.Kind != EntityKind.Place || entity.Code is not null);
}
