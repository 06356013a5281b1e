using Dateline.Language.Names;

namespace Dateline.Language.Tests.Names;

public sealed class NameRepairTests
{
    [Fact]
    public void Neighbours_that_the_tree_holds_to_be_one_name_are_joined()
    {
        var text = Text("Mahmoud", "Abbas", "left");
        text.Head[1] = 0;
        text.Relation[1] = Relation.Flat;
        text.Names.AddRange([new NameSpan(0, 1, NameLabel.Person), new NameSpan(1, 2, NameLabel.Person)]);
        NameRepair.Run(text, 0);
        Assert.Equal([new NameSpan(0, 2, NameLabel.Person)], text.Names);
    }

    [Fact]
    public void Neighbours_that_the_tree_holds_apart_stay_apart()
    {
        var text = Text("told", "Merkel", "Putin");
        text.Head[1] = 0;
        text.Relation[1] = Relation.IndirectObject;
        text.Names.AddRange([new NameSpan(1, 2, NameLabel.Person), new NameSpan(2, 3, NameLabel.Person)]);
        NameRepair.Run(text, 0);
        Assert.Equal(2, text.Names.Count);
    }

    [Fact]
    public void A_flat_part_that_was_not_marked_belongs_to_the_name()
    {
        var text = Text("Ryan", "Hinze", "left");
        text.Head[1] = 0;
        text.Relation[1] = Relation.Flat;
        text.Xpos[1] = PennTag.NNP;
        text.Names.Add(new NameSpan(0, 1, NameLabel.Person));
        NameRepair.Run(text, 0);
        Assert.Equal([new NameSpan(0, 2, NameLabel.Person)], text.Names);
    }

    [Fact]
    public void The_form_of_a_company_belongs_to_its_name_and_tells_what_it_is()
    {
        var text = Text("CCNG", ",", "Inc.", "and", "Azurix", "Corp.", "merged");
        text.Names.AddRange([new NameSpan(0, 1, NameLabel.Place), new NameSpan(2, 3, NameLabel.Organization), new NameSpan(4, 5, NameLabel.Place)]);
        NameRepair.Run(text, 0);
        Assert.Equal([new NameSpan(0, 3, NameLabel.Organization), new NameSpan(4, 6, NameLabel.Organization)], text.Names);
    }

    [Fact]
    public void Web_addresses_are_no_names()
    {
        var text = Text("www.example.org", "Putin");
        text.Xpos[0] = PennTag.ADD;
        text.Names.AddRange([new NameSpan(0, 1, NameLabel.Organization), new NameSpan(1, 2, NameLabel.Person)]);
        NameRepair.Run(text, 0);
        Assert.Equal([new NameSpan(1, 2, NameLabel.Person)], text.Names);
    }

    [Fact]
    public void Names_before_the_first_ordinal_are_left_alone()
    {
        var text = Text("www.example.org");
        text.Xpos[0] = PennTag.ADD;
        text.Names.Add(new NameSpan(0, 1, NameLabel.Organization));
        NameRepair.Run(text, 1);
        Assert.Single(text.Names);
    }

    private static AnalyzedText Text(params string[] forms)
    {
        var text = new AnalyzedText();
        text.Reset("", default);
        foreach (var form in forms) text.AddToken(0, 0, form, false);
        text.EndSentence(0);
        return text;
    }
}
