using Dateline.Coding.Factuality;
using Dateline.Language.Models;

namespace Dateline.Training.Factuality;

/// <summary>Trains the factuality model by stochastic gradients (Adagrad, Duchi et al. 2011) on the smooth absolute error.</summary>
internal sealed class FactualityTraining
{
    private const int Width = FactualityModel.Width;
    private const int Hidden = FactualityModel.Hidden;
    private const float Dropped = 0.15f;
    private const float Rate = 0.05f;

    private readonly uint[] features;
    private readonly FeatureRows rows;
    private readonly float[] embeddings;
    private readonly float[] weights = new float[Width * Hidden];
    private readonly float[] bias = new float[Hidden + 1];
    private readonly float[] output = new float[Hidden];
    private readonly float[] embeddingSquares;
    private readonly float[] weightSquares = new float[Width * Hidden];
    private readonly float[] biasSquares = new float[Hidden + 1];
    private readonly float[] outputSquares = new float[Hidden];
    private readonly float[] sum = new float[Width];
    private readonly float[] hidden = new float[Hidden];
    private readonly float[] sumGradient = new float[Width];
    private readonly List<int> known = [];
    private readonly Xorshift chance;
    private float norm;

    /// <summary>Starts from small weights left to chance.</summary>
    /// <param name="features">The features that have a row, ascending; others are passed over.</param>
    /// <param name="seed">Decides all that is left to chance.</param>
    internal FactualityTraining(uint[] features, ulong seed)
    {
        this.features = features;
        rows = new FeatureRows(features);
        embeddings = new float[features.Length * Width];
        embeddingSquares = new float[features.Length * Width];
        chance = new Xorshift(seed);
        for (var i = 0; i < embeddings.Length; i++) embeddings[i] = (chance.Unit() - 0.5f) * 0.1f;
        for (var i = 0; i < weights.Length; i++) weights[i] = (chance.Unit() - 0.5f) * 2f / MathF.Sqrt(Width);
        for (var i = 0; i < output.Length; i++) output[i] = (chance.Unit() - 0.5f) * 2f / MathF.Sqrt(Hidden);
    }

    /// <summary>Passes over the examples, in a new order each time.</summary>
    internal void Train(FactualityExample[] examples, int epochs, Action<int> after)
    {
        var order = examples.ToArray();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            chance.Shuffle(order);
            foreach (var example in order) Step(example, Rate * (1 - ((epoch - 1f) / epochs)));
            after(epoch);
        }
    }

    /// <summary>The grade before rounding.</summary>
    internal float Grade(uint[] found) => Math.Clamp(Forward(Known(found, 0), 1), -3f, 3f);

    /// <summary>Writes the model with embeddings as bytes.</summary>
    internal void Save(Stream stream)
    {
        var scales = new float[Width];
        for (var i = 0; i < embeddings.Length; i++) scales[i % Width] = Math.Max(scales[i % Width], Math.Abs(embeddings[i]));
        for (var i = 0; i < Width; i++) scales[i] /= 127f;
        var bytes = new sbyte[embeddings.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)MathF.Round(embeddings[i] / scales[i % Width]);
        ModelFile.Write(stream, FactualityModel.Kind,
        [
            ("KEYS", ModelFile.Bytes(features)), ("EMBE", ModelFile.Bytes(bytes)), ("SCAL", ModelFile.Bytes(scales)), ("WEIG", ModelFile.Bytes(weights)), ("BIAS", ModelFile.Bytes(bias)),
            ("OUTP", ModelFile.Bytes(output)),
        ]);
    }

    private List<int> Known(uint[] found, float dropped)
    {
        known.Clear();
        foreach (var feature in found)
        {
            if (dropped > 0 && chance.Unit() < dropped) continue;
            if (rows.Of(feature) is >= 0 and var row) known.Add(row * Width);
        }

        return known;
    }

    // Rows that are dropped are made up for by the others, so that the sum keeps its size.
    private float Forward(List<int> found, float share)
    {
        Array.Clear(sum);
        foreach (var row in found)
        {
            for (var i = 0; i < Width; i++) sum[i] += embeddings[row + i];
        }

        norm = 1f / MathF.Sqrt(Math.Max(1, found.Count / share));
        for (var i = 0; i < Width; i++) sum[i] *= norm / share;
        var grade = bias[Hidden];
        for (var unit = 0; unit < Hidden; unit++)
        {
            var value = bias[unit];
            for (var i = 0; i < Width; i++) value += weights[(unit * Width) + i] * sum[i];
            hidden[unit] = Math.Max(0, value);
            grade += output[unit] * hidden[unit];
        }

        return grade;
    }

    private void Step(FactualityExample example, float rate)
    {
        var kept = Known(example.Features, Dropped);
        var error = Forward(kept, 1 - Dropped) - example.Grade;
        var slope = Math.Clamp(error, -1f, 1f);
        Array.Clear(sumGradient);
        Update(bias, biasSquares, Hidden, slope, rate);
        for (var unit = 0; unit < Hidden; unit++)
        {
            var above = slope * output[unit];
            Update(output, outputSquares, unit, slope * hidden[unit], rate);
            if (hidden[unit] <= 0) continue;
            Update(bias, biasSquares, unit, above, rate);
            for (var i = 0; i < Width; i++)
            {
                sumGradient[i] += above * weights[(unit * Width) + i];
                Update(weights, weightSquares, (unit * Width) + i, above * sum[i], rate);
            }
        }

        foreach (var row in kept)
        {
            for (var i = 0; i < Width; i++) Update(embeddings, embeddingSquares, row + i, sumGradient[i] * norm / (1 - Dropped), rate);
        }
    }

    private static void Update(float[] values, float[] squares, int at, float gradient, float rate)
    {
        if (gradient == 0) return;
        squares[at] += gradient * gradient;
        values[at] -= rate * gradient / (MathF.Sqrt(squares[at]) + 1e-6f);
    }
}
