using Dateline.Language;

namespace Dateline.Training.Lemmas;

/// <summary>Past tenses and participles of irregular verbs: "lemma past participle", or "lemma both" where they are the same.</summary>
internal static class IrregularVerbs
{
    private const string Table =
        """
        arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;befall befell befallen;begin began begun;bend bent;
        beset beset;bid bid;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;broadcast broadcast;
        build built;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;come came come;cost cost;creep crept;cut cut;deal dealt;
        dig dug;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;
        fling flung;fly flew flown;forbid forbade forbidden;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;
        forsake forsook forsaken;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;hear heard;
        hide hid hidden;hit hit;hold held;hurt hurt;keep kept;kneel knelt;know knew known;lay laid;lead led;leave left;lend lent;let let;lose lost;make made;
        mean meant;meet met;mislead misled;mistake mistook mistaken;misunderstand misunderstood;outdo outdid outdone;overcome overcame overcome;
        override overrode overridden;overrun overran overrun;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;pay paid;
        proofread proofread;prove proved proven;put put;quit quit;read read;rebuild rebuilt;redraw redrew redrawn;repay repaid;retake retook retaken;rid rid;
        ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;
        shed shed;shine shone;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;
        slide slid;sling slung;slit slit;speak spoke spoken;speed sped;spend spent;spin spun;split split;spread spread;spring sprang sprung;stand stood;
        steal stole stolen;stick stuck;sting stung;strew strewed strewn;stride strode stridden;strike struck;strive strove striven;swear swore sworn;sweep swept;
        swell swelled swollen;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;thrust thrust;
        tread trod trodden;undercut undercut;undergo underwent undergone;understand understood;undertake undertook undertaken;undo undid undone;uphold upheld;
        upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;withhold withheld;
        withstand withstood;wring wrung;write wrote written;rewrite rewrote rewritten;resell resold;remake remade
        """;

    /// <summary>The forms with a weight that no regular form outweighs.</summary>
    internal static IEnumerable<(PennTag Tag, string Form, string Lemma, int Weight)> Forms()
    {
        const int Weight = 1000;
        foreach (var entry in Table.Split(';', StringSplitOptions.TrimEntries))
        {
            var forms = entry.Split(' ');
            yield return (PennTag.VBD, forms[1], forms[0], Weight);
            yield return (PennTag.VBN, forms[^1], forms[0], Weight);
        }
    }
}
