using Dateline.Coding.Attribution;
using Dateline.Coding.Claims;
using Dateline.Coding.Factuality;
using Dateline.Coding.Instruments;
using Dateline.Coding.Lexicon;
using Dateline.Knowledge;
using Dateline.Knowledge.Places;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding;

/// <summary>What a coder is made of: weights, knowledge and lexicons, read from their folders.</summary>
/// <remarks>The parts do not depend on each other and are read side by side: a cold start is what somebody who codes one report waits for.</remarks>
internal sealed record CoderParts(
    Analyzer Analyzer, Resolver Resolver, EventLexicon Events, SpeechLexicon Speech, ClaimLexicon Claims, InstrumentLexicon Instruments, FactualityModel Factuality, CoderVersion Version)
{
    /// <summary>Reads all parts.</summary>
    /// <exception cref="FormatException">A lexicon or knowledge file is missing or broken; the message names file and line.</exception>
    internal static CoderParts Load(CoderOptions options)
    {
        var knowledge = Task.Run(() => KnowledgeBase.Open([.. options.Knowledge]));
        var events = Task.Run(() => LexiconReader.Read(options.Lexicons));
        var small = Task.Run(() => (Speech: SpeechLexicon.Load(options.Lexicons), Claims: ClaimLexiconReader.Read(options.Lexicons), Instruments: InstrumentLexicon.Load(options.Lexicons)));
        var prints = Task.Run(() => (Data: Fingerprint.Of([.. options.Lexicons, .. options.Knowledge]), Models: Fingerprint.Of([options.Models])));
        var analyzer = Analyzer.Open(options.Models);
        var factuality = FactualityModel.Load(options.Models);
        var facts = knowledge.GetAwaiter().GetResult();
        if (facts.Base is null) throw new FormatException(string.Join(Environment.NewLine, facts.Problems));
        var (data, models) = prints.GetAwaiter().GetResult();
        var version = new CoderVersion("dateline", typeof(Coder).Assembly.GetName().Version?.ToString(3) ?? "0.0.0", data, models);
        var resolver = new Resolver(facts.Base, Gazetteer.OpenIn(options.Knowledge));
        var (speech, claims, instruments) = small.GetAwaiter().GetResult();
        return new CoderParts(analyzer, resolver, events.GetAwaiter().GetResult(), speech, claims, instruments, factuality, version);
    }
}
