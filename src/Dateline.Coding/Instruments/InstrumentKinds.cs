using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Which kinds of instrument a noun of another kind may take up: "the deal" may be a treaty, "the law" a bill.</summary>
internal static class InstrumentKinds
{
    /// <summary>Nouns that take up only what was called so before.</summary>
    internal static bool IsSpecific(string noun) => noun is "annex" or "lease" or "amendment" or "contract" or "embargo" or "moratorium";

    private static bool IsGeneral(string noun) => noun is "agreement" or "deal" or "accord" or "pact" or "settlement" or "statement";

    /// <summary>How well a mention's noun fits a chain: negative where it cannot mean it.</summary>
    internal static int Fit(InstrumentMention mention, InstrumentCandidate chain)
    {
        var sameNoun = mention.Noun.Length > 0 && chain.Mentions.Exists(earlier => string.Equals(earlier.Noun, mention.Noun, StringComparison.Ordinal));
        if (sameNoun) return 4;
        if (IsSpecific(mention.Noun)) return -1;
        if (mention.Kind is not { } kind) return mention.Noun == "measure" ? chain.Kind is InstrumentKind.Bill or InstrumentKind.Law or InstrumentKind.Decree or InstrumentKind.Order ? 1 : -1 : chain.Kind is InstrumentKind.Sanctions or InstrumentKind.Constitution ? -1 : 1;
        if (kind == chain.Kind) return chain.Mentions.Exists(static earlier => IsSpecific(earlier.Noun)) && !IsGeneral(mention.Noun) ? -1 : 2;
        return (kind, chain.Kind) switch
        {
            (InstrumentKind.Agreement, InstrumentKind.Treaty or InstrumentKind.Memorandum or InstrumentKind.Ceasefire) => 1,
            (InstrumentKind.Agreement, InstrumentKind.Plan) when IsGeneral(mention.Noun) => 0,
            (InstrumentKind.Treaty or InstrumentKind.Memorandum, InstrumentKind.Agreement) => 0,
            (InstrumentKind.Plan, InstrumentKind.Agreement) => 0,
            (InstrumentKind.Law, InstrumentKind.Bill) or (InstrumentKind.Bill, InstrumentKind.Law) => 1,
            (InstrumentKind.Order, InstrumentKind.Decree) or (InstrumentKind.Decree, InstrumentKind.Order) => 1,
            (InstrumentKind.Ruling, InstrumentKind.Order) => 0,
            _ => -1,
        };
    }
}
