# Acts of words: ACCUSE, REQUEST, REJECT, THREATEN. CAMEO 02, 09, 10, 11, 12, 13.

== ACCUSE disapprove 111
condemn, denounce, decry, deplore, criticize, criticise, castigate, lambast, lambaste, blast, slam, chide, rebuke, reprimand, berate, chastise, reproach, censure, excoriate, scold, vilify, revile, deride, mock, ridicule, insult, belittle, disparage, malign, slate, upbraid, admonish, bemoan, lament, assail, bash, decry, savage, fault, flay, disapprove, rap : subj > obj|of : obj!=@sport
  Georgia {condemned|denounced|criticized|slammed|rebuked|lambasted|deplored|decried} Russia. = GEO ACCUSE RUS
  Russia was condemned by Georgia. = GEO ACCUSE RUS
  Georgia did not condemn Russia. = GEO ACCUSE RUS negated
  Georgia condemned the Russian invasion. = GEO ACCUSE RUS; RUS ASSAULT -
attack, hit, target, knock, pan : subj > obj : obj=@measure
  Russia attacked the Georgian budget. = RUS ACCUSE GEO
criticize, criticise, attack, denounce, condemn, slam : subj > obj : for=~any
  Georgia criticized Russia for the delay. = GEO ACCUSE RUS
lash out, hit out, rail, inveigh, fulminate, speak out, rant : subj > at|against
  Iran lashed out at Israel. = IRN ACCUSE ISR
complain, grumble, object, gripe, protest : subj > about|of|at|against|over|to|obj : subj!=@crowd
  Kosovo complained about Serbia. = KOS ACCUSE SRB
voice, express, convey, register, raise : subj > about|over|at|with|to|of : obj=concern|outrage|anger|dismay|displeasure|dissatisfaction|indignation|alarm|doubt|objection|disappointment|unease|misgiving|disapproval|regret|opposition|fury|protest|worry|reservation
  France voiced concern over Hungary. = FRA ACCUSE HUN
brand, label, dub, call, describe, dismiss, denounce, condemn : subj > obj : as=~any|illegal|unacceptable
  Iran denounced Israel as illegitimate. = IRN ACCUSE ISR
call, brand, label, term : subj > obj : comp=@bad
  Iran called Israel terrorist. = IRN ACCUSE ISR
say, argue, insist, maintain, declare, claim, tell, state, stress, add, contend : subj > comp : comp=@bad
  Georgia said Russia was an aggressor. = GEO ACCUSE RUS
brand, label, dub, describe, denounce, condemn, call, consider, deem, regard, term, view : subj > obj : as=@bad
brand, label, dub, consider, deem, term : subj > obj : obj=@bad
regret, abhor, resent, disparage : subj > obj
summon, call in : subj > obj : obj=ambassador|envoy|attache|attaché|diplomat|consul|chargé|charge
  Turkey summoned the Greek ambassador. = TUR ACCUSE GRC
lodge, file, deliver, hand : subj > with|to|against|over : obj=protest|note|complaint
  Japan lodged a protest with China. = JPN ACCUSE CHN
take : subj > with|at : obj=issue|exception|offense|offence|umbrage
compare, liken : subj > obj : to=nazi|nazis|hitler|terrorist|dictator
disagree, disagreed, differ, quarrel, spar, bicker, argue : subj > with
  France disagreed with Germany. = FRA ACCUSE DEU
doubt, question, challenge, dispute, contest : subj > obj : obj=~actor|election|vote|result|legitimacy|motive|sovereignty|sincerity|credibility
  Iran questioned Israel. = IRN ACCUSE ISR
demonize, demonise, stigmatize, stigmatise, discredit, impugn, defame, smear, slander, libel, undermine : subj > obj
frustrated/a, outraged/a, angry/a, furious/a, dismayed/a, appalled/a, critical/a, disappointed/a, concerned/a, alarmed/a, shocked/a, unhappy/a, worried/a, fearful/a, suspicious/a, dissatisfied/a, sceptical/a, skeptical/a : subj > of|with|at|by|about|over
  France was critical of Hungary. = FRA ACCUSE HUN
condemnation/n, denunciation/n, criticism/n, rebuke/n, censure/n, outrage/n, objection/n, complaint/n, disapproval/n, outcry/n, reprimand/n : subj|by|from > of|against|over|about
  France's condemnation of Hungary was firm. = FRA ACCUSE HUN
dispute/n, row/n, spat/n, quarrel/n, feud/n, tension/n, rift/n, disagreement/n, standoff/n : subj|between & with : self!=labour|labor
  A row between Greece and Turkey erupted. = GRC,TUR ACCUSE -

== ACCUSE allege 112
accuse, blame, charge, suspect, implicate, incriminate, indict, arraign, fault, impeach, finger, denounce : subj > obj|on : obj!=fee|price|battery|device
  Georgia accused Russia of aggression. = GEO ACCUSE RUS
  Russia was accused of aggression by Georgia. = GEO ACCUSE RUS
  Georgia {blamed|accused|suspected} Russia. = GEO ACCUSE RUS
hold : subj > obj : comp=responsible|accountable|liable
  Georgia held Russia responsible. = GEO ACCUSE RUS
allege, claim : subj > comp : comp=ASSAULT|COERCE|MOBILIZE
level, make, bring, press, file, prefer : subj > against|at : obj=charge|accusation|allegation|claim|indictment
  Prosecutors filed charges against the Turkish official. = ? ACCUSE TUR
point : subj > at : obj=finger
attribute, pin : subj > to|on : to=~actor; obj!=success|victory|quote|growth
  Ukraine attributed the attack to Russia. = UKR ACCUSE RUS; RUS ASSAULT -
violate, breach, flout, defy, contravene, infringe : - > subj : subj=~none
accusation/n, allegation/n, indictment/n, charge/n : subj|by|from > against|of : self!=electric
  Georgia rejected Russian accusations. = GEO REJECT RUS
sue, prosecute, impeach : subj > obj
  Greece sued Turkey. = GRC ACCUSE TUR
file, bring, launch, lodge, open, initiate, mount : subj > against : obj=@case-noun|proceedings|proceeding|impeachment
  Greece filed a lawsuit against Turkey. = GRC ACCUSE TUR
take : subj > obj : to=court|tribunal
try : subj > obj : for=~any; self=~passive
trial/n, prosecution/n, lawsuit/n, impeachment/n : subj|by > of|against
  Turkey's prosecution of the German journalist began. = TUR ACCUSE DEU

== ACCUSE investigate 090
investigate, probe, interrogate, question, interview, scrutinize, scrutinise, audit, inspect, subpoena, examine, look into, monitor : subj > obj|into : obj!=@measure|way|option|possibility
  Turkish police {investigated|probed|interrogated|questioned} a German journalist. = TUR ACCUSE DEU
launch, open, begin, start, order, conduct, announce, continue, lead : subj > into|of|against : obj=investigation|inquiry|probe|enquiry|audit
  Germany launched an investigation into Turkey. = DEU ACCUSE TUR
investigation/n, inquiry/n, probe/n, interrogation/n, enquiry/n : subj|by > of|into|against
  Germany's investigation of Turkey continued. = DEU ACCUSE TUR

== REQUEST 02*
urge, ask, appeal, plead, beg, implore, exhort, encourage, press, pressure, petition, entreat, beseech, lobby, advise, invite, recommend : subj > obj|to|with|for : comp=~any
call, push, press, prevail : subj > on|upon! : comp=~any
call, push, press : subj > for! : comp=~any
call : subj > on! : on!=phone|telephone|holiday|name
  Georgia urged Russia to withdraw its troops. = GEO REQUEST RUS
  Georgia asked Russia to help. = GEO REQUEST RUS
  Georgia called on Russia to release the prisoners. = GEO REQUEST RUS
  Georgia appealed to Russia to negotiate. = GEO REQUEST RUS
ask, petition, lobby, press, approach, beg, plead : subj > obj : for=~any; obj=~actor
  Georgia asked Russia for aid. = GEO REQUEST RUS
ask : subj > of|from|obj : for=~any; obj!=permission|forgiveness
call, appeal, plead, push, press, lobby, campaign, beg, agitate, pray : subj > on|to|upon|with : for=~any; subj!=@crowd
  Iran called for talks with Israel. = IRN REQUEST ISR
call, appeal : subj > on|upon|to! : on!=phone|telephone|holiday|name; subj!=~none
urge, seek, request, solicit, recommend, advocate, propose, suggest, want : subj > from|of|obj|to : obj=AID|CONSULT|COOPERATE|RETREAT|SUPPORT|AGREE|CONCEDE|@aid|@talk|@truce|help|support|restraint|change|asylum|extradition|release|withdrawal|end|return|intervention|mediation
  Ukraine sought aid from Poland. = UKR REQUEST POL
  Ukraine requested aid from Poland. = UKR REQUEST POL
invite : subj > obj : to=~any; obj=~actor
  Turkey invited Greece to talks. = TUR REQUEST GRC
encourage, urge : subj > obj : obj=~actor
turn : subj > to : for=help|aid|support|assistance
appeal/n, request/n, plea/n, call/n, petition/n, invitation/n : subj|by|from > to|on : self!=phone|telephone|conference|close|wake-up; for=~any
  Ukraine's appeal to Poland for aid was heard. = UKR REQUEST POL
propose, suggest, table, float, put forward : subj > to : obj=@talk|@truce|plan|peace|solution|exchange|@agreement
  Turkey proposed talks to Greece. = TUR REQUEST GRC
seek, apply : subj > in|from|for|to : obj=asylum|membership|refuge|extradition

== REQUEST 10*
demand, insist, order, instruct, command, require, direct, call, tell, warn : subj > obj|from|of|on : comp=~clause; obj=~actor
  Georgia demanded that Russia withdraw. = GEO REQUEST RUS
  Georgia ordered Russia to leave. = GEO REQUEST RUS
  Georgia told Russia to stop the attacks. = GEO REQUEST RUS
say, declare, insist, argue, maintain, stress, conclude, add, tell, announce, emphasize, emphasise, state : subj > comp : comp=~obligation
  Georgia said Russia must withdraw its troops. = GEO REQUEST RUS
demand : subj > from|of|obj : obj!=price
  Georgia demanded the withdrawal of Russian troops. = GEO REQUEST RUS
  Georgia demanded an apology from Russia. = GEO REQUEST RUS
demand, insist, require : subj > comp|of|from|on : comp=~any
  Georgia insisted that Russia release the prisoners. = GEO REQUEST RUS
order, command, decree : subj > obj : obj=RETREAT|COERCE|ASSAULT|MOBILIZE|CONSULT|AGREE|SANCTION
order, instruct, command, direct, task : subj > obj : comp=~any
  The president of Russia ordered his government to sign an agreement with Georgia. = RUS AGREE GEO
give, issue, set, deliver : subj > to|iobj : obj=order|instruction
pressure, press : subj > obj|on : obj=~actor
demand/n, order/n : subj|by|from > to|on|for|that : self!=law|domestic|consumer|global|world|court; comp=~any
demand/n, call/n, appeal/n, plea/n : subj|by|from > to|on : self!=phone|telephone|law|consumer|world|oil|global; self=~supported
demand/n : subj|by|from > to|on : for=~any
  Georgia renewed its demand for a Russian withdrawal. = GEO REQUEST RUS

== REJECT 12*
reject, refuse, decline, rebuff, spurn, turn down, rule out, dismiss, snub, oppose, resist, balk, repudiate, shun, scorn, disregard, ignore, brush off, brush aside, defy, overrule, brush aside, shrug off, disavow, renounce, discount : subj > of|obj|from|by|to|at : obj!=charge|allegation|accusation|report|claim|warning|pressure|sport|arrest|call
  Russia {rejected|declined|turned down|spurned} the Georgian proposal. = RUS REJECT GEO
  The Georgian proposal was rejected by Russia. = RUS REJECT GEO
refuse, decline : subj > comp|obj|with : comp=~any
  Russia refused to withdraw its troops from Georgia. = RUS REJECT GEO
  Russia refused to meet Georgia. = RUS REJECT GEO
reject, dismiss, rebuff, ignore, deny, refute, dispute : subj > of|by|from|obj : obj=charge|allegation|accusation|claim|call|demand|request|appeal|offer|proposal|plan|suggestion|warning|pressure|plea|ultimatum|visa|access|entry|permission|idea|deal|ruling|result|outcome|resolution
  Russia rejected the demand of Georgia. = RUS REJECT GEO
refuse, deny : subj > iobj|to|obj : obj=visa|access|entry|permission|passage|request|permit|asylum
  Turkey denied entry to Greek journalists. = TUR REJECT GRC
walk away, pull out, back out, walk out, storm out : subj > with|of|from : of=@talk|deal|offer|@agreement; from=~none
  Iran pulled out of talks with Israel. = IRN REJECT ISR
walk away, withdraw : subj > with : from=@talk|offer|deal|table
  Iran withdrew from talks with Israel. = IRN REJECT ISR
cancel, call off, postpone, scrap, abandon, shelve, suspend, break off, halt, boycott, skip, adjourn, delay : subj > with|to|by|of : obj=CONSULT|@talk|visit|trip|tour|@agreement
  Turkey cancelled talks with Greece. = TUR REJECT GRC
  Turkey {suspended|called off|postponed} a meeting with Greece. = TUR REJECT GRC
bar, ban : subj > obj : from=entering|entry|country|visit; obj=~actor
  Turkey banned the Greek minister from the country. = TUR REJECT GRC
deny : subj > obj : obj=entry|visa
fail, refuse : subj > with : comp=AGREE
veto : subj > by|of|obj
  Russia vetoed a British resolution. = RUS REJECT GBR
object : subj > to : to=~any
  Russia objected to the Georgian plan. = RUS REJECT GEO
oppose : subj > obj : obj!=~none
vote : subj > on|obj : against=~any
rejection/n, refusal/n, veto/n, opposition/n, cancellation/n, rebuff/n : subj|by|from > of|to|by : self!=main|political|democratic
  Russia's rejection of the Georgian proposal drew protests. = RUS REJECT GEO
opposed/a, unwilling/a, reluctant/a : subj > to|comp|of : to=~any
  Russia was opposed to the Georgian plan. = RUS REJECT GEO

== THREATEN 13*
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
give, issue, set, deliver : subj > to|iobj|against : obj=ultimatum|deadline
  Austria issued an ultimatum to Serbia. = AUT THREATEN SRB
ultimatum/n : subj|by|from > to|against|on
  Austria's ultimatum to Serbia expired. = AUT THREATEN SRB
threat/n : subj|by|from > against|to|on : self!=terror|terrorist|security|bomb|existential|death
  Russian threats against Georgia continued. = RUS THREATEN GEO
menace, intimidate : subj > obj
brandish, rattle : subj > at|against : obj=weapon|saber|sabre
dare, taunt : subj > obj

== THREATEN arrest 137
issue : subj > for|against : obj=warrant|notice
  Turkey issued a warrant for the Greek minister. = TUR THREATEN GRC
warrant/n : subj|by > for|against : self=arrest

== NONE
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
insist, warn, tell, ask : subj > obj : obj=reporter|journalist|newspaper|afp|ap|reuters|agency|bbc|conference|television|radio
order, direct : subj > obj : obj=meal|drink|food|book|film|traffic
challenge, call : subj > obj : obj=champion|title|ball|shot
