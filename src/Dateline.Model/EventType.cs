using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>The sixteen event types of PLOVER (Open Event Data Alliance, 2021 edition; codebook 3.1).</summary>
public enum EventType
{
    /// <summary>Agree, offer or promise to cooperate.</summary>
    [JsonStringEnumMemberName("AGREE")] Agree,
    /// <summary>Meet, talk, visit, negotiate, mediate.</summary>
    [JsonStringEnumMemberName("CONSULT")] Consult,
    /// <summary>Endorse, praise, recognise, sign or ratify.</summary>
    [JsonStringEnumMemberName("SUPPORT")] Support,
    /// <summary>Yield in words: apologies, pardons, declared ceasefires and withdrawals.</summary>
    [JsonStringEnumMemberName("CONCEDE")] Concede,
    /// <summary>Cooperate materially: trade, joint exercises, extradition.</summary>
    [JsonStringEnumMemberName("COOPERATE")] Cooperate,
    /// <summary>Give material help.</summary>
    [JsonStringEnumMemberName("AID")] Aid,
    /// <summary>Yield in deed: withdrawal, release, disarmament, resignation.</summary>
    [JsonStringEnumMemberName("RETREAT")] Retreat,
    /// <summary>Ask, demand or order another party.</summary>
    [JsonStringEnumMemberName("REQUEST")] Request,
    /// <summary>Criticise, condemn, accuse, sue, investigate.</summary>
    [JsonStringEnumMemberName("ACCUSE")] Accuse,
    /// <summary>Refuse, veto, cancel, bar.</summary>
    [JsonStringEnumMemberName("REJECT")] Reject,
    /// <summary>Warn of serious consequences.</summary>
    [JsonStringEnumMemberName("THREATEN")] Threaten,
    /// <summary>Demonstrate or dissent collectively.</summary>
    [JsonStringEnumMemberName("PROTEST")] Protest,
    /// <summary>Reduce relations: convict, expel diplomats, cut aid or trade.</summary>
    [JsonStringEnumMemberName("SANCTION")] Sanction,
    /// <summary>Move troops, police or weapons short of force.</summary>
    [JsonStringEnumMemberName("MOBILIZE")] Mobilize,
    /// <summary>Repress or coerce short of violence.</summary>
    [JsonStringEnumMemberName("COERCE")] Coerce,
    /// <summary>Use violence.</summary>
    [JsonStringEnumMemberName("ASSAULT")] Assault,
}
