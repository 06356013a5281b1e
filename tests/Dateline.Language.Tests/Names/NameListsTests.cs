using Dateline.Language.Models;
using Dateline.Language.Names;
using Dateline.Language.Network;

namespace Dateline.Language.Tests.Names;

public sealed class NameListsTests
{
    private static readonly NameLists Lists = Listed(
        ("York", NameKinds.Place | NameKinds.Surname), ("New York", NameKinds.Place), ("New York Times", NameKinds.Organization), ("Jordan", NameKinds.Place | NameKinds.FirstName),
        ("al - Qaeda", NameKinds.Organization), ("Vladimir Putin", NameKinds.Person), ("Putin", NameKinds.Surname), ("United Nations Security Council", NameKinds.Organization));

    // Bits in their order: person, organisation, place, group, other, two each for first and later words; first name, surname.
    [Theory]
    [InlineData("He left York .", "- - place,surname -")]
    [InlineData("He left New York .", "- - place place+,surname -")]
    [InlineData("The New York Times said", "- organization organization+,surname organization+ -")]
    [InlineData("Vladimir Putin said", "person person+,surname -")]
    [InlineData("Jordan said", "place,first -")]
    [InlineData("jordan said", "- -")]
    [InlineData("the al - Qaeda man", "- organization organization+ organization+ -")]
    [InlineData("NEW YORK", "place place+,surname")]
    [InlineData("United Nations", "- -")]
    public void Words_carry_what_the_longest_listed_run_may_name(string sentence, string expected)
    {
        var forms = sentence.Split(' ');
        using var words = new WordFeatures();
        words.Fill(forms);
        var evidence = new ushort[forms.Length];
        Lists.Collect(forms, words, evidence);
        Assert.Equal(expected, string.Join(' ', evidence.Select(Shown)));
    }

    [Fact]
    public void Evidence_is_written_as_noughts_and_ones()
    {
        var row = new float[NameLists.Width];
        NameLists.Write(0b1000_0000_0101, row);
        Assert.Equal([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1], row);
    }

    private static string Shown(ushort evidence)
    {
        string[] names = ["person", "person+", "organization", "organization+", "place", "place+", "group", "group+", "other", "other+", "first", "surname"];
        return evidence == 0 ? "-" : string.Join(',', names.Where((_, bit) => (evidence >> bit & 1) == 1));
    }

    private static NameLists Listed(params (string Name, NameKinds Kinds)[] entries)
    {
        var sorted = entries.Select(e => (Hash: e.Name.Split(' ').Aggregate(0u, (hash, word) => NameLists.Continue(hash, Hash.OfLower(word))), e.Kinds)).OrderBy(e => e.Hash).ToArray();
        return new NameLists(new Vocabulary([.. sorted.Select(e => e.Hash)]), [.. sorted.Select(e => e.Kinds)]);
    }
}
