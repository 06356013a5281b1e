# Acts of words: ACCUSE, REQUEST, REJECT, THREATEN. CAMEO 02, 09, 10, 11, 12, 13.

== ACCUSE disapprove 111
dismiss, brand, label, mock : subj > obj : as=~any
  Lukashenko dismissed the Georgian protesters as sheep. = BLR ACCUSE GEO
call, brand, label, term, describe, dub : subj > obj : comp=@bad; obj=@bad|~any
condemn, denounce, decry, deplore, criticize, criticise, castigate, lambast, lambaste, blast, slam, chide, rebuke, reprimand, berate, chastise, reproach, censure, excoriate, scold, vilify, revile, deride, mock, ridicule, insult, belittle, disparage, malign, slate, upbraid, admonish, bemoan, lament, assail, bash, decry, savage, fault, flay, disapprove, rap, denigrate, badmouth, besmirch, traduce, affront, chasten, skewer, pillory, trash, rubbish, lampoon, jeer, boo, heckle, taunt : subj > obj|of : obj!=@sport
  Georgia {condemned|denounced|criticized|slammed|rebuked|lambasted|deplored|decried} Russia. = GEO ACCUSE RUS
  Russia was condemned by Georgia. = GEO ACCUSE RUS
  Georgia did not condemn Russia. = GEO ACCUSE RUS negated
  Georgia condemned the Russian invasion. = GEO ACCUSE RUS; RUS ASSAULT -
attack, hit, target, knock, pan : subj > obj : obj=@measure
attack/n, assault/n, broadside/n, tirade/n, diatribe/n, onslaught/n, swipe/n : subj|by|from > on|against|at : self=@scathing
  The minister launched a scathing attack on Georgia. = ? ACCUSE GEO
attack/n, assault/n, onslaught/n : subj|by > on|against : self=~worded; subj!=~armed
  Russia launched an attack on Georgia, calling it corrupt. = RUS ACCUSE GEO
attack/n, assault/n, onslaught/n, campaign/n : subj|by > on|against : on=@measure|@law|proceedings|proceeding|candidate|impeachment|credibility|integrity|legacy
attack : subj > obj : self=verbally
attack : subj > obj : for=~any; for!=@prisoner
tirade/n, diatribe/n, broadside/n, swipe/n, insult/n, jibe/n, invective/n : subj|by|from > on|against|at|to
tear into, lay into, call out, run down, put down, dress down : subj > obj|into
  Georgia called out Russia for its aggression. = GEO ACCUSE RUS
  Russia attacked the Georgian budget. = RUS ACCUSE GEO
criticize, criticise, attack, denounce, condemn, slam : subj > obj : for=~any
  Georgia criticized Russia for the delay. = GEO ACCUSE RUS
lash out, hit out, rail, inveigh, fulminate, speak out, rant : subj > at|against
  Iran lashed out at Israel. = IRN ACCUSE ISR
complain, grumble, object, gripe, protest : subj > about|of|at|against|over|to|obj : subj!=@crowd
  Kosovo complained about Serbia. = KOS ACCUSE SRB
voice, express, convey, register, raise, vent : subj > about|over|at|with|to|of : obj=outrage|anger|dismay|displeasure|dissatisfaction|indignation|objection|disapproval|fury|protest|frustration|revulsion|disgust|contempt|condemnation|criticism|complaint|grievance
  France voiced outrage over Hungary. = FRA ACCUSE HUN
voice, express, convey, register, raise, share : subj > about|over|at|with|to|of : obj=@worry|opposition; about!=~any
brand, label, dub, dismiss, denounce, condemn : subj > obj : as=~any|illegal|unacceptable
  Iran denounced Israel as illegitimate. = IRN ACCUSE ISR
call, brand, label, term, dub, deem, declare, pronounce, consider : subj > obj : comp=@bad
  Iran called Israel terrorist. = IRN ACCUSE ISR
call, brand, label, term, dub : subj > obj : comp=~nominal; comp!=@good
  Trump called the British ambassador a stupid guy. = USA ACCUSE GBR
say, argue, insist, maintain, declare, claim, tell, state, stress, add, contend, warn, note : subj > comp : comp=@harm
  Georgia said Russia was impeding the peace process. = GEO ACCUSE RUS
say, argue, insist, maintain, declare, claim, tell, state, stress, add, contend : subj > comp : comp=@bad; comp=~nominal
  Georgia said Russia was an aggressor. = GEO ACCUSE RUS
brand, label, dub, describe, denounce, condemn, call, consider, deem, regard, term, view : subj > obj : as=@bad
brand, label, dub, consider, deem, term : subj > obj : obj=@bad
call, declare : subj > obj : obj=@bad; comp=~none
regret, abhor, resent, disparage : subj > obj
take : subj > with|at : obj=issue|exception|offense|offence|umbrage
compare, liken : subj > obj : to=nazi|nazis|hitler|terrorist|dictator
disagree, disagreed, differ, quarrel, spar, bicker, argue, squabble, wrangle : subj > with!
  France disagreed with Germany. = FRA ACCUSE DEU
doubt, question, challenge, dispute, contest : subj > obj : obj=~actor|election|vote|result|legitimacy|motive|sovereignty|sincerity|credibility
  Iran questioned Israel. = IRN ACCUSE ISR
demonize, demonise, stigmatize, stigmatise, discredit, impugn, defame, smear, slander, libel, undermine : subj > obj
frustrated/a, outraged/a, angry/a, furious/a, dismayed/a, appalled/a, critical/a, disappointed/a, unhappy/a, dissatisfied/a, incensed/a, indignant/a, contemptuous/a, scornful/a, disdainful/a, scathing/a : subj > of|with|at|by|about|over
  France was critical of Hungary. = FRA ACCUSE HUN
condemnation/n, denunciation/n, criticism/n, rebuke/n, censure/n, outrage/n, objection/n, complaint/n, disapproval/n, outcry/n, reprimand/n, backlash/n, reproach/n, excoriation/n, castigation/n, vilification/n : subj|by|from > of|against|over|about
  France's condemnation of Hungary was firm. = FRA ACCUSE HUN
dispute/n, row/n, spat/n, quarrel/n, feud/n, tension/n, rift/n, disagreement/n, standoff/n : subj|between & with : self!=labour|labor
  A row between Greece and Turkey erupted. = GRC,TUR ACCUSE -

== ACCUSE allege 112
say, argue, insist, maintain, declare, claim, tell, state, stress, add, contend, retort, counter : subj > comp : comp=break; comp=~others
retort, counter : subj > comp : comp=ASSAULT|COERCE|SANCTION|REJECT; comp=~others
say, argue, insist, maintain, declare, claim, tell, state, stress, add, contend, retort : subj > comp : comp=@breach
  NATO said Russia had violated international law. = IGO ACCUSE RUS
accuse, blame, charge, suspect, implicate, incriminate, indict, arraign, fault, impeach, finger, denounce, inculpate : subj > obj|on : obj!=fee|price|battery|device
  Georgia accused Russia of aggression. = GEO ACCUSE RUS
  Russia was accused of aggression by Georgia. = GEO ACCUSE RUS
  Georgia {blamed|accused|suspected} Russia. = GEO ACCUSE RUS
hold : subj > obj : comp=responsible|accountable|liable
  Georgia held Russia responsible. = GEO ACCUSE RUS
allege, claim : subj > comp : comp=ASSAULT|COERCE|MOBILIZE; comp=~others
say, allege, claim, argue, insist, maintain, state, declare, tell, charge, complain, contend, assert, report : subj > comp : comp=ASSAULT|COERCE; comp=~others
  Georgia said Russia had invaded Ukraine. = GEO ACCUSE RUS
say, allege, claim, argue, insist, maintain, state, declare, tell, contend, assert : subj > comp : comp=responsible|guilty|culpable|complicit; comp=~nominal
  Georgia said Russia was responsible. = GEO ACCUSE RUS
face : from > subj : obj=criticism|condemnation|accusation|charge|outcry|backlash|censure|lawsuit|prosecution|indictment
  Russia faces criticism from Georgia. = GEO ACCUSE RUS
draw, provoke, spark, attract, meet, trigger, prompt : from|by > subj : obj=criticism|condemnation|outcry|rebuke|censure|ire|anger|outrage|backlash
level, make, bring, press, file, prefer : subj > against|at : obj=charge|accusation|allegation|claim|indictment
  Prosecutors filed charges against the Turkish official. = ? ACCUSE TUR
point : subj > at : obj=finger
attribute, pin : subj > to|on : to=~actor; obj!=success|victory|quote|growth
  Ukraine attributed the attack to Russia. = UKR ACCUSE RUS; RUS ASSAULT -
accusation/n, allegation/n, indictment/n, charge/n : subj|by|from > against|of : self!=electric
put : subj > obj : on=trial
  Turkey put the German journalist on trial. = TUR ACCUSE DEU
stand, face : - > subj : obj=trial|charge|prosecution
bring : subj > obj : to=justice|trial|court
try : subj > obj : for=~any; self=~passive
trial/n, prosecution/n, lawsuit/n, impeachment/n : subj|by > of|against
  Turkey's prosecution of the German journalist began. = TUR ACCUSE DEU

== ACCUSE investigate 090
investigate, probe, interrogate, question, interview, scrutinize, cross-examine, grill, quiz, debrief, check on, scrutinise, audit, inspect, subpoena, examine, look into, monitor : subj > obj|into : obj!=@measure|way|option|possibility
  Turkish police {investigated|probed|interrogated|questioned} a German journalist. = TUR ACCUSE DEU
launch, open, begin, start, order, conduct, announce, continue, lead, carry out, reopen, set up, mount, initiate, establish : subj > into|of|against : obj=investigation|inquiry|probe|enquiry|audit|hearing|autopsy|commission
put, place : subj > obj : under=investigation|inquiry|scrutiny|observation
  Italy put a Turkish businessman under investigation. = ITA ACCUSE TUR
  Germany launched an investigation into Turkey. = DEU ACCUSE TUR
investigation/n, inquiry/n, probe/n, interrogation/n, enquiry/n : subj|by > of|into|against
  Germany's investigation of Turkey continued. = DEU ACCUSE TUR

== REQUEST 02*
repeat, renew, reiterate, issue, make, voice, echo : subj > to|on|from|for : obj=call|appeal|plea|request; obj!=phone|telephone
lodge, submit, make, file, send : subj > to|for : obj=request|appeal|bid|plea; obj!=phone|telephone
urge, ask, appeal, plead, beg, implore, exhort, encourage, press, pressure, petition, entreat, beseech, lobby, advise, invite, recommend, coax, nudge, prod, challenge, counsel, persuade, convince : subj > obj|to|with|for : comp=~any
want, wish, need : subj > obj : obj=~actor; comp=~any
expect : subj > obj : obj=~actor; comp=~any; self!=~passive
  Georgia wants Russia to withdraw its troops. = GEO REQUEST RUS
call, push, press, prevail : subj > on|upon! : comp=~any
call, push, press, plead, appeal : subj > for! : comp=~any
call : subj > on! : on!=phone|telephone|holiday|name
  Georgia urged Russia to withdraw its troops. = GEO REQUEST RUS
  Georgia asked Russia to help. = GEO REQUEST RUS
  Georgia called on Russia to release the prisoners. = GEO REQUEST RUS
  Georgia appealed to Russia to negotiate. = GEO REQUEST RUS
ask, petition, lobby, press, approach, beg, plead : subj > obj : for=~any; obj=~actor
  Georgia asked Russia for aid. = GEO REQUEST RUS
ask : subj > of|from|obj : for=~any; obj!=permission|forgiveness
call, appeal, plead, push, press, lobby, campaign, beg, agitate, pray : subj > on|to|upon|with : for=~any; subj!=@crowd; obj!=~any
  Iran called for talks with Israel. = IRN REQUEST ISR
call, appeal : subj > on|upon|to! : on!=phone|telephone|holiday|name; subj!=~none
urge, seek, request, solicit, recommend, advocate, propose, suggest, want : subj > from|of|obj|to : obj=AID|CONSULT|COOPERATE|RETREAT|SUPPORT|AGREE|CONCEDE|@aid|@talk|@truce|help|support|restraint|change|asylum|extradition|release|withdrawal|end|return|intervention|mediation
  Ukraine sought aid from Poland. = UKR REQUEST POL
  Ukraine requested aid from Poland. = UKR REQUEST POL
invite : subj > obj : to=~any; obj=~actor
  Turkey invited Greece to talks. = TUR REQUEST GRC
encourage, urge : subj > obj : obj=~actor
turn, look : subj > to : for=help|aid|support|assistance|relief|rescue
  Ukraine turned to Poland for help. = UKR REQUEST POL
face : from > subj : obj=pressure|demand|call|appeal|ultimatum
  Russia faces pressure from Georgia to withdraw. = GEO REQUEST RUS
pile, put, exert, step up, increase, apply, keep, intensify, mount : subj > on|upon : obj=pressure
  Georgia put pressure on Russia to withdraw. = GEO REQUEST RUS
send, issue, extend, deliver, convey : subj > to|iobj : obj=invitation|appeal|request|plea|petition|call
  Turkey sent an invitation to Greece. = TUR REQUEST GRC
make, submit, file, put in, send, address : subj > to : obj=appeal|request|plea|petition|application|call
receive, get : from > subj : obj=invitation|request|appeal|plea|petition|call; obj!=phone|telephone
require : subj > of|from|obj
need : subj > from : obj=@aid|help|support
appeal/n, request/n, plea/n, call/n, petition/n, invitation/n : subj|by|from > to|on : self!=phone|telephone|conference|close|wake-up; for=~any
  Ukraine's appeal to Poland for aid was heard. = UKR REQUEST POL
propose, suggest, table, float, put forward : subj > to : obj=@talk|@truce|plan|peace|solution|exchange|@agreement
  Turkey proposed talks to Greece. = TUR REQUEST GRC
seek, apply : subj > in|from|for|to : obj=asylum|membership|refuge|extradition
seek, request : subj > in|from : comp=refuge|asylum|sanctuary

== REQUEST 10*
demand, seek, request, urge : subj > from|on : obj=release|freedom|return|extradition|freeing; comp=~none
demand, insist, order, instruct, command, require, direct, tell, warn, bid, enjoin : subj > obj|from|of|on : comp=~clause; obj=~actor
  Georgia demanded that Russia withdraw. = GEO REQUEST RUS
  Georgia ordered Russia to leave. = GEO REQUEST RUS
  Georgia told Russia to stop the attacks. = GEO REQUEST RUS
say, declare, insist, argue, maintain, stress, conclude, add, tell, announce, emphasize, emphasise, state, warn, reiterate, assert, repeat, underline, underscore : subj > comp : comp=~obligation
  Georgia said Russia must withdraw its troops. = GEO REQUEST RUS
demand : subj > from|of|obj : obj!=price
  Georgia demanded the withdrawal of Russian troops. = GEO REQUEST RUS
  Georgia demanded an apology from Russia. = GEO REQUEST RUS
demand, insist, require : subj > comp|of|from|on : comp=~any
  Georgia insisted that Russia release the prisoners. = GEO REQUEST RUS
order, command, decree, authorize, authorise, approve, mandate, okay, greenlight : subj > - : obj=RETREAT|COERCE|ASSAULT|MOBILIZE|SANCTION|AID|ACCUSE|CONCEDE|CONSULT|COOPERATE; comp=~none
  The Turkish president ordered the release of two Greek sailors. = TUR CONCEDE GRC
order, instruct, command, direct, task : subj > obj : comp=~any
  The president of Russia ordered his government to sign an agreement with Georgia. = RUS AGREE GEO
give, issue, set, deliver : subj > to|iobj : obj=order|instruction
pressure, press, push : subj > obj|on : obj=~actor
reiterate, repeat, renew, step up, press, make, issue : subj > to|on|from|obj : obj=demand; comp=~any
  Georgia reiterated its demand that Russia withdraw. = GEO REQUEST RUS
reiterate, repeat, renew, press, make, issue, set out, present, submit : subj > to|on|from|for|obj : obj=demand; subj!=@crowd
demand/n, order/n : subj|by|from > to|on|for|that : self!=law|domestic|consumer|global|world|court; comp=~any
demand/n, call/n, appeal/n, plea/n : subj|by|from > to|on : self!=phone|telephone|law|consumer|world|oil|global; self=~supported
demand/n : subj|by|from > to|on : for=~any
  Georgia renewed its demand for a Russian withdrawal. = GEO REQUEST RUS

== REJECT 12*
cancel, call off, scrap, abandon, postpone, shelve, delay, halt, break off, freeze, stall : subj > with|to|by|of : obj=@agreement
call off, cancel, boycott, skip, scrap, postpone, snub : subj > with|to|of|by : obj=ceremony|summit|signing|launch|inauguration|opening|appearance|session|reception|invitation
reject, refuse, decline, rebuff, spurn, turn down, rule out, dismiss, snub, oppose, resist, balk, repudiate, shun, scorn, disregard, ignore, brush off, brush aside, defy, overrule, shrug off, disavow, renounce, discount, vote down, wave away, knock back, nix, disallow, override, quash, stonewall, scuttle, torpedo : subj > of|obj|from|by|to|at : obj!=charge|allegation|accusation|report|claim|warning|pressure|sport|arrest|call
  Russia {rejected|declined|turned down|spurned} the Georgian proposal. = RUS REJECT GEO
  The Georgian proposal was rejected by Russia. = RUS REJECT GEO
refuse, decline : subj > comp|obj|with : comp=~any
  Russia refused to withdraw its troops from Georgia. = RUS REJECT GEO
  Russia refused to meet Georgia. = RUS REJECT GEO
reject, dismiss, rebuff, ignore, dispute, block, oppose : subj > of|by|from|obj : obj=call|demand|request|appeal|offer|proposal|plan|suggestion|warning|pressure|plea|ultimatum|visa|access|entry|permission|idea|deal|ruling|result|outcome|resolution
  Russia rejected the demand of Georgia. = RUS REJECT GEO
refuse, deny, withhold : subj > iobj|to|obj|for : obj=visa|access|entry|permission|passage|request|permit|asylum|allocation|admission|admittance|accreditation|approval|consent|license|licence|bail|overflight
  Turkey refused admittance to Greek sailors. = TUR REJECT GRC
  Turkey denied entry to Greek journalists. = TUR REJECT GRC
walk away, pull out, back out, walk out, storm out : subj > with|of|from : of=@talk|deal|offer|@agreement; from=~none
leave, quit, abandon, exit, storm out : subj > with|of : obj=@talk; subj!=@troop
  Iran left the meeting with Israel. = IRN REJECT ISR
  Iran pulled out of talks with Israel. = IRN REJECT ISR
walk away, withdraw : subj > with : from=@talk|offer|deal|table
  Iran withdrew from talks with Israel. = IRN REJECT ISR
cancel, call off, postpone, scrap, abandon, shelve, suspend, break off, halt, boycott, skip, adjourn, delay, put off, freeze, stall, pass up, miss, disrupt : subj > with|to|by|of : obj=CONSULT|@talk|visit|trip|tour
  Turkey cancelled talks with Greece. = TUR REJECT GRC
  Turkey {suspended|called off|postponed} a meeting with Greece. = TUR REJECT GRC
bar, ban : subj > obj : from=entering|enter|entry|country|visit; obj=~actor
ban, bar : subj > obj : comp=enter|visit|return; obj=~actor
  Turkey banned the Greek minister from the country. = TUR REJECT GRC
deny : subj > obj : obj=entry|visa
fail, refuse : subj & with : comp=AGREE|SUPPORT
  Kosovo and Serbia failed to reach an agreement. = KOS,SRB REJECT -
fail, refuse, neglect : subj > to|obj|comp : comp=CONSULT|COOPERATE|AID|RETREAT|CONCEDE
renege, backtrack, backpedal, welsh : subj > on|with : on!=schedule
  Russia reneged on its agreement with Georgia. = RUS REJECT GEO
object : subj > to : to=~any
  Russia objected to the Georgian plan. = RUS REJECT GEO
oppose : subj > obj : obj!=~none
vote : subj > on|against|obj : against=~any
abstain : subj > on|by
reject : subj > obj : obj=~actor
hold out, stand up : subj > against|to : against=~any
bar, ban, block, turn away, turn back, prevent, stop, prohibit, refuse, forbid : subj > obj : obj=@inspector|delegation|envoy|diplomat|minister|mission; from=~any
  Syria barred the inspectors from the site. = SYR REJECT ?
turn away, turn back : subj > obj : obj=refugee|migrant|@inspector|asylum-seeker
rejection/n, refusal/n, veto/n, opposition/n, cancellation/n, rebuff/n : subj|by|from > of|to|by : self!=main|political|democratic
  Russia's rejection of the Georgian proposal drew protests. = RUS REJECT GEO
opposed/a, unwilling/a, reluctant/a, averse/a, hostile/a, resistant/a : subj > to|comp|of : to=~any
unwilling/a, reluctant/a, loath/a : subj > to|with|comp : comp=~any
  Russia was unwilling to meet Georgia. = RUS REJECT GEO
  Russia was opposed to the Georgian plan. = RUS REJECT GEO

== THREATEN 13*
vow, promise, pledge, swear, threaten : subj > against|on|to : comp=answer|retaliate|avenge|punish|respond; comp=~clause
warn : subj > obj|to : comp=painful|severe|harsh|swift|costly|consequence
warn, caution, say, vow, threaten, declare, promise, pledge, add, insist : subj > obj|to|against : comp=answer|retaliate|avenge|punish|respond
propose, suggest, urge, advocate, seek : subj > against|on|of : obj=SANCTION|sanction|embargo|tariff|expulsion; on|against=~any
have, bring, face, draw : speaker > for|subj : obj=consequence|repercussion|retaliation|reprisal; obj!=~none
threaten, vow, swear : subj > obj|with|against|to : comp=~any
  Russia threatened to attack Georgia. = RUS THREATEN GEO
  Iran threatened to impose sanctions on Israel. = IRN THREATEN ISR
threaten : subj > obj|with : obj=~actor
  Russia threatened Georgia. = RUS THREATEN GEO
threaten : subj > against|on|of|obj : obj=ASSAULT|SANCTION|COERCE|war|action|retaliation|consequence|revenge|tariff|boycott
  Iran threatened retaliation against Israel. = IRN THREATEN ISR
vow, promise, swear, pledge : subj > against|on|for|to : obj=revenge|retaliation|vengeance|response|retribution
  Iran vowed revenge against Israel. = IRN THREATEN ISR
warn, caution : subj > obj|against|to : of=consequence|retaliation|response|strike|war|reprisal|action|attack; obj=~actor
  Iran warned Israel of retaliation. = IRN THREATEN ISR
warn, caution : subj > obj|comp|against : obj=~actor
  China warned Taiwan. = CHN THREATEN TWN
warn, caution : subj > comp|obj : comp=ASSAULT|SANCTION|COERCE|REJECT
issue, deliver, send, give, sound : subj > to|iobj|against : obj=warning|threat; obj!=travel|weather|tsunami|storm|flood
  Iran issued a warning to Israel. = IRN THREATEN ISR
warning/n : subj|by|from > to|against : to=~actor
reserve : subj > against|to : obj=right; comp=~any
put : subj > obj : on=notice
vow, promise, pledge, swear, threaten : subj > against|on|to : comp=ASSAULT|COERCE|SANCTION
  Austria's ultimatum to Serbia expired. = AUT THREATEN SRB
threat/n : subj|by|from > against|to|on : self!=terror|terrorist|security|bomb|existential|death
  Russian threats against Georgia continued. = RUS THREATEN GEO
menace, intimidate, browbeat, terrorize, terrorise : subj > obj
brandish, rattle : subj > at|against : obj=weapon|saber|sabre
dare, taunt : subj > obj

== THREATEN arrest 137
issue : subj > for|against : obj=warrant|notice
  Turkey issued a warrant for the Greek minister. = TUR THREATEN GRC
warrant/n : subj|by > for|against : self=arrest

== REJECT 128
violate, defy, flout, breach, disobey, contravene, infringe : subj > of|by|obj : obj=ban|order|embargo|ruling|curfew|injunction|sanction
  Iran violated a ban by Britain. = IRN REJECT GBR

== ACCUSE allege 1121
accuse, charge, suspect, indict, implicate, impeach : subj > obj : of=corruption|bribery|embezzlement|fraud|theft|murder|crime|laundering|smuggling|trafficking|graft
  Georgia accused a Russian minister of corruption. = GEO ACCUSE RUS

== ACCUSE allege 1122
accuse, charge, denounce : subj > obj : of=torture|violation|repression|discrimination|persecution; of=~any
  Georgia accused Russia of human rights violations. = GEO ACCUSE RUS

== ACCUSE allege 1123
accuse, charge, blame : subj > obj : of=aggression|attack|invasion|attacking|invading|bombing|shelling|meddling|interference|ASSAULT|MOBILIZE
  Georgia accused Russia of aggression. = GEO ACCUSE RUS

== ACCUSE allege 1124
accuse, charge, indict : subj > obj : of=genocide|atrocity|war
present, gather, submit : subj > against : obj=evidence; against=~any
  Georgia presented evidence against Russia. = GEO ACCUSE RUS

== ACCUSE allege 1125
accuse, charge, suspect, indict, try : subj > obj : of=espionage|spying|treason|sedition|sabotage|terrorism
  Georgia accused Russia of espionage. = GEO ACCUSE RUS

== ACCUSE disapprove 113
rally, mobilize, mobilise, campaign, unite, agitate, incite : subj > against : against=~any; subj!=@troop|@crowd
  Georgia campaigned against Russia. = GEO ACCUSE RUS

== ACCUSE disapprove 114
lodge, file, deliver, hand : subj > with|to|against|over : obj=protest|note|complaint
  Japan lodged a protest with China. = JPN ACCUSE CHN
summon, call in, carpet : subj > obj : obj=ambassador|envoy|attache|attaché|diplomat|consul|chargé|charge|high
  Turkey summoned the Greek ambassador. = TUR ACCUSE GRC
file, submit, register : subj > against|with|to : obj=complaint|objection|protest|grievance

== ACCUSE allege 115 | legal
order : subj > of|for|obj : obj=retrial|trial|prosecution
challenge, contest, appeal : subj > of|obj|by : obj=law|bill|decree|ruling|decision|result|ban|statute|verdict|order|expulsion; before|in|at=court|judge|tribunal
ask, petition : subj > obj : obj=court|judge|tribunal; comp=annul|overturn|block|suspend|strike|declare|quash|bar|void
sue, prosecute, impeach, countersue : subj > obj : obj!=peace
  Greece sued Turkey. = GRC ACCUSE TUR
file, bring, launch, lodge, open, initiate, mount : subj > against : obj=@case-noun|proceedings|proceeding|impeachment
  Greece filed a lawsuit against Turkey. = GRC ACCUSE TUR
take, haul, drag, refer : subj > obj : to=court|tribunal|arbitration|prosecutor|wto|icc

== ACCUSE investigate 091
investigate, probe, examine : subj > obj|into : obj=corruption|bribery|fraud|murder|crime|embezzlement|theft

== ACCUSE investigate 092
investigate, probe, examine : subj > obj|into : obj=abuse|violation|torture; obj!=substance

== ACCUSE investigate 094
investigate, probe, examine : subj > obj|into : obj=atrocity|genocide|massacre

== REJECT 129
veto, filibuster : subj > by|of|obj
  Russia vetoed a British resolution. = RUS REJECT GBR
veto/n : subj|by > of|on

== THREATEN 139
give, issue, set, deliver : subj > to|iobj|against : obj=ultimatum|deadline
  Austria issued an ultimatum to Serbia. = AUT THREATEN SRB
ultimatum/n : subj|by|from > to|against|on


== NONE
ask, request, insist, demand, prefer, want : subj > comp|obj : comp=name|identify|quote|remain|disclose; comp!=AID
  A source who asked not to be named arrested nobody. = none
speak, talk : subj > - : on=condition|anonymity
authorise, authorize, allow, permit : subj > obj|comp : comp=speak|talk|discuss|comment|brief|disclose|reveal; comp=~clause; obj=~any
call, style : subj > obj : obj=itself|themselves|himself|herself|myself|ourselves
call, name, dub : subj > obj : comp=~name
regard, view, see, describe, consider, treat : subj > obj : obj=~any; as=~clause
# what is said without doing anything political (CAMEO 01: comment, optimism and pessimism, considering, claiming and denying, sympathy, accord)
decline, refuse : subj > comp|obj : comp=comment|elaborate|discuss|say|answer|speak|identify|name|confirm|specify|disclose|speculate|respond
  Russia declined to comment. = none
decline, refuse : subj > - : obj=comment|interview
voice, express, convey, register, share, offer, extend, send : subj > about|over|at|for|with|to|of : obj=@wish
  Georgia expressed condolences to Russia. = none
voice, express, convey, register, raise, share : subj > about|over|at|for|with|to|of : obj=@worry
  Georgia voiced concern about Russia. = none
deny, reject, dismiss, refute, dispute, rebut, rubbish, disclaim : subj > of|by|from|obj : obj=@charge
  Georgia rejected Russian accusations. = none
claim, accept, admit, acknowledge : subj > for : obj=responsibility|credit
agree : subj > with : with=remark|statement|view|assessment|verdict|opinion
consider, contemplate, mull, weigh, ponder, study : subj > comp|obj
sceptical/a, skeptical/a, concerned/a, alarmed/a, worried/a, fearful/a, suspicious/a, shocked/a, doubtful/a, optimistic/a, hopeful/a, confident/a, pessimistic/a, saddened/a, anxious/a, uneasy/a : subj > comp|of|about
  Georgia is sceptical about Russian motives. = none
doubt : subj > comp : comp=~clause
strike down, strike out : subj > obj
call : subj > obj : obj=election|vote|referendum|it|session
reject, refuse : subj > obj : obj=bail|plea
charge : subj > obj : obj=fee|price|euro|dollar|battery|car|phone
deny : subj > obj : obj=charge|allegation|accusation|report|claim|involvement|wrongdoing|responsibility
deny : subj > comp : comp=~clause; obj=~none
question/n : subj > -
question, examine : subj > obj : obj=witness
decline, refuse : subj > comp : comp=comment|elaborate|discuss|say|give|answer|speak|identify|name|confirm|specify|disclose
decline, fall, drop : subj > by|to : by=percent|%|point
insist, warn, tell, ask, urge, call : subj > obj : obj=reporter|journalist|newspaper|afp|ap|reuters|agency|bbc|conference|television|radio
order, direct : subj > obj : obj=meal|drink|food|book|film|traffic
challenge, call : subj > obj : obj=champion|title|ball|shot
