using System.Text.Json.Serialization;

namespace Dateline.Store.Questions;

/// <summary>The form of a place in a list before it is made opaque.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class CursorJson : JsonSerializerContext;
