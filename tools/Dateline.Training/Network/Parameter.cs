using System.Numerics;
using System.Runtime.InteropServices;

namespace Dateline.Training.Network;

/// <summary>An array of weights in training, with its gradient and the two moments of Adam (Kingma and Ba 2015).</summary>
/// <remarks>A table of embeddings remembers which rows a batch touched, and only those are moved.</remarks>
internal sealed class Parameter
{
    private readonly float[] first;
    private readonly float[] second;
    private readonly bool[]? isTouched;
    private readonly List<int> touched = [];

    /// <summary>Makes an array.</summary>
    /// <param name="size">Number of weights.</param>
    /// <param name="width">Numbers in a row of a table; 0 for a matrix that every batch uses whole.</param>
    /// <param name="bound">Weights start between minus and plus this.</param>
    /// <param name="random">Draws them.</param>
    internal Parameter(int size, int width, float bound, Xorshift random)
    {
        Value = new float[size];
        Gradient = new float[size];
        first = new float[size];
        second = new float[size];
        Width = width;
        if (width > 0) isTouched = new bool[size / width];
        for (var i = 0; i < size; i++) Value[i] = bound * ((2 * random.Unit()) - 1);
    }

    /// <summary>The weights.</summary>
    internal float[] Value { get; }

    /// <summary>What the batch says of them.</summary>
    internal float[] Gradient { get; }

    /// <summary>Numbers in a row of a table; 0 for a matrix.</summary>
    internal int Width { get; }

    /// <summary>A row of a table's gradient, which is thereby touched.</summary>
    internal Span<float> Touch(int row)
    {
        if (!isTouched![row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }

        return Gradient.AsSpan(row * Width, Width);
    }

    /// <summary>Sum of the squares of the gradient.</summary>
    internal double SquaredNorm()
    {
        var sum = 0.0;
        if (Width == 0) foreach (var g in Gradient) sum += g * g;
        else foreach (var row in touched) foreach (var g in Gradient.AsSpan(row * Width, Width)) sum += g * g;
        return sum;
    }

    /// <summary>Moves the weights against the gradient, and clears it.</summary>
    /// <param name="rate">Learning rate, bias correction included.</param>
    /// <param name="scale">Factor on the gradient, for clipping.</param>
    internal void Step(float rate, float scale)
    {
        if (Width == 0)
        {
            Step(0, Value.Length, rate, scale);
            return;
        }

        foreach (var row in touched)
        {
            Step(row * Width, Width, rate, scale);
            isTouched![row] = false;
        }

        touched.Clear();
    }

    private void Step(int from, int length, float rate, float scale)
    {
        const float Beta1 = 0.9f, Beta2 = 0.98f, Epsilon = 1e-8f;
        var w = MemoryMarshal.Cast<float, Vector<float>>(Value.AsSpan(from, length));
        var g = MemoryMarshal.Cast<float, Vector<float>>(Gradient.AsSpan(from, length));
        var m = MemoryMarshal.Cast<float, Vector<float>>(first.AsSpan(from, length));
        var v = MemoryMarshal.Cast<float, Vector<float>>(second.AsSpan(from, length));
        for (var i = 0; i < w.Length; i++)
        {
            var gradient = g[i] * scale;
            m[i] = (m[i] * Beta1) + (gradient * (1 - Beta1));
            v[i] = (v[i] * Beta2) + (gradient * gradient * (1 - Beta2));
            w[i] -= m[i] * rate / (Vector.SquareRoot(v[i]) + new Vector<float>(Epsilon));
        }

        g.Clear();
    }
}
