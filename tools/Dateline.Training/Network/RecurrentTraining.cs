using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dateline.Language.Network;

namespace Dateline.Training.Network;

/// <summary>The recurrence of <see cref="RecurrentLayer"/> with what going back needs, and going back.</summary>
internal static class RecurrentTraining
{
    private const int D = Shape.Direction, H = Shape.Hidden, G = Shape.Gates;

    /// <summary>Forward over one sentence; keeps states and gates.</summary>
    internal static void Forward(int length, ReadOnlySpan<float> gates, ReadOnlySpan<float> input, float[] peep, Span<float> states, Span<float> forgets,
        Span<float> resets, Span<float> output)
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var x = ref MemoryMarshal.GetReference(input);
        ref var v = ref MemoryMarshal.GetArrayDataReference(peep);
        for (var direction = 0; direction < 2; direction++)
        {
            for (var j = 0; j < D; j += 16)
            {
                var vf = Vector512.LoadUnsafe(ref v, (nuint)((direction * 2 * D) + j));
                var vr = Vector512.LoadUnsafe(ref v, (nuint)((direction * 2 * D) + D + j));
                var c = Vector512<float>.Zero;
                for (var step = 0; step < length; step++)
                {
                    var t = direction == 0 ? step : length - 1 - step;
                    var at = (nuint)((t * G) + (direction * 3 * D) + j);
                    var place = (t * H) + (direction * D) + j;
                    var u = Vector512.LoadUnsafe(ref g, at);
                    var f = Gate.Of(Vector512.FusedMultiplyAdd(vf, c, Vector512.LoadUnsafe(ref g, at + D)));
                    var r = Gate.Of(Vector512.FusedMultiplyAdd(vr, c, Vector512.LoadUnsafe(ref g, at + (2 * D))));
                    c = Vector512.FusedMultiplyAdd(f, c - u, u);
                    c.CopyTo(states[place..]);
                    f.CopyTo(forgets[place..]);
                    r.CopyTo(resets[place..]);
                    Vector512.FusedMultiplyAdd(r, c, (Vector512.Create(1f) - r) * Vector512.LoadUnsafe(ref x, (nuint)place)).CopyTo(output[place..]);
                }
            }
        }
    }

    /// <summary>Backward over one sentence.</summary>
    /// <param name="length">Number of words.</param>
    /// <param name="gates">As in going forward; replaced by their gradient.</param>
    /// <param name="input">The layer's input.</param>
    /// <param name="peep">Weights of the state before on the gates.</param>
    /// <param name="states">Kept by going forward.</param>
    /// <param name="forgets">Kept by going forward.</param>
    /// <param name="resets">Kept by going forward.</param>
    /// <param name="outputGradient">Gradient of the output.</param>
    /// <param name="inputGradient">Receives the gradient of the input through the highway alone.</param>
    internal static void Backward(int length, Span<float> gates, ReadOnlySpan<float> input, Parameter peep, ReadOnlySpan<float> states,
        ReadOnlySpan<float> forgets, ReadOnlySpan<float> resets, ReadOnlySpan<float> outputGradient, Span<float> inputGradient)
    {
        var one = Vector512.Create(1f);
        for (var direction = 0; direction < 2; direction++)
        {
            for (var j = 0; j < D; j += 16)
            {
                var forgetPeep = (direction * 2 * D) + j;
                var vf = Vector512.Create<float>(peep.Value.AsSpan(forgetPeep));
                var vr = Vector512.Create<float>(peep.Value.AsSpan(forgetPeep + D));
                var dvf = Vector512.Create<float>(peep.Gradient.AsSpan(forgetPeep));
                var dvr = Vector512.Create<float>(peep.Gradient.AsSpan(forgetPeep + D));
                var dc = Vector512<float>.Zero;
                for (var step = length - 1; step >= 0; step--)
                {
                    var t = direction == 0 ? step : length - 1 - step;
                    var at = (t * G) + (direction * 3 * D) + j;
                    var place = (t * H) + (direction * D) + j;
                    var before = direction == 0 ? place - H : place + H;
                    var previous = step == 0 ? Vector512<float>.Zero : Vector512.Create(states[before..]);
                    var u = Vector512.Create<float>(gates[at..]);
                    var f = Vector512.Create(forgets[place..]);
                    var r = Vector512.Create(resets[place..]);
                    var dh = Vector512.Create(outputGradient[place..]);
                    var dr = dh * (Vector512.Create(states[place..]) - Vector512.Create(input[place..])) * Gate.Slope(r);
                    (dh * (one - r)).CopyTo(inputGradient[place..]);
                    dc += dh * r;
                    var df = dc * (previous - u) * Gate.Slope(f);
                    (dc * (one - f)).CopyTo(gates[at..]);
                    df.CopyTo(gates[(at + D)..]);
                    dr.CopyTo(gates[(at + (2 * D))..]);
                    dvf += df * previous;
                    dvr += dr * previous;
                    dc = (dc * f) + (df * vf) + (dr * vr);
                }

                dvf.CopyTo(peep.Gradient.AsSpan(forgetPeep));
                dvr.CopyTo(peep.Gradient.AsSpan(forgetPeep + D));
            }
        }
    }
}
