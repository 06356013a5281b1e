namespace Dateline.Coding.Tests.Instruments;

/// <summary>Short reports of our own with the instruments, kinds and stages that a coder by hand would find.</summary>
public sealed class InstrumentStageTests
{
    private static readonly DateOnly Published = new(2023, 3, 15);

    [Theory]
    [InlineData("Chile and Bolivia signed a memorandum on border policing on Tuesday, and both parliaments must ratify it within a year.", "memorandum: signed, ratified=future")]
    [InlineData("Kenya's parliament has passed a bill that bars companies from hiring foreign guards. The president has yet to sign it.", "bill: adopted, signed=negated")]
    [InlineData("Ministers are negotiating a fisheries agreement with Senegal.", "agreement: negotiated")]
    [InlineData("Negotiators from Colombo and the bank initialled the loan agreement late on Friday.", "agreement: initialled")]
    [InlineData("The agreement on prisoner exchange was concluded in Geneva and came into force on Wednesday.", "agreement: negotiated, in_force")]
    [InlineData("Japan and South Korea have renewed a currency swap agreement that lapsed in 2015.", "agreement: extended, terminated")]
    [InlineData("The referendum bill was approved by the lower house on Monday and goes to the senate next week.", "bill: approved")]
    [InlineData("Nepal's cabinet endorsed the trade pact with China last week, but parliament has not ratified it.", "agreement: approved, ratified=negated")]
    [InlineData("Israel and Lebanon agreed on a maritime border accord after American mediation. The text will be submitted to the Knesset.", "agreement: negotiated")]
    [InlineData("The two Yemeni factions signed a power-sharing agreement in Riyadh. The agreement provides for the south's fighters to join the national army.", "agreement: signed")]
    [InlineData("A Kenyan judge suspended a deal under which Rwanda would train the police.", "agreement: suspended")]
    [InlineData("He said the government would honour the agreement it signed with the teachers in 2019.", "agreement: signed")]
    public void The_steps_to_and_through_an_agreement_are_stages(string report, string expected) => Same(report, expected);

    [Theory]
    [InlineData("The prime minister proposed a truce, but rebel commanders rejected it within hours.", "ceasefire: proposed, rejected")]
    [InlineData("Rwanda denied that it had violated the ceasefire agreed in Luanda last month.", "ceasefire: violated, negotiated")]
    [InlineData("Sudan's army rejected a seven-day truce proposed by the mediators.", "ceasefire: rejected, proposed")]
    [InlineData("Both sides accused each other of breaching the ceasefire.", "ceasefire: violated")]
    [InlineData("The rebels pulled out of the peace accord on Sunday and killed four soldiers.", "agreement: withdrawn_from")]
    [InlineData("The ceasefire, which was declared by both armies on Friday, has collapsed, witnesses said.", "ceasefire: published, terminated")]
    [InlineData("A previous agreement, reached in 2015, collapsed in July 2016.", "agreement: negotiated, terminated")]
    [InlineData("A truce agreed in Doha has expired.", "ceasefire: negotiated, terminated")]
    [InlineData("The agreement, brokered by Richard Holbrooke, has been breached by both sides, diplomats said.", "agreement: negotiated, violated")]
    [InlineData("The grain deal, brokered by Turkey, expired on Monday after Moscow refused to extend it.", "agreement: negotiated, terminated, extended=negated")]
    public void Truces_and_deals_end_in_many_ways(string report, string expected) => Same(report, expected);

    [Theory]
    [InlineData("Washington lifted the sanctions that it had imposed on two Sudanese banks in 1997.", "sanctions: terminated, adopted")]
    [InlineData("China vetoed the draft resolution on Myanmar, which had been tabled by Britain.", "resolution: vetoed, proposed")]
    [InlineData("Resolution 2118, adopted in 2013, obliges Syria to destroy its chemical weapons.", "resolution: adopted")]
    [InlineData("The United Nations imposed an arms embargo in July.", "sanctions: adopted")]
    [InlineData("A decree that restricts assemblies was lifted on Monday.", "decree: terminated")]
    [InlineData("The Norwegian parliament voted down the motion to leave the alliance.", "resolution: rejected")]
    [InlineData("The council approved the peace plan that the African Union had put forward in May.", "plan: approved, proposed")]
    public void Councils_adopt_reject_and_veto(string report, string expected) => Same(report, expected);

    [Theory]
    [InlineData("Poland's constitutional tribunal struck down the 1993 abortion law.", "law: terminated")]
    [InlineData("Georgia's parliament overrode the president's veto of the law.", "law: adopted, vetoed")]
    [InlineData("The ministry published the text of the draft law on foreign agents. It would oblige groups that receive money from abroad to register.", "bill: published")]
    [InlineData("Voters narrowly rejected the new constitution in a referendum on September 4.", "constitution: rejected")]
    [InlineData("Thailand's cabinet approved a draft constitution, which must be put to a vote.", "constitution: approved")]
    [InlineData("Ecuador's president issued a decree dissolving the assembly, and the constitutional court suspended it a week later.", "decree: ordered, suspended")]
    [InlineData("The high court ordered the ministry to release the files within ten days. The ministry said it would appeal the order.", "order: ordered")]
    [InlineData("The Supreme Court ruled that the levy was unlawful. The ruling was welcomed by unions.", "ruling: adopted")]
    public void Laws_orders_and_rulings_have_stages_of_their_own(string report, string expected) => Same(report, expected);

    [Theory]
    [InlineData("The presidents of Armenia and Azerbaijan are due to sign a peace treaty in Washington on Friday.", "treaty: signed=future")]
    [InlineData("The cabinet halted work on an association agreement with the European Union that was to be signed next week.", "agreement: signed=future")]
    [InlineData("The treaty has to be ratified by all members.", "treaty: ratified=future")]
    [InlineData("A motion to throw out the bill failed by 12 votes.", "bill: rejected=hypothetical")]
    [InlineData("Opposition leaders urged the president not to sign the amnesty law.", "law: signed=hypothetical")]
    [InlineData("Mexico threatened to leave the trade agreement with Canada unless the tariffs were dropped.", "agreement: withdrawn_from=hypothetical")]
    [InlineData("Neither the treaty nor its annex was signed in Oslo.", "treaty: signed=negated; agreement: signed=negated")]
    [InlineData("The treaty on river traffic still needs the approval of the Slovak parliament.", "treaty: approved=future")]
    [InlineData("Peru's president has ordered his ministers to draw up a treaty with Chile.", "treaty: ordered, drafted=future")]
    public void What_has_not_happened_is_not_told_as_done(string report, string expected) => Same(report, expected);

    [Theory]
    [InlineData("Talks on a new constitution broke down in Tripoli.")]
    [InlineData("The army said it acted in order to restore law and order.")]
    [InlineData("The general imposed martial law in two provinces.")]
    [InlineData("The ruling party held a great deal of power in the bill-paying middle class.")]
    [InlineData("They spoke of a new world order and a plan for the weekend.")]
    [InlineData("The conflict resolution workshop ended on Monday.")]
    public void Words_alone_make_no_instrument(string report) => Same(report, "none");

    [Theory]
    [InlineData("Colombia and the rebels signed a peace accord on Monday. A trade agreement with Chile was signed the same day. The peace accord must be ratified by Congress.", "agreement: signed, ratified=future; agreement: signed")]
    [InlineData("Serbia rejected a second agreement. The first agreement had been signed in 2013.", "agreement: rejected; agreement: signed")]
    [InlineData("The 1994 treaty was ratified by both sides. The 2010 treaty has not been signed.", "treaty: ratified; treaty: signed=negated")]
    public void Different_instruments_are_kept_apart(string report, string expected) => Same(report, expected);

    private static void Same(string report, string expected) => Assert.Equal(InstrumentLine.Normal(expected), InstrumentLine.Of(report, Published));
}
