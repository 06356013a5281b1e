using Dateline.Language.Conllu;
using Dateline.Language.Network;

namespace Dateline.Language.Tests.Network;

/// <summary>Trees that the grammar rules out, and what they become: a word a line as "form tag head relation", heads counted from 1.</summary>
public sealed class TreeRepairTests
{
    [Theory]
    [InlineData("On/IN>2:case Thursday/NNP>4:obl Estonia/NNP>4:obl ordered/VBD>0:root troops/NNS>4:obj ./.>4:punct", "Estonia", 4, "nsubj")]
    [InlineData("The/DT>3:det UN/NNP>3:compound office/NN>4:nsubj:pass called/VBD>0:root on/IN>6:case Algiers/NNP>4:obl ./.>4:punct", "office", 4, "nsubj")]
    [InlineData("Watchdog/NN>0:root Amnesty/NNP>1:appos accused/VBD>1:acl Russia/NNP>3:obj ./.>1:punct", "accused", 0, "root")]
    [InlineData("He/PRP>2:nsubj accused/VBD>0:root President/NNP>2:obj Castro/NNP>2:obj ./.>2:punct", "President", 4, "nmod:desc")]
    [InlineData("Chad/NNP>2:nsubj helped/VBD>0:root 60/CD>2:obj Yemenis/NNPS>2:obj ./.>2:punct", "60", 4, "nummod")]
    [InlineData("He/PRP>2:nsubj told/VBD>0:root reporters/NNS>2:iobj that/IN>6:mark Chad/NNP>6:nsubj asked/VBD>3:acl:relcl ./.>2:punct", "asked", 2, "ccomp")]
    [InlineData("more/JJR>5:advmod than/IN>4:case 50/CD>4:nummod civilians/NNS>1:obl died/VBD>0:root ./.>5:punct", "civilians", 5, "nsubj")]
    [InlineData("Iran/NNP>6:nsubj ,/,>3:punct Russia/NNP>1:conj and/CC>5:cc China/NNP>3:conj met/VBD>0:root ./.>6:punct", "China", 1, "conj")]
    [InlineData("It/PRP>2:nsubj said/VBD>0:root three/CD>4:nummod villagers/NNS>2:obj were/VBD>6:aux:pass killed/VBN>2:ccomp ./.>2:punct", "villagers", 6, "nsubj:pass")]
    [InlineData("They/PRP>2:nsubj accused/VBD>0:root Chad/NNP>2:obj of/IN>5:mark burning/VBG>3:acl villages/NNS>5:obj ./.>2:punct", "burning", 2, "advcl")]
    [InlineData("Belgrade/NNP>3:compound lost/VBN>3:amod control/NN>0:root of/IN>5:case Kosovo/NNP>3:nmod ./.>3:punct", "lost", 0, "root")]
    [InlineData("Serbia/NNP>2:compound regards/VBZ>0:root Kosovo/NNP>2:obj as/IN>6:case its/PRP$>6:nmod:poss province/NN>2:obl ./.>2:punct", "Serbia", 2, "nsubj")]
    [InlineData("Peru/NNP>2:nsubj rejected/VBD>0:root rulings/NNS>2:obj as/IN>5:case nonsense/NN>3:nmod ./.>2:punct", "nonsense", 2, "obl")]
    [InlineData("China/NNP>6:nsubj ,/,>4:punct its/PRP$>4:nmod:poss ally/NN>1:parataxis ,/,>1:punct called/VBD>0:root ./.>6:punct", "ally", 1, "appos")]
    [InlineData("Chad/NNP>2:nsubj said/VBD>0:root it/PRP>5:nsubj was/VBD>5:cop war/NN>2:ccomp ,/,>10:punct and/CC>10:cc Mali/NNP>10:nsubj has/VBZ>10:aux agreed/VBN>5:conj ./.>2:punct", "agreed", 2, "conj")]
    [InlineData("acts/NNS>0:root that/WDT>4:obj Chad/NNP>4:nsubj says/VBZ>1:acl:relcl break/VBP>4:xcomp the/DT>7:det deal/NN>5:obj", "break", 4, "ccomp")]
    public void Subjects_and_objects_get_their_places(string tree, string word, int head, string relation)
    {
        var text = Read(tree);
        TreeRepair.Run(text);
        var index = Array.IndexOf(text.Form, word);
        Assert.Equal((head - 1, relation), (text.Head[index], text.Relation[index].Label()));
    }

    [Theory]
    [InlineData("Rebels/NNS>2:nsubj gave/VBD>0:root Kyiv/NNP>2:obj Patriots/NNPS>2:obj ./.>2:punct")]
    [InlineData("Two/CD>2:nummod men/NNS>3:nsubj:pass killed/VBN>0:root in/IN>5:case blast/NN>3:obl")]
    [InlineData("Prices/NNS>2:nsubj rose/VBD>0:root 14/CD>4:nummod percent/NN>2:obl:unmarked ./.>2:punct")]
    [InlineData("Estonia/NNP>2:nsubj ordered/VBD>0:root troops/NNS>2:obj home/RB>2:advmod ./.>2:punct")]
    [InlineData("They/PRP>2:nsubj discussed/VBD>0:root plans/NNS>2:obj of/IN>5:mark burning/VBG>3:acl villages/NNS>5:obj ./.>2:punct")]
    [InlineData("The/DT>4:det Belgrade/NNP>4:compound elected/VBN>4:amod council/NN>0:root ./.>4:punct")]
    [InlineData("Chad/NNP>2:nsubj said/VBD>0:root it/PRP>5:nsubj was/VBD>5:cop war/NN>2:ccomp ,/,>10:punct and/CC>10:cc Mali/NNP>10:nsubj had/VBD>10:aux agreed/VBN>5:conj ./.>2:punct")]
    [InlineData("Chad/NNP>2:nsubj said/VBD>0:root it/PRP>5:nsubj is/VBZ>5:cop war/NN>2:ccomp ,/,>10:punct and/CC>10:cc Mali/NNP>10:nsubj has/VBZ>10:aux agreed/VBN>5:conj ./.>2:punct")]
    public void Sound_trees_stay_as_they_are(string tree)
    {
        var text = Read(tree);
        var (heads, relations) = (text.Head[..text.Count], text.Relation[..text.Count]);
        TreeRepair.Run(text);
        Assert.Equal(heads, text.Head[..text.Count]);
        Assert.Equal(relations, text.Relation[..text.Count]);
    }

    private static AnalyzedText Read(string tree)
    {
        var lines = tree.Split(' ').Select((word, index) =>
        {
            var (form, rest) = (word[..word.LastIndexOf('/', word.LastIndexOf('>'))], word[(word.LastIndexOf('/', word.LastIndexOf('>')) + 1)..]);
            var (tag, place) = (rest[..rest.IndexOf('>', StringComparison.Ordinal)], rest[(rest.IndexOf('>', StringComparison.Ordinal) + 1)..]);
            var colon = place.IndexOf(':', StringComparison.Ordinal);
            return $"{index + 1}\t{form}\t{form}\t{Upos(tag)}\t{tag}\t_\t{place[..colon]}\t{place[(colon + 1)..]}\t_\t_";
        });
        return ConlluReader.Read([.. lines, ""]).Single();
    }

    private static string Upos(string tag) => tag switch
    {
        "NNP" or "NNPS" => "PROPN",
        "NN" or "NNS" => "NOUN",
        "CD" => "NUM",
        "IN" => "ADP",
        "DT" => "DET",
        "CC" => "CCONJ",
        "JJR" => "ADJ",
        "RB" => "ADV",
        "PRP" => "PRON",
        "." or "," => "PUNCT",
        _ => "VERB",
    };
}
