using Dateline.Language.Models;

namespace Dateline.Language.Network;

/// <summary>One learnt embedding of a property of words.</summary>
/// <param name="Name">Name of its section in the model file.</param>
/// <param name="Property">The property of a word.</param>
/// <param name="Width">Numbers in a row.</param>
/// <param name="Rows">Rows, a power of two, among which hashes are shared out; 0 where a vocabulary decides.</param>
internal readonly record struct EmbeddingShape(string Name, WordFeatures.Property Property, int Width, int Rows);
