# Cooperation in words and deeds: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT. CAMEO 03 to 08.

== SUPPORT 057
sign, ink : subj & with : obj=statement|declaration|communique|communiqué|document|roadmap|plan|charter|protocol|paper; subj=~many
ratify, approve, endorse, adopt : subj > with|obj : obj=@concluded|@agreement|protocol|convention; subj=~actor; obj=~any
ratify : subj > with|obj
agree, conclude, clinch, seal, strike, reach, forge, finalize, finalise, secure, close, make : subj & with|between : obj=@concluded
  Kosovo and Serbia reached an agreement. = KOS,SRB SUPPORT -
  Kosovo {reached|struck|concluded} an agreement with Serbia. = KOS,SRB SUPPORT -
  Kosovo and Serbia agreed a trade deal. = KOS,SRB SUPPORT -

== AGREE 03*
sign : subj & with : obj=@truce
commit, agree, pledge, consent, vow : subj > with|to|obj : to=~clause
accept, consent, assent : subj > of|by|from : obj=~none; comp=~none
promise, pledge, vow, guarantee : subj > to|iobj|for : obj=~any; obj!=revenge|retaliation|vengeance|response|retribution|loyalty|support|backing|solidarity|cooperation|allegiance|justice
have : subj & with|between : obj=deal|agreement|accord
agree, promise, pledge, vow, offer, commit, undertake, volunteer, propose, consent, swear, resolve, guarantee, assure, contract, concur : subj > with|to|obj|iobj : comp=~any
want, hope, wish, seek : subj > with|to|comp : comp=AID|COOPERATE|CONSULT; comp=~clause; obj=~none
  Poland wants to help Ukraine. = POL AGREE UKR
plan, intend, decide, prepare, aim : subj > with|to|obj|iobj : comp=CONSULT|COOPERATE|AID|SUPPORT|AGREE
  Russia agreed to meet Georgia. = RUS AGREE GEO
  Poland promised to send Ukraine tanks. = POL AGREE UKR
  Poland {pledged|offered|promised|vowed} to help Ukraine. = POL AGREE UKR
  Turkey plans to visit Greece. = TUR AGREE GRC
agree, settle, conclude, clinch, seal, negotiate, initial, strike, reach, forge, finalize, finalise, broker, hammer out, draw up, work out, secure, ink, cut, cement, close, make, enter, thrash out, wrap up : subj & with|between|on : obj=@agreement|@truce|term|solution|consensus|plan|compromise|accommodation
  Kosovo and Serbia reached a compromise. = KOS,SRB AGREE -
  Kosovo {agreed|negotiated} a truce with Serbia. = KOS,SRB AGREE -
agree : subj & with|to : on=~any
  Kosovo and Serbia agreed on a plan. = KOS,SRB AGREE -
agree : subj & with|to|on|upon
  France agreed with Germany. = FRA,DEU AGREE -
come, arrive : subj & with : to=agreement|terms|term|understanding|compromise|deal|accord; to!=power
enter : subj & with : into=@agreement|alliance|contract|partnership
accept, approve, embrace, okay : subj > of|by|from|obj : obj=proposal|offer|plan|invitation|mediation|truce|ceasefire|agreement|deal|request|term|condition|formula|compromise|resolution|package|recommendation|draft
  Serbia accepted the Kosovo proposal. = SRB AGREE KOS
offer, pledge, promise, commit, guarantee, assure, earmark : subj > to|iobj|for : obj=@aid|@talk|help|AID|CONSULT|COOPERATE|AGREE|cooperation|mediation|amnesty|ceasefire|reform
  Poland offered aid to Ukraine. = POL AGREE UKR
  Poland pledged Ukraine weapons. = POL AGREE UKR
announce, unveil, approve : subj > to|for : obj=@aid; obj!=@good-deed; to=~any
receive, get, obtain, win : from > subj : obj=assurance|promise|pledge|guarantee|commitment
  Georgia received assurances from Poland. = POL AGREE GEO
give, offer, provide : subj > to|iobj : obj=assurance|guarantee|promise|word|pledge|commitment
  Poland gave Georgia assurances. = POL AGREE GEO
  Poland announced aid to Ukraine. = POL AGREE UKR
pledge/n, promise/n, commitment/n, offer/n, vow/n : subj|by|from > to|for : to=~any
  Poland's pledge to Ukraine stood. = POL AGREE UKR
agreement/n, deal/n, accord/n, pact/n : subj|between & with|between : between=~any
  An agreement between Kosovo and Serbia was reached. = KOS,SRB AGREE -
express, voice, signal, declare, confirm, indicate, reaffirm, reiterate, announce, affirm, show : subj > to|with|for|comp : obj=readiness|willingness|intention|commitment|desire|determination|resolve|preparedness; comp=~any
  Iran expressed readiness to negotiate with Israel. = IRN AGREE ISR
willing/a, ready/a, prepared/a, determined/a, keen/a, eager/a, open/a, set/a, poised/a, committed/a : subj > to|with|for|comp : comp=CONSULT|COOPERATE|AID|SUPPORT|AGREE|RETREAT|CONCEDE
  Iran is ready to negotiate with Israel. = IRN AGREE ISR
ready/n, vow/n : subj > -
look : subj > with|comp : forward=~none; comp=COOPERATE|CONSULT
establish, normalize, normalise, restore, mend, improve, strengthen, resume, boost, deepen, expand, enhance, develop, promote : subj & with : obj=tie|relation|relationship|link|cooperation|partnership
  Turkey and Israel {restored|strengthened|improved} ties. = TUR,ISR AGREE -

== CONSULT 040
meet, confer, consult, talk, liaise, dine, huddle, parley, converse, chat, hobnob, lunch, caucus, sit down, meet up, get together : subj & with|obj : obj!=requirement|target|deadline|demand|need|goal|standard|condition|resistance|expectation|criterion|obligation
  Russia and Georgia met. = RUS,GEO CONSULT -
  Putin met with Georgian officials. = RUS,GEO CONSULT -
  Russia {negotiated|conferred|consulted} with Georgia. = RUS,GEO CONSULT -
hold, have, conduct, open, begin, start, resume, convene, continue, hold, attend, join, enter, finish, conclude, restart, end, chair, host, wrap up, kick off : subj & with|between : obj=@talk
  Russia held talks with Georgia. = RUS,GEO CONSULT -
  Russia and Georgia {began|resumed|held} talks. = RUS,GEO CONSULT -
discuss, debate, negotiate, review, go over, talk over, thrash out : subj & with : obj!=~none; with=~any
discuss, debate : subj & with : subj=~many; obj!=~none
  Russia discussed trade with Georgia. = RUS,GEO CONSULT -
exchange : subj & with : obj=view|opinion|letter|message|greeting
  Russia exchanged views with Georgia. = RUS,GEO CONSULT -
talk/n, negotiation/n, meeting/n, dialogue/n, consultation/n, summit/n, discussion/n, conversation/n, tête-à-tête/n, encounter/n, parley/n, roundtable/n : subj|between|by & with|between|of : self!=annual|party|board|cabinet|campaign|shareholder|staff|general|news|press
  Talks between Russia and Georgia began. = RUS,GEO CONSULT -
  Georgia's talks with Russia resumed. = GEO,RUS CONSULT -
brief : subj > obj
come : subj & - : to=table
sit : subj & with : at=table; with=~any
speak : subj & with|to : to!=reporter|journalist|press|newspaper|agency|crowd|parliament|audience|supporter|nation
  Putin spoke with Erdogan. = RUS,TUR CONSULT -

== CONSULT visit 042
visit, tour, travel, fly, go, arrive, pay : subj > obj|to|in : to=~place|~actor; to!=court|war|poll|prison|jail|work|school|hospital
visit, tour : subj > obj|in|to : obj=~place|~actor
  The Georgian president visited Turkey. = GEO CONSULT TUR
arrive, land : subj > in|to : subj=~actor; in=~place
  The Georgian president arrived in Turkey. = GEO CONSULT TUR
pay, make : subj > to|in : obj=visit|trip
  Putin paid a visit to Turkey. = RUS CONSULT TUR
travel, fly, go, head, journey, jet, return, come : subj > to : to=~place; obj=~none; subj!=@troop|@vessel|refugee|migrant|flight|plane|@aid
  Putin {flew|travelled} to Turkey. = RUS CONSULT TUR
host, receive, welcome, entertain, greet : obj > subj : obj=~actor; obj!=it|this|that|@talk|game|refugee|olympics|news|decision|statement
  Turkey hosted the Georgian president. = GEO CONSULT TUR
lead : subj > to : obj=delegation|mission|team; to=~any
  The Georgian minister led a delegation to Turkey. = GEO CONSULT TUR
call : subj > on : on=~person; comp=CONSULT|discuss|exchange|review
visit/n, trip/n, tour/n, stopover/n : subj|by|of > to|in : self!=tourist|family|prison|field
  Putin's visit to Turkey ended. = RUS CONSULT TUR
leave, depart, head, set off, embark : subj > for : for=~place
  Putin left for Turkey. = RUS CONSULT TUR

== CONSULT third-party 045
launch, begin, start, open, make, lead, undertake, offer, mount, continue : subj > between|in|with : obj=mediation|mediate|good-offices|shuttle
  Norway launched a mediation effort between Israel and Lebanon. = NOR CONSULT ISR,LBN
mediate, broker, moderate, facilitate, arbitrate, intercede, intermediate, conciliate, reconcile : subj > between|in|with|obj : obj=@talk|@agreement|@truce|~none|peace|dispute|conflict
  Norway mediated between Israel and Lebanon. = NOR CONSULT ISR,LBN
  Norway brokered a truce between Israel and Lebanon. = NOR CONSULT ISR,LBN
mediation/n : subj|by > between|in
chair, sponsor : subj > between|with : obj=@talk

== CONSULT phone 041
speak, talk, discuss, confer, consult : subj & with|to : by=hotline|phone|telephone|video
call, phone, telephone, ring : subj > obj : obj=~actor; comp=discuss|assure|explain|inform|brief|say|tell|ask|review|talk|exchange|hear
  Putin called Erdogan to discuss Syria. = RUS CONSULT TUR
phone, telephone, ring : subj > obj : obj=~person|~actor
call : subj > obj : obj=~person; comp=~none; obj!=@bad
  Putin called Erdogan on Friday. = RUS CONSULT TUR
  Putin telephoned Erdogan. = RUS CONSULT TUR
hold, have : subj & with|between : obj=call|conversation
speak, talk, discuss, confer : subj & with|to : by=phone|telephone; with=~any
speak, talk : subj & with|to : on=phone|telephone
  Putin spoke on the phone with Erdogan. = RUS,TUR CONSULT -
call/n, conversation/n : subj|between & with|to : self=phone|telephone|video
  A phone call between Putin and Erdogan took place. = RUS,TUR CONSULT -

== CONSULT multilateral 040
attend, join : subj & with|of : obj=summit|conference|forum|assembly
convene, assemble, gather : subj & with : in=~any; subj=minister|leader|diplomat|head|delegate|representative|president

== SUPPORT 051
praise, laud, commend, applaud, hail, welcome, toast, cheer on, root, second, espouse, esteem, admire, revere, reassure, sympathise, sympathize, congratulate, thank, salute, endorse, back, honor, honour, extol, compliment, eulogize, support, champion, bless, cheer, appreciate, celebrate, embrace, acclaim, vindicate, exonerate, acquit, favor, favour, uphold, felicitate, venerate, reward, justify : subj > obj|on|of : obj!=game|visitor|tourist|refugee|guest|thousand|right|principle
  Russia {praised|thanked|congratulated|commended|endorsed|supported|backed} Armenia. = RUS SUPPORT ARM
  Armenia was praised by Russia. = RUS SUPPORT ARM
express, voice, declare, reaffirm, reiterate, pledge, offer, lend, throw, convey, announce, promise, affirm, give, show, extend, send, communicate, signal : subj > for|to|with|behind|of|iobj|at : obj=support|solidarity|gratitude|appreciation|backing|thanks|satisfaction|approval|congratulation|endorsement|blessing|praise|respect|admiration; obj!=financial|military|material|logistical|humanitarian
  Russia expressed support for Armenia. = RUS SUPPORT ARM
  Russia {pledged|promised|offered} its full support for Armenia. = RUS SUPPORT ARM
reaffirm, reiterate, reinforce, renew, underline, stress, restate : subj > to : obj=commitment|support; to=~any; comp=~none
  Russia reaffirmed its commitment to Armenia. = RUS SUPPORT ARM
call, phone, telephone : subj > obj : comp=congratulate|thank|praise|commend|express|convey|SUPPORT; obj=~actor
  Putin called Erdogan to congratulate him. = RUS SUPPORT TUR
send, extend, offer, convey : subj > to|iobj|with : obj=congratulation|greeting|thanks
  Russia sent congratulations to Armenia. = RUS SUPPORT ARM
stand, side, align : subj > by|with|behind|beside|alongside
speak out, come out, speak : subj > of|for : in=favour|favor|support|defence|defense
vouch, plead : subj > for : for=~actor
put, place : subj > behind : obj=weight
welcome : subj > obj : obj=invitation|offer|decision|move|plan|proposal|announcement|initiative|agreement|deal|visit|CONSULT|AGREE|RETREAT|CONCEDE
  Russia welcomed the Armenian decision. = RUS SUPPORT ARM
  Russia sided with Armenia. = RUS SUPPORT ARM
pay : subj > to : obj=tribute|homage|respect
  Putin paid tribute to Armenia. = RUS SUPPORT ARM
vote : subj > of|for|by : for=~any; for!=president
praise/n, endorsement/n, congratulation/n, commendation/n, backing/n, solidarity/n, gratitude/n, applause/n : subj|by|from > of|for|to|with|from : from!=~none
  Russia's endorsement of Armenia mattered. = RUS SUPPORT ARM
support/n : subj|by|from > for|to|of : self!=military|financial|material|life|economic|logistical|air; for=~any
supportive/a, grateful/a, thankful/a, appreciative/a, proud/a : subj > of|to|for
  Russia is supportive of Armenia. = RUS SUPPORT ARM
call, describe : subj > obj : comp=friend|ally|partner|hero
  Russia called Armenia a friend. = RUS SUPPORT ARM

== SUPPORT 054
recognize, recognise, acknowledge : subj > obj|of : obj=~actor|~place|independence|sovereignty|state|statehood|government
  Russia recognized Abkhazia. = RUS SUPPORT GEO
  Russia recognised the independence of Kosovo. = RUS SUPPORT KOS
recognition/n : subj|by > of : of=~actor|~place|independence
  Russia's recognition of Kosovo was withheld. = RUS SUPPORT KOS
establish, open, normalize, normalise, restore, resume, upgrade, re-establish, reestablish, elevate, formalize, formalise : subj & with : obj=relation|tie|embassy|link|relationship; self!=~passive
  Turkey and Israel upgraded their diplomatic ties. = TUR,ISR SUPPORT -
exchange : subj & with : obj=ambassador
reopen : subj > in|to : obj=embassy|consulate|mission
  Honduras established diplomatic relations with China. = HND,CHN SUPPORT -

== SUPPORT 057
ratify : subj > with|obj : obj=@agreement; subj=~actor
  Ukraine ratified an agreement with Georgia. = UKR SUPPORT GEO
sign, ink, countersign, accede, put, implement, renew, extend : subj & with : obj=@agreement|contract; obj!=@truce
  Russia signed a treaty with Armenia. = RUS,ARM SUPPORT -
  Russia and Armenia signed an agreement. = RUS,ARM SUPPORT -
  Russia did not sign a treaty with Armenia. = RUS,ARM SUPPORT - negated
ratify, sign : subj & with : obj=@agreement
signing/n, ratification/n, signature/n : subj|by|between & with|between : of=@agreement
put : subj & with : obj=name|signature; to=~any

== SUPPORT 056
honor, honour, decorate : subj > obj : with=award|medal|order
award, confer, bestow : subj > to|iobj|on : obj=award|medal|order|prize

== CONCEDE 055
apologize, apologise : subj > to|for
express : subj > to|for : obj=remorse|apology|contrition
ask, beg : subj > of|from|obj : obj=forgiveness|pardon
  Japan apologized to Korea. = JPN CONCEDE KOR
issue, offer, make, give : subj > to|for : obj=apology
  Turkey offered an apology to Russia. = TUR CONCEDE RUS
apology/n : subj|by|from > to|for

== CONCEDE 081
pardon, amnesty, reprieve, absolve, forgive, exonerate, rehabilitate : subj > obj : obj!=debt|loan
  The Egyptian president pardoned a Turkish journalist. = EGY CONCEDE TUR
grant, announce, offer, declare : subj > to|for|iobj : obj=amnesty|pardon|clemency|reprieve
  Algeria announced a pardon for Turkish detainees. = DZA CONCEDE TUR
commute : subj > of|obj : obj=sentence
amnesty/n, pardon/n : subj|by|from > for|of|to
drop : subj > against : obj=charge|case|lawsuit|claim|investigation
  Turkey dropped charges against the German journalist. = TUR CONCEDE DEU

== CONCEDE 080
yield, relent, capitulate, concede, back down, give in, back off, cave in, cave, compromise, bow, acquiesce, submit, accede, defer, cede : subj > to|with|on : to=demand|pressure|request|call|condition|~actor; obj=~none
  Serbia {conceded|yielded|bowed} to demands from Kosovo. = SRB CONCEDE KOS
accept, meet, grant, satisfy, accommodate, agree, fulfil, fulfill : subj > of|by|from|to|obj : obj=demand
  Serbia accepted the demands of Kosovo. = SRB CONCEDE KOS
agree : subj > of|by|from : to=demand|request
reverse, drop, abandon, withdraw, rescind, overturn : subj > on|of|obj : obj=decision|policy|demand|objection|opposition|veto|claim
  Britain reversed its decision on Turkish workers. = GBR CONCEDE TUR
call off, end, suspend, halt, wind up, lift : subj > with|against|after : obj=strike|protest|hunger|walkout|blockade|boycott|sit-in|demonstration; obj!=air
  Greek teachers called off the strike. = GRC CONCEDE -
shorten : subj > in|on : obj=curfew
restore, reinstate, reappoint, re-appoint : subj > to|obj : obj=~person|licence|license|accreditation|freedom|right|citizenship|democracy
legalize, legalise, unban : subj > obj : obj=party|union|opposition|movement|group
allow, permit, authorize, authorise : subj > obj|to : obj=opposition|protest|rally|party|demonstration|march|media|newspaper
yield, relent, capitulate, back down, give in, cave in, compromise, backtrack, climb down : subj > to|with|on : subj=~actor; subj!=bond
  Serbia {relented|capitulated|backed down|gave in}. = SRB CONCEDE -
make, offer : subj > to : obj=concession
  Serbia made concessions to Kosovo. = SRB CONCEDE KOS
concession/n : subj|by|from > to
lift, ease, relax, revoke, repeal, rescind, soften, loosen, waive, overturn, end, abolish, scrap, suspend, remove, drop, cancel: subj > on|against|of|in|to|for : obj=ban|restriction|curfew|law|censorship|state|curb|rule|lockdown|emergency|visa|warrant|requirement|detention|order
  Egypt {lifted|eased} the ban on Turkish newspapers. = EGY CONCEDE TUR
legalize, legalise, decriminalize, unban, reinstate : subj > obj

== CONCEDE 087
declare, announce, proclaim, offer, order, extend : subj > with|against|in : obj=@truce|pause|moratorium|halt
  The rebels declared a ceasefire with Turkey. = ? CONCEDE TUR
agree, accept : subj > to : to=withdraw|withdrawal|pull-out|pullout
announce, order, declare : subj > from|of : obj=withdrawal|pullout|pullback|drawdown|retreat|disarmament
  Russia announced a withdrawal from Georgia. = RUS CONCEDE GEO

== COOPERATE 060
cooperate, collaborate, co-operate, team up, partner, work, coordinate, liaise : subj & with|together : with=~actor; for!=enemy|terrorist
join : subj & with : obj=force|hand; with=~any
  Russia cooperated with Armenia. = RUS,ARM COOPERATE -
cooperate, collaborate, team up, ally, co-operate : subj & with : subj=~many

  Russia and Armenia {cooperated|collaborated}. = RUS,ARM COOPERATE -
cooperation/n, collaboration/n, partnership/n, alliance/n : subj|between & with|between : between=~any
  Cooperation between Russia and Armenia continued. = RUS,ARM COOPERATE -

== COOPERATE 061 | economic
trade : subj & with : with=~any; obj=~none|oil|good|goods
do : subj & with : obj=business
buy, purchase, import : subj > from : from=~actor|~place
  India bought oil from Russia. = IND COOPERATE RUS
sell, export, ship, deliver, supply : subj > to|iobj : to=~actor|~place; obj!=@military-aid|aid|assistance|relief|asylum
  Russia sold gas to India. = RUS COOPERATE IND
invest : subj > in : in=~place|~actor
  China invested in Serbia. = CHN COOPERATE SRB

== COOPERATE 062 | military
hold, conduct, stage, begin, start, launch, carry out, kick off, complete : subj & with|between : obj=exercise|drill|manoeuvre|maneuver|patrol|wargame; with=~any
  Russia held exercises with China. = RUS,CHN COOPERATE -
hold, conduct, stage, begin, start, launch, carry out, kick off, complete, perform, practise, practice, undertake : subj & with|between : obj=exercise|drill|manoeuvre|maneuver|patrol|wargame|training; subj=~many
  Russia and China {began|launched|held} naval exercises. = RUS,CHN COOPERATE -
hold, conduct, stage, begin, start, launch, carry out, kick off, perform, play : subj & with|between : obj=game; obj=war
  Russia and China launched war games. = RUS,CHN COOPERATE -
game/n : subj|between|by & with|between|of : self=war; self=joint
train : subj & with : with=~actor|@troop; obj=~none
exercise/n, drill/n, manoeuvre/n, maneuver/n, patrol/n, wargame/n : subj|between|by & with|between|of : self=joint|trilateral|bilateral|multinational|combined
  Joint exercises between Russia and China began. = RUS,CHN COOPERATE -

== COOPERATE 063 | legal
extradite : subj > to|obj
extradite, hand over, hand, transfer, turn over, surrender, deliver : subj > to : obj=suspect|~person|criminal|fugitive|defendant|accused; to=~actor|~place
  Zambia extradited the British militant to Britain. = ZMB COOPERATE GBR
  Italy extradited a suspect to Turkey. = ITA COOPERATE TUR
extradition/n : subj|from|by > to
  The extradition of the suspect to Turkey was delayed. = - COOPERATE TUR

== COOPERATE 064 | intelligence
share, pass : subj > with|to : obj=intelligence|data; with|to=~any
share, swap, exchange, pool : subj & with : obj=intelligence|information|data|expertise|evidence|technology|know-how|knowledge|experience
  Turkey shared intelligence with Pakistan. = TUR,PAK COOPERATE -
swap, exchange : subj & with : obj=@prisoner|body
  Russia and Ukraine exchanged prisoners. = RUS,UKR COOPERATE -

== AID 072
receive, get, obtain : from > subj : obj=@military-aid; obj!=bribe|message; from=~any
  Ukraine received weapons from Poland. = POL AID UKR

== AID 070
fly, truck, rush, ferry, haul : subj > to|into : obj=@aid; to|into=~any
ship, deliver, send, supply : subj > to|iobj : obj=@humanitarian-aid|rice|blanket|flour|lorry|clothes|shelter; to=~any
pay : subj > to|iobj|for : obj=compensation|reparation|damages
send, dispatch, deploy, lend, fly, rush, mobilize, mobilise : subj > to|comp|in|for|iobj : obj=@troop|plane|aircraft|helicopter|ship|vessel|team|doctor|engineer|firefighter|fireman|rescuer|nurse|expert|specialist|crew|diver|medic|volunteer; comp=@relief-work|help|assist|aid|bring|treat|feed|clear|fight|repair|save; obj!=peacekeeper
  Germany sent soldiers to help flood victims in Poland. = DEU AID POL
reach, arrive, enter : speaker > obj|in|at : subj=convoy|lorry|truck|shipment|aid|relief|flight|plane|ship; of|with|carry|load=lorry|aid|flour|medicine|food|relief|supply|supplies|blanket
aid, assist, help, care, succor, succour, bail out, rescue, bolster, shore up, prop up, fund, subsidize, subsidise, finance, sponsor, bankroll, relieve, feed : subj > obj|in : obj!=@measure|himself|themselves|herself|film|campaign|growth; subj!=@measure
  Poland {aided|assisted|helped} Ukraine. = POL AID UKR
  Ukraine was aided by Poland. = POL AID UKR
give, provide, send, deliver, donate, supply, grant, extend, lend, channel, dispatch, ship, furnish, allocate, contribute, transfer, hand, airlift, distribute, loan : subj > to|iobj|for|obj : obj=@aid; to!=court
  Poland gave aid to Ukraine. = POL AID UKR
  Poland {sent|provided|donated|delivered} aid to Ukraine. = POL AID UKR
provide, supply, furnish, present, equip : subj > obj : with=@aid
receive, get, obtain, accept, take, secure, win : from > subj : obj=@aid|AID|support; from=~any; obj!=bribe|message
  Ukraine received food from Poland. = POL AID UKR
give, lend, extend, provide : subj > to|iobj|for : obj=hand|support|help; obj!=moral
fund, finance, sponsor, bankroll, underwrite, subsidize, subsidise : subj > in|obj|of : obj=project|construction|program|programme|school|hospital|reconstruction|mission
raise, collect : subj > for : obj=money|fund|donation; for=~any
build, rebuild, construct, reconstruct, repair : subj > for|in : obj=school|hospital|clinic|shelter|bridge|road|well|camp; in=~place
respond : subj > to : with=@aid
  Poland supplied Ukraine with weapons. = POL AID UKR
come : subj > of|to : to=aid|rescue|assistance|help
aid/n, assistance/n, help/n, relief/n, bailout/n, donation/n, grant/n, loan/n, contribution/n, handout/n, airlift/n : subj|from|by > to|for : to=~any; self!=first|hearing|state|court
  Polish aid to Ukraine continued. = POL AID UKR

== AID 071 | economic
lend, loan, bail out, finance : subj > to|obj|iobj : obj!=~none
grant, approve, extend : subj > to|for|iobj : obj=loan|credit|grant|bailout
  China granted a loan to Kenya. = CHN AID KEN
forgive, cancel, write off, reduce, reschedule, restructure : subj > of|'s|obj's : obj=debt|loan
  Russia cancelled the debt of Cuba. = RUS AID CUB

== AID 072 | military
arm, equip, train, reequip, re-equip, resupply, rearm : subj > obj : obj=~actor|@troop|@police-noun|fighter|rebel|pilot|militia|militant|insurgent|guerrilla|cadet|recruit
  Turkey {armed|trained|equipped} Syrian rebels. = TUR AID SYR
give, provide, send, deliver, donate, supply, ship, transfer, hand over, furnish, sell, export, smuggle, lease : subj > to|iobj|for : obj=@military-aid; to!=court; at!=~any; toward!=~any
give, provide, supply, pass, hand, share, hand over, offer : subj > to|iobj : obj=intelligence|photograph|imagery|satellite; to=~any
  Poland provided military intelligence to Ukraine. = POL AID UKR
lift, ease, waive, suspend : subj > on|to|against : obj=embargo; obj=arms|arm|weapon
  Poland sent tanks to Ukraine. = POL AID UKR
give, provide, send, deliver, donate, supply, ship, transfer, hand over, furnish : subj > to|iobj|for : obj=@military-aid; to=~actor|~place
supply, provide, equip : subj > obj : with=@military-aid
support/n, aid/n, assistance/n : subj|from|by > to|for : self=military

== AID 073 | health
evacuate, airlift, shelter, vaccinate, treat : subj > obj|from : obj!=@diplomat|staff|sport; as!=~any
  Turkey evacuated Syrian civilians. = TUR AID SYR
send, dispatch, deliver : subj > to : obj=rescuer|doctor|medic|medicine|food|convoy|relief|team; to=~any; obj!=negotiator
  Turkey sent medicine to Syria. = TUR AID SYR

== AID 073
send, deploy, dispatch, mobilize, mobilise, order, rush, airlift : subj > in|to|comp : obj=@troop; comp=@relief-work; obj!=peacekeeper
  Germany sent soldiers to evacuate flood victims in Poland. = DEU AID POL

== AID 074 | peacekeeping
send, deploy, contribute, dispatch, provide, commit, airlift, authorize, authorise, approve, renew, extend, announce, establish, offer : subj > to|in|along : obj=peacekeeper|peacekeeping|observer|peace-keeping|peacekeepers
send, deploy, contribute, dispatch, provide, commit : subj > in|to : obj=@troop; on|to|for|as=peacekeeping|peacekeeper|peace|humanitarian|relief|rescue|un|peace-keeping
contribute, join, participate, serve, deploy, arrive, land, station, send : subj > in|to|along|as : subj=peacekeeper|peacekeeping|peace-keeping
  Japanese peacekeepers arrived in South Sudan. = JPN AID SSD
participate, join, serve, contribute : subj > in|to|with|obj : in=peacekeeping|peacekeeper|mission; subj=@troop|~place|~actor
serve : subj > in : subj=@troop; in=~place
contribute, provide, commit, send, offer, deploy, dispatch : subj > to|in : obj=@troop|more; to=force|mission|operation|peacekeeping
send, deploy, dispatch : subj > to|in : obj=@troop; on=mission|operation; to=~any
  Nepal sent peacekeepers to Lebanon. = NPL AID LBN

== AID 075 | asylum
grant, give, offer : subj > to|iobj : obj=asylum|citizenship|refuge|visa|protection|sanctuary
  Norway granted asylum to a Turkish journalist. = NOR AID TUR
harbor, harbour, resettle, accept, take in, admit, welcome, shelter, host, absorb, house : subj > obj|from|in : obj=refugee|migrant|asylum-seeker|evacuee|displaced
open, reopen : subj > to : obj=border|door; to=refugee|migrant|~person|~actor|people
grant, give, offer, award : subj > to|iobj : obj=citizenship|residency|residence|passport
  Canada took in Syrian refugees. = CAN AID SYR
free, rescue, liberate, save : subj > obj : obj=hostage|captive|survivor|miner|migrant
free, rescue : subj > obj : subj=@troop; obj=worker|~person|@prisoner
  French troops rescued Malian hostages. = FRA AID MLI

== RETREAT withdraw 0874
go back, return, go home, come home, head home, pull back, march back : subj > from|of : subj=@troop|battalion|contingent|convoy; obj=~none
bring, pull, order, call : subj > from|of : obj=@troop; self=home|back
withdraw, pull out, retreat, pull back, evacuate, move out, redeploy, fall back : subj > from|of : obj=@troop|@armament|~none|settler|fighter; obj!=@inspector; from!=@talk|@agreement|@organization-noun|race|election|contest|table|market|offer
  Russia withdrew its troops from Georgia. = RUS RETREAT GEO
  Russian troops {withdrew|retreated} from Georgia. = RUS RETREAT GEO
  Russia will withdraw its troops from Georgia. = RUS CONCEDE GEO
vacate, relinquish, cede, surrender, abandon, hand over, return, give up : subj > to|obj : obj=@territory-noun|weapon
  Israel returned territory to Egypt. = ISR RETREAT EGY
leave, quit, depart : subj > obj : subj=@troop|convoy; obj=~place
  Russian troops left Georgia. = RUS RETREAT GEO
withdrawal/n, pullout/n, retreat/n, pullback/n, drawdown/n, redeployment/n, disengagement/n : subj|by|of > from : self!=cash; from!=@organization-noun|@agreement
  Russia's withdrawal from Georgia was completed. = RUS RETREAT GEO
surrender, capitulate, disband : subj > to : subj=~armed
surrender, give up, defect : subj > to : obj=~none; to=~any
surrender, capitulate : subj > to : obj=~none; subj=~actor|member|fighter|militant|rebel|soldier|guerrilla
  Rebels surrendered to Turkish troops. = ? RETREAT TUR

== RETREAT 085 | economic
lift, ease, remove, end, suspend, drop, waive, relax, reduce, cut, lower, roll back, scrap, loosen, abolish, slash, halve, unfreeze, terminate, revoke: subj > on|against|of|from|to|for : obj=sanction|embargo|tariff|boycott|duty|levy|freeze
  France lifted sanctions on Serbia. = FRA RETREAT SRB
  France {reduced|rolled back|scrapped} tariffs on Chinese goods. = FRA RETREAT CHN
lift, end, remove, drop : subj > on|to|from : obj=ban; obj=travel|import|export|trade|flight
  France lifted the travel ban on Serbia. = FRA RETREAT SRB
resume, restart, restore, unblock, unfreeze, release : subj > to|with|for : obj=@aid|trade|import|export|flight|shipment|supply|supplies|delivery|asset; obj!=@prisoner
  France resumed aid to Mali. = FRA RETREAT MLI
unfreeze, unblock : subj > of|obj : obj=asset|account|fund

== RETREAT withdraw 0872
lift, end, raise, break up, ease, loosen : subj > of|on|around|against : obj=siege|blockade|encirclement
  Israel lifted the blockade of Lebanon. = ISR RETREAT LBN

== RETREAT release 0842
return, hand back, give back, hand over, restore, repatriate : subj > to : obj=antiquity|artefact|artifact|sculpture|painting|statue|property|land|territory|remains|body|museum|treasure|asset|base|depot|ship|vessel|tanker|island|manuscript|relic|gold
  Britain returned the sculpture to Greece. = GBR RETREAT GRC

== RETREAT release 0841
hand back, hand over, return, repatriate, give back, send back : subj > to|obj : obj=farmer|fisherman|shepherd|villager|@prisoner|~person; obj!=suspect|criminal|fugitive
let : subj > obj|comp : comp=go; obj=@prisoner|~person|~actor
let : subj > obj|comp : self=free
set : subj > obj : self=free; obj=~person|@prisoner
  Iran set the British sailor free. = IRN RETREAT GBR
set : subj > obj : comp=free; obj=~person|@prisoner

release, free, liberate, discharge, acquit, parole, bail : subj > obj|to : obj!=statement|report|document|film|album|figure|data|photo|video|result|detail|information|record|transcript|list|plan|footage|fund|book
  Iran released a British sailor. = IRN RETREAT GBR
  A British sailor was {freed|released} by Iran. = IRN RETREAT GBR
hand, return, repatriate : subj > to : obj=@prisoner|body|captive; over=~none
release/n, freeing/n, liberation/n : subj|by > of|from : of=~actor|@prisoner; self!=press|news
  Iran's release of the British sailor was welcomed. = IRN RETREAT GBR

== RETREAT disarm 0873
disarm, demobilize, demobilise, decommission, dismantle, destroy, hand in, hand over, lay down, give up, surrender, turn in, put down, scrap : subj > to : obj=@armament|@weapon|arms|arm|stockpile|arsenal; subj!=@diplomat
  Rebels laid down their weapons in Colombia. = ? RETREAT -
disarm, demobilize, demobilise, disband, decommission : subj > obj : obj=~none|@troop|fighter|rebel|militia|guerrilla|combatant|militant
  Ukraine dismantled its missiles. = UKR RETREAT -
disarmament/n, demobilization/n, demilitarization/n, decommissioning/n : subj|by|of > of

== RETREAT ceasefire 0871
fall, go : subj > - : subj=gun|artillery|front; comp=silent|quiet
observe, hold, keep, respect : subj > with|against : obj=pause|lull
stop, halt, cease, suspend : subj > at|on|against : comp=shell|bomb|fire|attack|shoot
observe, honor, honour, respect, implement, begin, start, enter, hold, maintain, uphold, extend, renew, restore : subj & with : obj=@truce
begin, start, hold, resume : subj|between|in & - : subj=@truce
  Armenia and Azerbaijan observed the ceasefire. = ARM,AZE RETREAT -
end, stop, cease, halt, suspend, pause, discontinue : subj & with|against|in|of : obj=@war|bombing|attack|shelling|airstrike|raid|military|hostilities; obj!=trade|aid
  Russia ended the bombing of Syria. = RUS RETREAT -
take, come, enter : subj > - : subj=@truce; into=effect|force
  A ceasefire came into force. = - RETREAT -
hold : subj > - : subj=@truce

== RETREAT access 086
open, reopen, lift, clear, remove : subj > to|for|with : obj=roadblock|barricade|checkpoint|corridor|crossing|road|gate|route
grant, allow, give, permit : subj > to|iobj|for|obj : obj=passage|visit|access|entry
allow, permit, let, grant, give, admit, enable, receive, accept, readmit, invite, let in : subj > obj|to|iobj|for : obj=@inspector|journalist|access|convoy|investigator|aid-worker|aid|relief|humanitarian|return; obj!=$
  Syria let in the inspectors. = SYR RETREAT ?
allow, permit, let, authorize, authorise, enable : subj > obj|comp|to : comp=~any; obj=~actor|~person|refugee|migrant|worker|people|ship|plane|flight|group|agency
  Turkey allowed Iraqi refugees to return home. = TUR RETREAT IRQ
give, grant : subj > to|iobj|for : obj=@permission
  Pakistan gave the United Nations permission to use its airspace. = PAK RETREAT ?
  Syria allowed inspectors into the country. = SYR RETREAT ?
open, reopen, unseal, unblock : subj > to|with|for : obj=border|crossing|corridor|airspace|port|frontier|checkpoint|road
  Egypt reopened its border with Israel. = EGY RETREAT ISR

== RETREAT resign 0831
resign, step down, quit, abdicate, stand down, step aside : subj > -|from|as : subj=~actor; from!=@organization-noun
  The Georgian prime minister resigned. = GEO RETREAT -
tender, submit, offer, hand in, announce : subj > - : obj=resignation
  The Georgian minister tendered his resignation. = GEO RETREAT -
resignation/n, abdication/n : subj|of|by > - : self!=~none
fire, sack, dismiss, replace, remove : subj > obj : obj=minister|chief|general|commander|ambassador|governor|official|premier|adviser|cabinet|director|prosecutor

== SUPPORT 052
defend : subj > obj : obj=~actor; from!=~any; against!=~any
defend : subj > obj|of : obj!=title|goal|championship; obj=@measure|~actor

== SUPPORT 053
rally, campaign, mobilize, drum up, muster, garner : subj > behind|around|for|of : obj=~none|support; for!=~none

== CONSULT 046
renegotiate : subj & with : obj!=mortgage|contract
renegotiation/n : subj|between|by & with|between|of
negotiate, bargain, haggle : subj & with|between|on : obj!=@aid
  Russia and Georgia negotiated. = RUS,GEO CONSULT -
hold, open, begin, start, resume, conduct, continue, enter, restart : subj & with|between : obj=negotiation
  Russia held negotiations with Georgia. = RUS,GEO CONSULT -
bargaining/n, negotiation/n : subj|between|by & with|between|of

== AGREE 038
accept, agree, approve : subj > by|of|to|obj : obj=mediation|arbitration
  Serbia accepted Norwegian mediation. = SRB AGREE NOR

== AGREE 039
offer, propose : subj > between|in|to : obj=office; obj=good
offer, propose : subj > between|in|to|for : comp=mediate|arbitrate|facilitate|host|broker|help
offer, propose, volunteer : subj > in|between|to : obj=mediation|mediate|good-offices
offer, propose, volunteer : subj > in|between|to : comp=mediate|arbitrate
  Norway offered to mediate between Israel and Lebanon. = NOR AGREE ISR,LBN

== AGREE 037
agree, promise, pledge, vow : subj & with : comp=settle|resolve|reconcile


== AGREE 037
resolve, settle : subj & with|between : obj=dispute|conflict|crisis|difference|issue|row
  Kosovo and Serbia settled the dispute. = KOS,SRB AGREE -


== NONE
help : subj > obj : comp=~any; obj!=~actor
release, publish : subj > obj : obj=statement|report|figure|data|photo|video|film|album|document|result|detail|book|list
free : subj > - : obj=market
meet : subj > obj : obj=requirement|target|deadline|need|goal|standard|condition|criterion|expectation|obligation|demand
talk, speak : subj > to|with : to=reporter|journalist|press|newspaper|agency|crowd|parliament|audience|supporter|nation|afp|reuters|ap
agree : subj > comp : comp=~none; self=~none
recognize, recognise, acknowledge, welcome : subj > obj|comp : obj=need|fact|importance|problem|mistake|right; comp=~none
support, back : subj > obj : obj=family|child|price|growth|market|currency
visit, tour : subj > obj : obj=museum|website|page|doctor|site
sell, buy : subj > obj : obj=share|stock|bond|asset
honor, honour, uphold, respect, back, support, endorse : subj > obj : obj=article|term|obligation|clause|provision|promise|outcome|result|statement
