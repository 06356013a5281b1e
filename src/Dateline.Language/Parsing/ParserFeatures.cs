using Dateline.Language.Models;

namespace Dateline.Language.Parsing;

/// <summary>The features that the parser sees of a configuration.</summary>
/// <remarks>
/// Templates follow Zhang and Nivre (2011), moved to the arc-hybrid system, with word clusters added (Koo et al. 2008). In the names below s0, s1, s2
/// are the stack from its top, b0, b1, b2 the buffer; l, r, l2, r2 a leftmost or rightmost dependent and the one before it; w a word, t its tags,
/// c its cluster, k its relation; vl, vr are numbers of dependents, sl, sr sets of their relations, d0 and d1 distances.
/// </remarks>
internal static class ParserFeatures
{
    /// <summary>Number of features of a configuration.</summary>
    internal const int Count = 118;

    /// <summary>Writes the features of a configuration.</summary>
    internal static void Write(ParserState state, ParserWords words, Span<uint> features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        int s0l = state.LeftChild[s0], s0r = state.RightChild[s0], s0l2 = state.LeftChild2[s0], s0r2 = state.RightChild2[s0];
        int s1l = state.LeftChild[s1], s1r = state.RightChild[s1], s1r2 = state.RightChild2[s1];
        int b0l = state.LeftChild[b0], b0l2 = state.LeftChild2[b0];
        uint s0w = words.Word[s0], s0t = words.Tag[s0], s0c = words.Cluster[s0];
        uint s1w = words.Word[s1], s1t = words.Tag[s1], s1c = words.Cluster[s1];
        uint s2w = words.Word[s2], s2t = words.Tag[s2];
        uint b0w = words.Word[b0], b0t = words.Tag[b0], b0c = words.Cluster[b0];
        uint b1w = words.Word[b1], b1t = words.Tag[b1], b1c = words.Cluster[b1];
        uint b2w = words.Word[b2], b2t = words.Tag[b2];
        uint s0lw = words.Word[s0l], s0lt = words.Tag[s0l];
        uint s0rw = words.Word[s0r], s0rt = words.Tag[s0r];
        uint s1lw = words.Word[s1l], s1lt = words.Tag[s1l];
        uint s1rw = words.Word[s1r], s1rt = words.Tag[s1r];
        uint b0lw = words.Word[b0l], b0lt = words.Tag[b0l];
        var s0l2t = words.Tag[s0l2];
        var s0r2t = words.Tag[s0r2];
        var s1r2t = words.Tag[s1r2];
        var b0l2t = words.Tag[b0l2];
        uint s0lk = state.Label[s0l], s0rk = state.Label[s0r], s1lk = state.Label[s1l], s1rk = state.Label[s1r], b0lk = state.Label[b0l], s0l2k = state.Label[s0l2], s0r2k = state.Label[s0r2];
        uint s0vl = (uint)state.LeftValency[s0], s0vr = (uint)state.RightValency[s0], s1vl = (uint)state.LeftValency[s1];
        uint s1vr = (uint)state.RightValency[s1], b0vl = (uint)state.LeftValency[b0];
        uint s0sl = Fold(state.LeftLabels[s0]), s0sr = Fold(state.RightLabels[s0]), s1sl = Fold(state.LeftLabels[s1]);
        uint s1sr = Fold(state.RightLabels[s1]), b0sl = Fold(state.LeftLabels[b0]);
        uint d0 = Distance(s0, b0), d1 = Distance(s1, s0);
        _ = features[Count - 1];
        features[0] = Hash.Mix(1, s0w);
        features[1] = Hash.Mix(2, s0t);
        features[2] = Hash.Mix(3, s0c);
        features[3] = Hash.Mix(4, s0w, s0t);
        features[4] = Hash.Mix(5, s1w);
        features[5] = Hash.Mix(6, s1t);
        features[6] = Hash.Mix(7, s1c);
        features[7] = Hash.Mix(8, s1w, s1t);
        features[8] = Hash.Mix(9, s2t);
        features[9] = Hash.Mix(10, s2w);
        features[10] = Hash.Mix(11, b0w);
        features[11] = Hash.Mix(12, b0t);
        features[12] = Hash.Mix(13, b0c);
        features[13] = Hash.Mix(14, b0w, b0t);
        features[14] = Hash.Mix(15, b1w);
        features[15] = Hash.Mix(16, b1t);
        features[16] = Hash.Mix(17, b1c);
        features[17] = Hash.Mix(18, b1w, b1t);
        features[18] = Hash.Mix(19, b2w);
        features[19] = Hash.Mix(20, b2t);
        features[20] = Hash.Mix(21, s0w, s0t, b0w, b0t);
        features[21] = Hash.Mix(22, s0w, s0t, b0w);
        features[22] = Hash.Mix(23, s0w, b0w, b0t);
        features[23] = Hash.Mix(24, s0w, s0t, b0t);
        features[24] = Hash.Mix(25, s0t, b0w, b0t);
        features[25] = Hash.Mix(26, s0w, b0w);
        features[26] = Hash.Mix(27, s0t, b0t);
        features[27] = Hash.Mix(28, s0c, b0c);
        features[28] = Hash.Mix(29, s0w, b0c);
        features[29] = Hash.Mix(30, s0c, b0w);
        features[30] = Hash.Mix(31, s0w, s0t, s1w, s1t);
        features[31] = Hash.Mix(32, s0w, s1w);
        features[32] = Hash.Mix(33, s0t, s1t);
        features[33] = Hash.Mix(34, s0w, s0t, s1t);
        features[34] = Hash.Mix(35, s0t, s1w, s1t);
        features[35] = Hash.Mix(36, s0c, s1c);
        features[36] = Hash.Mix(37, s0w, s1c);
        features[37] = Hash.Mix(38, s0c, s1w);
        features[38] = Hash.Mix(39, s1w, b0w);
        features[39] = Hash.Mix(40, s1t, b0t);
        features[40] = Hash.Mix(41, s1c, b0c);
        features[41] = Hash.Mix(42, b0t, b1t);
        features[42] = Hash.Mix(43, b0w, b1w);
        features[43] = Hash.Mix(44, b0w, b1t);
        features[44] = Hash.Mix(45, b0t, b1w);
        features[45] = Hash.Mix(46, s0w, b1w);
        features[46] = Hash.Mix(47, b0t, b1t, b2t);
        features[47] = Hash.Mix(48, s0t, b0t, b1t);
        features[48] = Hash.Mix(49, s0w, b0t, b1t);
        features[49] = Hash.Mix(50, s0t, b0w, b1t);
        features[50] = Hash.Mix(51, s1t, s0t, b0t);
        features[51] = Hash.Mix(52, s1w, s0t, b0t);
        features[52] = Hash.Mix(53, s1t, s0w, b0t);
        features[53] = Hash.Mix(54, s1t, s0t, b0w);
        features[54] = Hash.Mix(55, s2t, s1t, s0t);
        features[55] = Hash.Mix(56, s1t, s0t, b0t, b1t);
        features[56] = Hash.Mix(57, s0c, s1c, b0c);
        features[57] = Hash.Mix(58, s0t, s0lt, b0t);
        features[58] = Hash.Mix(59, s0t, s0rt, b0t);
        features[59] = Hash.Mix(60, s0t, b0t, b0lt);
        features[60] = Hash.Mix(61, s1t, s1rt, s0t);
        features[61] = Hash.Mix(62, s1t, s1lt, s0t);
        features[62] = Hash.Mix(63, s1t, s0t, s0lt);
        features[63] = Hash.Mix(64, s1t, s0t, s0rt);
        features[64] = Hash.Mix(65, s0t, s0lt, s0l2t);
        features[65] = Hash.Mix(66, s0t, s0rt, s0r2t);
        features[66] = Hash.Mix(67, s1t, s1rt, s1r2t);
        features[67] = Hash.Mix(68, b0t, b0lt, b0l2t);
        features[68] = Hash.Mix(69, s0w, s0lk);
        features[69] = Hash.Mix(70, s0w, s0rk);
        features[70] = Hash.Mix(71, s1w, s1rk);
        features[71] = Hash.Mix(72, s0t, s0lk, b0t);
        features[72] = Hash.Mix(73, s0t, s0rk, b0t);
        features[73] = Hash.Mix(74, s1t, s1rk, s0t);
        features[74] = Hash.Mix(75, s1t, s0t, s0lk);
        features[75] = Hash.Mix(76, s0t, b0t, b0lk);
        features[76] = Hash.Mix(77, s0lw, s0lk);
        features[77] = Hash.Mix(78, s0rw, s0rk);
        features[78] = Hash.Mix(79, s1rw, s1rk);
        features[79] = Hash.Mix(80, s1lw, s1lk);
        features[80] = Hash.Mix(81, b0lw, b0lk);
        features[81] = Hash.Mix(82, s0l2t, s0l2k);
        features[82] = Hash.Mix(83, s0r2t, s0r2k);
        features[83] = Hash.Mix(84, s0w, s0rw, b0t);
        features[84] = Hash.Mix(85, s1w, s1rw, s0t);
        features[85] = Hash.Mix(86, s1t, s0t, s0rw);
        features[86] = Hash.Mix(87, s1t, s0t, s0lw);
        features[87] = Hash.Mix(88, s0w, d0);
        features[88] = Hash.Mix(89, s0t, d0);
        features[89] = Hash.Mix(90, b0w, d0);
        features[90] = Hash.Mix(91, b0t, d0);
        features[91] = Hash.Mix(92, s0t, b0t, d0);
        features[92] = Hash.Mix(93, s0w, d1);
        features[93] = Hash.Mix(94, s0t, d1);
        features[94] = Hash.Mix(95, s1w, d1);
        features[95] = Hash.Mix(96, s1t, d1);
        features[96] = Hash.Mix(97, s0t, s1t, d1);
        features[97] = Hash.Mix(98, s0w, s0vl);
        features[98] = Hash.Mix(99, s0t, s0vl);
        features[99] = Hash.Mix(100, s0w, s0vr);
        features[100] = Hash.Mix(101, s0t, s0vr);
        features[101] = Hash.Mix(102, s1w, s1vr);
        features[102] = Hash.Mix(103, s1t, s1vr);
        features[103] = Hash.Mix(104, s1w, s1vl);
        features[104] = Hash.Mix(105, s1t, s1vl);
        features[105] = Hash.Mix(106, b0w, b0vl);
        features[106] = Hash.Mix(107, b0t, b0vl);
        features[107] = Hash.Mix(108, s0w, s0sl);
        features[108] = Hash.Mix(109, s0t, s0sl);
        features[109] = Hash.Mix(110, s0w, s0sr);
        features[110] = Hash.Mix(111, s0t, s0sr);
        features[111] = Hash.Mix(112, s1w, s1sr);
        features[112] = Hash.Mix(113, s1t, s1sr);
        features[113] = Hash.Mix(114, s1t, s1sl);
        features[114] = Hash.Mix(115, b0w, b0sl);
        features[115] = Hash.Mix(116, b0t, b0sl);
        features[116] = Hash.Mix(117, s1t, s1sr, s0t);
        features[117] = Hash.Mix(118, s0t, s0sr, b0t);
    }

    // Distances beyond ten words say no more than "far".
    private static uint Distance(int from, int to) => (to - from) switch
    {
        <= 4 => (uint)(to - from),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };

    private static uint Fold(ulong set) => (uint)(set * 0x9E3779B97F4A7C15 >> 32);
}
