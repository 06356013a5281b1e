using System.Collections.Immutable;

namespace Dateline.Server.Description;

/// <summary>Every address that is no list, with an example of what it answers.</summary>
internal static class ApiOperations
{
    private const string Text = """{"text":"Tbilisi condemned Moscow.","date":"2017-03-14"}""";
    private const string Coded = """{"schema":"dateline/1","id":"r1","date":"2017-03-14","text":"Tbilisi condemned Moscow.","events":[{"id":"e1","event":"ACCUSE","mode":["disapprove"],"status":"occurred"}]}""";
    private const string Reasons = """{"same_coder":true,"events":[{"id":"e1","rule":"condemn/v","steps":[],"losers":[],"sentence":{"id":"s1","text":"Tbilisi condemned Moscow.","words":[{"id":1,"form":"Tbilisi","head":2,"deprel":"nsubj"}]}}]}""";
    private static readonly ApiParameter Key = new("key", "path", "The key.", "7");
    private static readonly ApiParameter Limit = new("limit", "query", "Rows at most.", "50");

    /// <summary>What every list understands.</summary>
    internal static readonly ImmutableArray<ApiParameter> OfLists =
    [
        new("limit", "query", "Rows of a page, at most 1000; of a whole list, all where it is not given.", "50"), new("after", "query", "\"next\" of the page before.", null),
        new("fields", "query", "Columns of the answer, parted by commas.", null), new("count", "query", "Counts all rows into \"total\".", "true"),
        new("order", "query", "The list from its beginning or from its end.", "backwards") { Known = ["forwards", "backwards"] },
        new("as_of", "query", "What was known on this day.", "2017-03-14"),
    ];

    /// <summary>All of them.</summary>
    internal static readonly ImmutableArray<ApiOperation> All =
    [
        new("get", "/overview", "The record at a glance.", """{"reports":40,"events":120,"first_day":"2017-03-01","last_day":"2017-03-10","by_day":[{"start":"2017-03-01","events":12,"reports":4}]}"""),
        new("get", "/codebook", "What every code means.", """{"schema":"dateline/1","types":[{"type":"ACCUSE","quad_code":3,"score":-3,"definition":"Criticise, condemn, accuse, sue, investigate.","modes":[],"cameo":["111"]}]}"""),
        new("get", "/reports/{key}", "A coded report whole, by key or id.", Coded, Key),
        new("get", "/reports/{key}/explain", "Why a report's events were coded as they were.", Reasons, Key, new ApiParameter("event", "query", "Id of one event.", "e1")),
        new("get", "/events/{key}", "One event, with sizes and reasons.", """{"event_key":7,"event":"ACCUSE","coded":{"id":"e1"}}""", Key),
        new("get", "/incidents/{key}", "One incident: every report's version of it, and what each source put each count at.", """{"incident_key":7,"event":"ASSAULT","reports":2,"sources":2,"versions":[{"event_key":7,"report":"r1"}],"tolls":[{"measure":"dead","source":"police","said":"at least 6"}]}""", Key),
        new("get", "/statements/{key}", "One statement.", """{"statement_key":7,"speaker":"Sergey Lavrov","coded":{"id":"s1"}}""", Key),
        new("get", "/claims/{key}", "One status claim.", """{"claim_key":7,"subject":"Abkhazia","relation":"part_of","object":"Georgia","coded":{"id":"c1"}}""", Key),
        new("get", "/instruments/{key}", "One instrument, with its life over all reports that name it.", """{"instrument_key":7,"name":"the Minsk agreements","coded":{"id":"i1"},"told_by":[],"stages":[{"stage":"signed"}]}""", Key),
        new("get", "/actors/{key}", "An actor by code or name.", """{"asked":"RUS","events":40,"as_actor":30,"as_recipient":10,"names":[{"name":"Russia"}]}""", Key with { Example = "RUS" }),
        new("get", "/places/{key}", "A place by name.", """{"asked":"Sukhumi","place":"Sukhumi","events":4}""", Key with { Example = "Sukhumi" }),
        new("get", "/positions", "How something stands, in whose eyes.", """{"relations":["part_of"],"holders":[{"holder":"Russia","code":"RUS","cells":[{"relation":"part_of","polarity":false,"claim_key":7}]}],"conflicts":[]}""",
            new ApiParameter("subject", "query", "What it is about.", "Abkhazia"), new ApiParameter("object", "query", "The other side.", null), new ApiParameter("holder", "query", "Whose view.", null),
            new ApiParameter("relation", "query", "What is claimed.", null), new ApiParameter("as_of", "query", "What was known on this day.", null)),
        new("get", "/review", "Events that nobody has judged, those first of which the coder is least sure.", """{"items":[{"event_key":7,"confidence":0.21}],"next":null,"total":null}""",
            Limit, new ApiParameter("type", "query", "PLOVER type.", "ASSAULT"), new ApiParameter("report", "query", "Id of a report.", null)),
        new("get", "/corrections", "What analysts judged.", """{"items":[{"correction_key":1,"target":"event:7","verdict":"accept"}],"next":null,"total":null}""", Limit, new ApiParameter("target", "query", "Kind and key.", "event:7")),
        new("post", "/corrections", "Stores an analyst's judgement beside what the coder said.", """{"correction_key":1,"batch":3}""") { Body = """{"target":"event:7","verdict":"change","field":"status","value":"negated","who":"A. Analyst","why":"denied in the next sentence"}""", Status = 201 },
        new("get", "/changes", "What has changed after a batch.", """{"items":[{"change_key":1,"batch":1,"change":"added","report":"r1"}],"next":null,"total":null}""", Limit, new ApiParameter("since", "query", "The last batch that is known.", "3")),
        new("post", "/code", "Codes a text; nothing is stored.", Coded) { Body = Text },
        new("post", "/explain", "Codes a text and says why.", Reasons) { Body = """{"text":"Tbilisi condemned Moscow.","date":"2017-03-14","event":"e1"}""" },
        new("post", "/sql", "Asks in SQL; nothing can be changed.", """{"items":[{"n":40}],"next":null,"total":null}""") { Body = """{"sql":"SELECT count(*) AS n FROM events"}""" },
    ];
}
