using System.Collections.Immutable;

namespace Dateline.Cli.Evaluation;

/// <summary>The development sets, their scorers and the figures that we steer by.</summary>
internal static class EvaluationSets
{
    private const string NoDate = "2017-06-01";

    /// <summary>All sets, in the order of the table.</summary>
    internal static readonly ImmutableArray<EvaluationSet> All =
    [
        new("gold", "score_gold.py", ["dev"], NoDate,
        [
            new("events F1", "events/f1", .50, .75), new("events (type) F1", "events (type)/f1"),
            new("extra events per gold event", "events (type)/extra", .30, .10, LowerIsBetter: true), new("statements F1", "statements/f1", .60, .80),
            new("claims F1", "claims/f1", .50, .75), new("claims (no holder) F1", "claims (no holder)/f1", .60, .85),
            new("instruments found F1", "instruments (found)/f1", .70, .90), new("instruments kind F1", "instruments (kind)/f1", .60, .85),
            new("instruments F1", "instruments/f1", .40, .75), new("dates F1", "dates/f1", .75, .90), new("sizes F1", "sizes/f1", .75, .90),
            new("status", "status", .75, .90), new("according_to", "according_to", .75, .90),
            new("entities code", "entities/code", .80, .92), new("entities sector", "entities/sector", .80, .92),
        ]),
        new("plv", "eval/score_plv.py", ["plv"], NoDate, [new("root macro-F1", "all/root", .76, .85), new("quad macro-F1", "all/quad", .87, .92)]),
        new("cameo_class", "eval/score_cameo_class.py", [], NoDate, [new("macro-F1", "all/macro_f1", .65, .78)]),
        new("cameo_ner", "eval/score_ner.py", ["cameo_ner"], NoDate, [new("exact F1", "all/f1", .45, .60), new("partial F1", "all/partial_f1", .65, .78)]),
        new("gsr", "eval/score_gsr.py", [], "2000-01-01",
        [
            new("type", "all/type_any", .60, .75), new("whole record", "all/whole_record", .30, .50), new("actor spans F1", "all/actors/f1", .72, .85),
            new("country", "all/country_recall", .65, .85),
        ]),
        new("petr2_gsr", "eval/score_petr.py", ["petr2"], NoDate, [new("code + country F1", "all/code + country/f1", .70, .85)]),
        new("petr_unit", "eval/score_petr.py", ["unit"], NoDate, [new("code + country F1", "all/code + country/f1")]),
        new("ngec_actor", "eval/score_actors.py", [], "2022-06-01", [new("all right", "all/all_right", .60, .85)]),
        new("uner", "eval/score_ner.py", ["uner"], NoDate, [new("names F1", "all/f1", .70, .82)]),
        new("re3d", "eval/score_ner.py", ["re3d"], "2016-06-01", [new("names F1", "all/f1", .60, .70)]),
        new("wikigold", "eval/score_ner.py", ["wikigold"], NoDate, [new("names F1", "all/f1")]),
        new("gum", "eval/score_times.py", ["gum"], NoDate, [new("dates value F1", "value/f1", .75, .85), new("pronouns F1", "pronouns/f1")]),
        new("geowebnews", "eval/score_geo.py", ["geowebnews"], NoDate, [new("end to end", "end to end", .65, .80)]),
        new("geovirus", "eval/score_geo.py", ["geovirus"], NoDate, [new("end to end", "end to end")]),
        new("uds_ih2", "eval/score_factuality.py", ["uds_ih2"], NoDate, [new("Pearson r", "all/r", .74, .82), new("mean absolute error", "all/mae", 1.10, .85, LowerIsBetter: true)]),
        new("meantime", "eval/score_factuality.py", ["meantime"], NoDate, [new("mean absolute error", "all/mae", LowerIsBetter: true)]),
        new("polnear", "eval/score_polnear.py", [], NoDate,
        [
            new("attribution F1", "attributions/content>=.5 +source/f1", .50, .70), new("source tokens F1", "tokens/source/f1", .65, .78),
            new("cue tokens F1", "tokens/cue/f1", .70, .80), new("content tokens F1", "tokens/content/f1", .80, .88),
        ]),
        new("ecb", "eval/score_ecb.py", [], "2009-06-01", [new("CoNLL F1, stories given", "conll", .76, .82)]),
        new("g5w1h", "eval/score_g5w1h.py", [], NoDate, [new("mean word F1", "ours/mean/f1")]),
    ];
}
