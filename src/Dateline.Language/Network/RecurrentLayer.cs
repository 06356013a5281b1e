using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language.Network;

/// <summary>The recurrence of a simple recurrent unit (Lei et al. 2018), over a sentence in both directions.</summary>
/// <remarks>
/// All products with the input are done for all words at once before; what remains for each word is a dozen operations on each number:
/// forget f = σ(uf + vf·c'), c = f·c' + (1 − f)·u, reset r = σ(ur + vr·c'), h = r·c + (1 − r)·x, with c' the state at the word before.
/// </remarks>
internal static class RecurrentLayer
{
    private const int D = Shape.Direction, H = Shape.Hidden, G = Shape.Gates;

    /// <summary>Runs a layer over one sentence.</summary>
    /// <param name="length">Number of words.</param>
    /// <param name="gates">Products with the input, biases included, <see cref="Shape.Gates"/> a word: u, f, r forward, then backward.</param>
    /// <param name="input">The layer's input, <see cref="Shape.Hidden"/> a word.</param>
    /// <param name="peep">Weights of the state before on the gates: f, r forward, f, r backward.</param>
    /// <param name="output">Receives the layer's output.</param>
    internal static void Run(int length, ReadOnlySpan<float> gates, ReadOnlySpan<float> input, ReadOnlySpan<float> peep, Span<float> output)
    {
        if (gates.Length < length * G || input.Length < length * H || output.Length < length * H || peep.Length < 4 * D)
            throw new ArgumentException("The arrays do not fit each other.", nameof(gates));
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var x = ref MemoryMarshal.GetReference(input);
        ref var v = ref MemoryMarshal.GetReference(peep);
        ref var h = ref MemoryMarshal.GetReference(output);
        var one = Vector512.Create(1f);
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
                    var place = (nuint)((t * H) + (direction * D) + j);
                    var u = Vector512.LoadUnsafe(ref g, at);
                    var f = Gate.Of(Vector512.FusedMultiplyAdd(vf, c, Vector512.LoadUnsafe(ref g, at + D)));
                    var r = Gate.Of(Vector512.FusedMultiplyAdd(vr, c, Vector512.LoadUnsafe(ref g, at + (2 * D))));
                    c = Vector512.FusedMultiplyAdd(f, c - u, u);
                    Vector512.FusedMultiplyAdd(r, c, (one - r) * Vector512.LoadUnsafe(ref x, place)).StoreUnsafe(ref h, place);
                }
            }
        }
    }
}
