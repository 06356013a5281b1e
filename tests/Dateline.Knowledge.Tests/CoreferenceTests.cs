using Dateline.Knowledge.Discourse;
using Dateline.Language;

namespace Dateline.Knowledge.Tests;

/// <summary>What pronouns and descriptions refer to inside a report.</summary>
public sealed class CoreferenceTests
{
    [Theory]
    [InlineData("Moldova/PROPN/2/nsubj said/VERB/0/root it/PRON/5/nsubj would/AUX/5/aux sign/VERB/2/ccomp", "it", "MDA GOV")]
    [InlineData("Armenia/PROPN/2/nsubj sent/VERB/0/root its/PRON/4/nmod:poss troops/NOUN/2/obj", "its troops", "ARM MIL")]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj", "Norway", "NOR GOV")]
    [InlineData("The/DET/2/det treaty/NOUN/3/nsubj lapsed/VERB/0/root ¶ Finland/PROPN/2/nsubj left/VERB/0/root it/PRON/2/obj", "it", "nobody")]
    [InlineData("Aino/PROPN/3/nsubj/Person Virtala/PROPN/1/flat/Person spoke/VERB/0/root ¶ Virtala/PROPN/2/nsubj/Person left/VERB/0/root", "Virtala", "-")]
    [InlineData("Ghana/PROPN/4/nmod:poss 's/PART/1/case interior/NOUN/4/compound ministry/NOUN/5/nsubj spoke/VERB/0/root ¶ The/DET/2/det ministry/NOUN/3/nsubj denied/VERB/0/root this/PRON/3/obj", "The ministry", "GHA GOV COP")]
    [InlineData("Separatists/NOUN/4/nsubj in/ADP/3/case Abkhazia/PROPN/1/nmod fired/VERB/0/root ¶ The/DET/2/det separatists/NOUN/3/nsubj withdrew/VERB/0/root", "The separatists", "GEO PRE REB")]
    [InlineData("Finland/PROPN/2/nsubj told/VERB/0/root this/DET/4/det agency/NOUN/2/obj", "this agency", "- JRN")]
    [InlineData("Police/NOUN/3/nsubj in/ADP/1/case arrived/VERB/0/root ¶ Officers/NOUN/2/nsubj fired/VERB/0/root", "Officers", "- COP")]
    [InlineData("Abkhazia/PROPN/2/nsubj met/VERB/0/root in/ADP/4/case Gori/PROPN/2/obl/Place ¶ The/DET/2/det region/NOUN/3/nsubj refused/VERB/0/root", "The region", "GEO PRE")]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root its/PRON/4/nmod:poss counterpart/NOUN/2/obj", "its counterpart", "-")]
    public void Reference_is_resolved(string sentences, string words, string expected)
    {
        var text = Parsed.Text(sentences.Split(" ¶ "));
        var discourse = Shipped.Resolver.Resolve(text, null, new DateOnly(2017, 3, 14));
        Assert.Equal(expected, EntityOf(text, discourse, words));
    }

    [Theory]
    [InlineData("Moscow/PROPN/2/nsubj said/VERB/0/root so/ADV/2/advmod", false)]
    [InlineData("They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl", true)]
    [InlineData("They/PRON/2/nsubj flew/VERB/0/root to/ADP/4/case Moscow/PROPN/2/obl", true)]
    [InlineData("They/PRON/2/nsubj met/VERB/0/root with/ADP/4/case Moscow/PROPN/2/obl", false)]
    [InlineData("They/PRON/2/nsubj accused/VERB/0/root Moscow/PROPN/2/obj", false)]
    [InlineData("They/PRON/2/nsubj shelled/VERB/0/root Moscow/PROPN/2/obj", true)]
    public void A_capital_is_a_place_or_a_government_by_syntax(string sentence, bool place)
    {
        var text = Parsed.Text(sentence);
        var discourse = Shipped.Resolver.Resolve(text, null, new DateOnly(2017, 3, 14));
        Assert.Equal(place, Assert.Single(discourse.Mentions, mention => text.Form[mention.Head] is "Moscow").AsLocation);
    }

    [Theory]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj ¶ Both/DET/2/nsubj agreed/VERB/0/root", "Both")]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj ¶ The/DET/2/det two/NUM/3/nsubj agreed/VERB/0/root", "The two")]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj ¶ Neither/DET/2/det capital/NOUN/3/nsubj agreed/VERB/0/root", "Neither capital")]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj ¶ The/DET/3/det two/NUM/3/nummod governments/NOUN/4/nsubj agreed/VERB/0/root", "The two governments")]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj ¶ Both/DET/2/det sides/NOUN/3/nsubj agreed/VERB/0/root ¶ The/DET/3/det two/NUM/3/nummod countries/NOUN/4/nsubj met/VERB/0/root", "The two countries")]
    public void Two_parties_spoken_of_are_a_set_of_two(string sentences, string words)
    {
        var text = Parsed.Text(sentences.Split(" ¶ "));
        var discourse = Shipped.Resolver.Resolve(text, null, new DateOnly(2017, 3, 14));
        var set = Assert.Single(discourse.Mentions, mention => string.Equals(string.Join(' ', text.Form[mention.First..mention.End]), words, StringComparison.Ordinal));
        Assert.Equal(["FIN", "NOR"], discourse.Entities[set.Entity].Members.Select(member => discourse.Entities[member].Code));
    }

    [Theory]
    [InlineData("Finland/PROPN/2/nsubj accused/VERB/0/root Norway/PROPN/2/obj and/CCONJ/5/cc Iceland/PROPN/3/conj ¶ Both/DET/2/nsubj agreed/VERB/0/root", "Both")]
    public void More_parties_than_are_counted_are_no_set(string sentences, string words)
    {
        var text = Parsed.Text(sentences.Split(" ¶ "));
        var discourse = Shipped.Resolver.Resolve(text, null, new DateOnly(2017, 3, 14));
        Assert.DoesNotContain(discourse.Mentions, mention => string.Equals(text.Form[mention.Head], words, StringComparison.Ordinal));
    }

    [Fact]
    public void Mentions_are_in_order_inside_the_text_and_point_at_entities()
    {
        var text = Parsed.Text("Georgian/ADJ/3/amod Foreign/ADJ/3/amod Minister/PROPN/4/nmod:desc Mikheil/PROPN/6/nsubj/Person Janelidze/PROPN/4/flat/Person thanked/VERB/0/root Moldova/PROPN/6/obj");
        var discourse = Shipped.Resolver.Resolve(text, null, new DateOnly(2017, 3, 14));
        Assert.All(discourse.Mentions, mention => Assert.True(mention.First >= 0 && mention.First < mention.End && mention.End <= text.Count && mention.Head >= mention.First && mention.Head < mention.End && mention.Entity < discourse.Entities.Count));
        Assert.True(discourse.Mentions.Zip(discourse.Mentions.Skip(1)).All(pair => pair.First.First <= pair.Second.First));
        Assert.Contains(discourse.Mentions, mention => mention.Form is MentionForm.Demonym && text.Form[mention.Head] is "Georgian");
        Assert.Contains(discourse.Mentions, mention => mention.Form is MentionForm.NamedPhrase && mention.First == 0 && mention.End == 5);
        Assert.Contains(discourse.Mentions, mention => mention.Form is MentionForm.Name && mention.First == 3 && mention.End == 5);
    }

    [Fact]
    public void An_empty_text_has_no_mentions()
    {
        var text = new AnalyzedText();
        text.Reset("", new DateOnly(2017, 3, 14));
        Assert.Empty(Shipped.Resolver.Resolve(text, null, new DateOnly(2017, 3, 14)).Mentions);
    }

    private static string EntityOf(AnalyzedText text, ReportDiscourse discourse, string words)
    {
        var found = discourse.Mentions.Where(mention => string.Equals(string.Join(' ', text.Form[mention.First..mention.End]), words, StringComparison.Ordinal)).ToList();
        return found.Count == 0 ? "nobody" : PhraseTests.Show(discourse.Entities[found[^1].Entity]);
    }
}
