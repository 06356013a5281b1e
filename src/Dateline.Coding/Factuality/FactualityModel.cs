using Dateline.Language.Models;

namespace Dateline.Coding.Factuality;

/// <summary>Grades a clause from its features: the sum of their embeddings, one hidden layer, one number.</summary>
/// <remarks>
/// y = v · relu(W s + b) + c, with s the embeddings' sum over the square root of their number; features that training did not know are passed over.
/// Immutable and safe for any number of threads.
/// </remarks>
internal sealed class FactualityModel
{
    /// <summary>Kind of the model file.</summary>
    internal const string Kind = "FACT";

    /// <summary>Numbers of a feature's embedding.</summary>
    internal const int Width = 24;

    /// <summary>Units of the hidden layer.</summary>
    internal const int Hidden = 24;

    private readonly FeatureRows rows;
    private readonly sbyte[] embeddings;
    private readonly float[] scales;
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly float[] output;

    private FactualityModel(ModelFile file)
    {
        var features = file.Array<uint>("KEYS");
        rows = new FeatureRows(features);
        embeddings = file.Array<sbyte>("EMBE");
        scales = file.Array<float>("SCAL");
        weights = file.Array<float>("WEIG");
        bias = file.Array<float>("BIAS");
        output = file.Array<float>("OUTP");
        if (embeddings.Length != features.Length * Width || scales.Length != Width || weights.Length != Width * Hidden || bias.Length != Hidden + 1 || output.Length != Hidden)
            throw file.Damaged();
    }

    /// <summary>Loads the model from the folder of weights.</summary>
    /// <exception cref="ModelFileException">The file is missing or damaged; the message says what to do.</exception>
    internal static FactualityModel Load(string folder) => new(ModelFile.Read(Path.Combine(folder, "factuality.bin"), Kind));

    /// <summary>The grade, from -3 (certainly did not happen) to +3 (certainly did).</summary>
    internal double Grade(List<uint> features)
    {
        Span<float> sum = stackalloc float[Width];
        sum.Clear();
        var known = 0;
        foreach (var feature in features)
        {
            if (rows.Of(feature) is not (>= 0 and var row)) continue;
            known++;
            var embedding = embeddings.AsSpan(row * Width, Width);
            for (var i = 0; i < Width; i++) sum[i] += embedding[i];
        }

        var norm = 1f / MathF.Sqrt(Math.Max(1, known));
        for (var i = 0; i < Width; i++) sum[i] *= scales[i] * norm;
        var grade = bias[Hidden];
        for (var unit = 0; unit < Hidden; unit++)
        {
            var value = bias[unit];
            for (var i = 0; i < Width; i++) value += weights[(unit * Width) + i] * sum[i];
            if (value > 0) grade += output[unit] * value;
        }

        return Math.Round(Math.Clamp(grade, -3f, 3f), 2);
    }
}
