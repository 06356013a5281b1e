# PROTEST, SANCTION, MOBILIZE. CAMEO 14, 15, 16.

== PROTEST demo 141
rally, march, demonstrate : subj > against|on|outside|in|at|to|over : comp=PROTEST|protest|demand
demonstrate, rally, march, picket, parade, chant, agitate, mobilize : subj > against|on|outside|in|at|to|over : subj!=price|share|stock|market|dollar|troop|troops|bond|index
  Protesters {demonstrated|rallied|marched} against the Georgian government. = ? PROTEST GEO
gather, assemble, congregate, converge, turn out, crowd : subj > against|outside|over : subj=@crowd|thousand|hundred|dozen|people|student|worker|activist|resident|ten; to!=meeting|vote
protest : subj > against|over|at|outside|obj : subj!=~official|ambassador|ministry|government|embassy|state
  Thousands of Georgians protested against Russia. = GEO PROTEST RUS
stage, hold, organize, organise, hold, lead, join, attend, begin, mount : subj > against|over|outside|at|in : obj=protest|demonstration|rally|march|sit-in|vigil|picket
  Students staged a protest against Russia. = ? PROTEST RUS
take : subj > against|to : to=street|streets
pour, spill : subj > - : into=street|square
protest/n, demonstration/n, rally/n, march/n, sit-in/n, vigil/n, picket/n, procession/n : subj|by|of > against|outside|over|at : self!=campaign|election|stock|market; against!=note
  A protest against Russia was held in Tbilisi. = - PROTEST RUS
  Student protests against Iran continued. = ? PROTEST IRN
dissent/n, unrest/n : subj|by > against : self=popular|social|civil|student|labor
defy : subj > obj : subj=@crowd

== PROTEST riot 145
break, burst, force : subj > into|through|obj : subj=@crowd|mob|youth|student|worker|miner|villager|resident; into=~any
throw, hurl, lob, pelt : subj > at|on|toward|with : subj=@crowd|youth|striker|mob|student; obj=stone|rock|brick|bottle|petrol|cocktail|object|paving|egg|firework
riot, rampage, revolt, mutiny, loot : subj > against|in|through : subj!=ambassador
  Students rioted against Iran. = ? PROTEST IRN
clash, scuffle : subj > with : subj=@crowd|youth|fan|supporter|striker|worker|farmer
  Protesters clashed with Georgian police. = ? PROTEST GEO
clash, scuffle, battle, fight : subj > with|obj|in : subj=opponent|@crowd|demonstrator|protester
storm, attack, pelt, torch, burn, ransack, vandalize, vandalise, smash, stone, invade : subj > obj|of : subj=@crowd|mob|youth|rioter|student
  Protesters stormed the Iranian embassy. = ? PROTEST IRN
burn : subj > of|obj : obj=flag|effigy
  Protesters burned the American flag. = ? PROTEST USA
riot/n, rioting/n, uprising/n, revolt/n : subj|by|of > against : self!=police
  Riots against Iran spread. = - PROTEST IRN
rise, rise up, revolt, rebel : subj > against : subj!=price|sun
  Syrians rose up against the Syrian government. = SYR PROTEST SYR

== PROTEST strike 143
walk off : subj > against|over : obj=~none|job|work|site|shift
walk, storm : subj > against|over : off=job|work
down, lay down : subj > against|over : obj=tool|pen|scalpel
stop, halt, suspend : subj > against|over|at : obj=work|production|lesson|class; subj=worker|employee|miner|teacher|docker|staff|nurse|doctor|union|driver|pilot|crew|operator
strike, walk out, down : subj > against|over|at|in : subj=worker|miner|teacher|doctor|nurse|driver|employee|union|staff|pilot|docker|student|lawyer|civil|farmer|trucker
  Greek workers walked out. = GRC PROTEST -
strike, down : subj > against|over : obj=~none|tool; subj=operator|garment|steward|guard|crew|nurse|taxi|union
go, stay : subj > against|over : on=strike
  Greek teachers went on strike against the Greek government. = GRC PROTEST GRC
stop, down, refuse : subj > against|over|at : obj=work|tool; subj=worker|employee|miner|teacher|docker|staff|nurse|doctor
work : subj > against : to=rule
stage, hold, begin, call, launch, join, continue, observe : subj > against|over|at : obj=strike|walkout|stoppage|slowdown|go-slow; obj!=air|hunger
  Greek teachers staged a strike. = GRC PROTEST -
strike/n, walkout/n, stoppage/n : subj|by|of > against|over : self=general|labor|labour|teacher|worker|rail|transport|national|garment|wage|bus|hour|union|train|day|nationwide|24-hour|48-hour|industrial
  A general strike against the Greek government began. = - PROTEST GRC

== PROTEST hunger 142
fast/n : subj|by|of > against : self!=ramadan|religious|holy|intermittent|ritual
fast : subj > against
strike/n : subj|by|of > against : self=hunger
  Prisoners continued a hunger strike. = ? PROTEST -
refuse : subj > - : obj=food
stage, hold, begin, start, launch, continue, join, announce, end : subj > against|over|at : obj=strike|fast; obj=hunger
  Prisoners began a hunger strike. = ? PROTEST -
go : subj > - : on=strike; self=hunger

== PROTEST boycott 143
boycott : subj > obj|of|by : obj=@vote-noun|product|goods|shop|assembly|session
boycott : subj > obj|of|by : obj!=~none
  Opposition parties boycotted the Georgian election. = ? PROTEST GEO
stay away, abstain : subj > by|of : from=~any
boycott/n : subj|by|of > of|against : self!=trade
  Students called for a boycott of Israel. = ? REQUEST ISR

== PROTEST obstruct 144
sit, lie, sit down, lie down : subj > in|outside : on|across|in=@road|track|rail|pavement|entrance; subj!=@troop
block, blockade, barricade, occupy, obstruct, picket, shut down : subj > obj|to : obj=@road|entrance|embassy|office|parliament; subj!=@troop|~armed|police|government
form : subj > against|around : obj=chain; obj=human
block, obstruct : subj > into|to|of : obj=transport|traffic
  Farmers blocked a highway. = ? PROTEST -
occupy : subj > of|obj : subj=student|protester|demonstrator|worker|activist|farmer
  Students occupied the Greek ministry. = ? PROTEST GRC
blockade/n : subj|by > of : self=road|highway

== PROTEST vandalize 140
throw, splash, pour, hurl, daub, spray : subj > over|on|at|of : obj=paint|egg|tomato|ink|slogan|graffiti|dung|manure
topple, pull down, tear down, knock down : subj > of|obj : obj=statue|monument|bust
vandalize, vandalise, deface, paint, spray, smear, topple : subj > of|obj : obj=statue|monument|wall|embassy|slogan|graffiti|window|building|mosque|church|cemetery
  Activists defaced a Russian monument. = ? PROTEST RUS

== SANCTION discontinue 163
hit back, strike back, retaliate, respond, reply, hit : subj > against|at|on : with|by=@sanction|duty|tariff|ban; with|by!=missile|rocket
halt, suspend, stop, cancel, freeze, cut, end : subj > from|to|of|with|by : obj=order|purchase|contract|investment|barter|commerce|licence|export|import; subj=~actor; subj!=~person
impose, slap, introduce, levy, adopt, apply, tighten, extend, renew, approve, enforce, reimpose, toughen, prolong, put, place, announce, order, expand, unveil : subj > on|against|of : obj=@sanction|duty; on=~any
impose, slap, introduce, announce, order, extend : subj > on|against|of : obj=ban|restriction; on=import|export|trade|travel|~place|~actor|company|bank|product|good|goods|market|labour
  France imposed sanctions on Iran. = FRA SANCTION IRN
impose, slap, introduce, levy, adopt, apply, tighten, extend, renew, approve, enforce, reimpose, announce, order, expand, unveil : subj > against|over : obj=@sanction; against=~any
  France {announced|imposed|tightened} sanctions against Iran. = FRA SANCTION IRN
sanction, embargo, blacklist, boycott, penalize, penalise, ostracize : subj > obj|of : subj=~actor|~place
  France sanctioned Iran. = FRA SANCTION IRN
ban, halt, restrict, block, curb, bar, suspend, stop, prohibit, cut, cut off : subj > from|to|of|by|with : obj=import|export|trade|flight|shipment|sale|good|goods|product|delivery|transit|link|service|visa|overflight
  Turkey banned imports from Israel. = TUR SANCTION ISR
suspension/n, cut/n, cutoff/n, halt/n, freeze/n, reduction/n, end/n, cessation/n : subj|by > to|with|against|for : of=@aid|@tie|cooperation|trade|import|export|flight|link|supply|supplies; to=~any
announce, order, declare : subj > to|with|of|in : obj=suspension|freeze|halt|cut; obj!=salary|rate|tax
  Denmark announced a suspension of aid to Egypt. = DNK SANCTION EGY
break : subj > with : with=~actor|~place
sanction/n, embargo/n, boycott/n, tariff/n : subj|by|from > on|against|of : self!=economic-growth; on=~any
  French sanctions on Iran continued. = FRA SANCTION IRN
sanction/n, embargo/n : subj|by|from > against : against=~any
halt, end, suspend, terminate, break off, cancel : subj & with : obj=cooperation|trade|exercise|partnership|membership|treaty
  Turkey halted cooperation with Israel. = TUR,ISR SANCTION -
suspend, expel, exclude, kick out, eject : subj > obj|of : from=@organization-noun|treaty|g8|g-8|unesco|eu|nato|asean
  The African Union suspended Mali from the organization. = ? SANCTION MLI
suspend : subj > of|obj's|obj : obj=membership|right|~place
fine : subj > obj
  Poland fined a Russian company. = POL SANCTION RUS

== SANCTION expel 161
order, tell, ask, give : subj > obj|of : obj=@envoy-rank; comp=leave|depart|go|quit|pack
declare, pronounce : subj > obj|of : obj=@envoy-rank; comp=persona|grata|unwelcome|undesirable
send home, send back, expel, throw out, kick out : subj > obj|of : obj=@envoy-rank; obj!=state|foreign
expulsion/n : subj|by > of : of=@envoy-rank
expel, declare, throw out, kick out, eject, oust : subj > of|obj|from : obj=@diplomat
  Russia expelled two Polish diplomats. = RUS SANCTION POL
expulsion/n : subj|by > of : of=@diplomat
  Russia's expulsion of Polish diplomats followed. = RUS SANCTION POL
order, tell : subj > obj|of : obj=@diplomat; comp=leave|close
declare : subj > obj : comp=persona

== SANCTION withdraw 161
walk out, walk away, pull out, quit, withdraw, break away, bolt : subj > of|from|subj's : subj=partner|ally|party|bloc|faction; self!=@crowd
call, bring, summon, order : subj > from|to|in : obj=@diplomat; self=home|back
close, shut, shutter : subj > in|of|to : obj=office|section|bureau; obj=liaison|interest|interests|trade|representative|representation
recall, withdraw, call home, pull out, call back : subj > from|to|in : obj=@diplomat
  Turkey recalled its ambassador from Israel. = TUR SANCTION ISR
close, shut, shutter : subj > in|of|to : obj=embassy|consulate|mission
  Canada closed its embassy in Iran. = CAN SANCTION IRN
withdraw, pull out, quit, leave, exit, abandon, walk out, secede, pull, drop out, back out, resign : subj > from|of|obj : from=@organization-noun|unesco|nato|eu
  Russia withdrew from the treaty. = RUS SANCTION -
quit, leave, exit, abandon, renounce, scrap, repudiate, denounce, tear up : subj > of|with|obj : obj=@organization-noun|unesco|nato|eu|opec; obj!=government|cabinet
  Britain left the European Union. = GBR SANCTION EUR
withdrawal/n, exit/n, departure/n : subj|by|of > from : from=@organization-noun|eu
withdraw, pull : subj > from|for : obj=support|backing|investment|recognition
  Russia withdrew its support for Serbia. = RUS SANCTION SRB
disown, disavow, divorce : subj > obj
discharge, demote, dismiss, fire, sack, oust : subj > obj : subj!=@troop|army|military; obj=official|minister|general|judge|officer|commander|chief|prosecutor|director|adviser|governor

== SANCTION convict 116
sentence, condemn : subj > obj : to=term|fine|lash|labour|labor|hang|hanging|service
fine : subj > obj : subj=court|judge|tribunal
convict, sentence, condemn, order : subj > obj : to=death|year|month|prison|jail|imprisonment|life|term
  A Turkish court sentenced a German journalist to prison. = TUR SANCTION DEU
convict, sentence, find : subj > obj : obj=~any; comp=guilty
convict, sentence : subj > obj
  A German journalist was convicted. = - SANCTION DEU
find : subj > obj : comp=guilty
  A court found the German journalist guilty. = ? SANCTION DEU
rule, decide : subj > against : subj=court|judge|tribunal; against=~any
conviction/n, sentencing/n : subj|by > of
hand down, pass, impose, uphold, confirm : subj > on|to|against|of : obj=sentence|verdict|term|conviction

== MOBILIZE troops 154
set out, set off, head, leave, depart, embark, sail, fly, move out : subj > for|to|towards|toward : subj=@troop|peacekeeper|marine; obj=~none|port|base|barracks
enter, cross : subj > obj|into|of : subj=@troop|tank|convoy|column; obj=zone|buffer|area|territory|valley|district|village|town|line|enclave|strip
order, send, divert, rush : subj > to|toward|towards|into|near|off : obj=@vessel|submarine|flotilla; to|toward|towards|into|near|off=~any
build : subj > on|along|near|in|against : obj=wall|fence|barrier|fortification|base; along=~any
mobilize, mobilise, deploy, mass, station, amass, garrison, airlift, ferry, redeploy, base, intensify, shift, muster, redeploy, position, send, dispatch, move, send in, rush, pour, order, concentrate, build up, bring in, marshal : subj > to|in|on|into|near|against|along|at|toward|towards|around : obj=@troop; obj!=peacekeeper
  Russia {deployed|massed|sent|dispatched} troops to Georgia. = RUS MOBILIZE GEO
  Russia sent in troops. = RUS MOBILIZE -
mobilize, mobilise, deploy, mass, advance, march, move, cross, enter, roll, push, assemble : subj > to|in|on|into|near|against|along|at|toward|towards|obj : subj=@troop|tank|convoy; obj=~none|border|frontier|~place
  Russian troops {advanced|marched|moved} into Georgia. = RUS MOBILIZE GEO
  Russian troops entered Georgia. = RUS MOBILIZE GEO
call up, draft, conscript, enlist : subj > - : obj=reservist|reserve|troop|troops|soldier|conscript|man
  Israel called up reservists. = ISR MOBILIZE -
alert/n, standby/n, readiness/n : subj > in|near|along : subj=@troop
fortify, militarize, militarise, dig in, garrison : subj > obj|in|along|near|against
hold, conduct, stage, begin, start, launch, carry out, kick off : subj > near|off|in|against|on : obj=exercise|drill|manoeuvre|maneuver|wargame; with!=~any
  Russia held exercises near Georgia. = RUS MOBILIZE GEO
exercise/n, drill/n, manoeuvre/n, maneuver/n : subj|by > near|off|in|against : self=military|naval|army|war|live-fire|air|artillery
  Russian military exercises near Georgia began. = RUS MOBILIZE GEO
deployment/n, mobilization/n, mobilisation/n, buildup/n, build-up/n : subj|by|of > to|in|on|near|along|at|against : self!=software
  Russia's deployment of troops to Georgia continued. = RUS MOBILIZE GEO
reinforce, beef up, strengthen, increase, boost, step up, bolster : subj > in|on|along|near|at|against : obj=@troop|presence|defense|defence|patrol|deployment|contingent
  Poland reinforced its forces along the Russian border. = POL MOBILIZE RUS
patrol, buzz, shadow, overfly, circle : subj > obj|in|along : subj=@troop|@vessel
recruit : subj > obj : obj=fighter|soldier|militant|mercenary|volunteer
occupy : subj > - : obj=position|trench

== MOBILIZE weapons 154
deploy, station, move, send, dispatch, position, install, place, mass, test, test-fire, launch, fire, unveil, parade, field : subj > to|in|on|near|against|along|off|at|toward|into|over : obj=tank|missile|artillery|warship|carrier|submarine|bomber|jet|warplane|aircraft|battery|weapon|destroyer|frigate|fleet|satellite|helicopter|fighter|drone|rocket; at!=~any; on!=~actor
  Russia deployed missiles near Poland. = RUS MOBILIZE POL
  North Korea {tested|launched|test-fired} a missile. = PRK MOBILIZE -
conduct, carry out : subj > - : obj=test; self!=blood
sail, fly, cruise, patrol : subj > in|near|off|over|through|into|to|toward : subj=@vessel|fleet|navy
  A Russian warship sailed near Poland. = RUS MOBILIZE POL
enter, violate : subj > of|obj : subj=@vessel; obj=water|airspace|zone
  Russian jets violated Estonian airspace. = RUS MOBILIZE EST
test, launch, test-fire, fire : subj > over|into|toward|towards|off : obj=missile|rocket|satellite|device|warhead|weapon; at!=~any; on!=~any
develop, build, manufacture, produce, enrich, acquire, stockpile : subj > against : obj=missile|weapon|uranium|warhead|bomb|plutonium|nuclear|biological; obj!=~person
test/n, launch/n : subj|by|of > - : self=missile|nuclear|rocket
  North Korea's missile test drew protests. = PRK MOBILIZE -
scramble : subj > against : obj=jet|aircraft|fighter

== MOBILIZE police 153
put, pour, flood, post, place, bring, draft in : subj > on|in|at|around|into|outside : obj=@police-noun|policeman|officer|gendarme; on|in|into|at=~any; on!=trial|leave|alert
deploy, send, mobilize, mobilise, dispatch, station, increase, call : subj > to|in|on|against|at|around|outside : obj=policeman|police|officer|gendarme
  France deployed police in Paris. = FRA MOBILIZE -
guard, cordon off, seal off, patrol, surround : subj > obj|of : subj=police|policeman|officer|gendarme
heighten, raise, increase, step up, tighten : subj > in|at|around|on : obj=security|alert|patrol|checkpoint
  France tightened security. = FRA MOBILIZE -

== MOBILIZE militia 154
mass, gather, assemble, muster, mobilize, mobilise, march : subj > on|against|near|at|to|along : subj=man|fighter|youth|volunteer|tribesman|villager|gunman|militiaman|vigilante|hunter|warrior; subj!=unarmed
take up : subj > against : obj=arm|arms|weapon
mobilize, mobilise, arm, rally, gather, assemble : subj > - : obj=militia|militiaman|rebel
  Iran mobilized militia fighters. = IRN MOBILIZE -
mobilize, mobilise, advance, march, mass : subj > to|on|in|near|toward|towards|into|against : subj=militia|militiaman|rebel|militant|insurgent|guerrilla|separatist
  Rebels advanced towards the Syrian capital. = ? MOBILIZE SYR

== SANCTION discontinue 161
suspend, freeze, abrogate, denounce, terminate, tear up, repudiate, annul, revoke : subj > with|of : obj=@agreement; obj!=@truce
declare, call, pronounce : subj > with|obj : obj=@truce|@agreement; comp=dead|void|over|null|defunct
  Argentina suspended an agreement with Chile. = ARG SANCTION CHL
cut, cut off, sever, break, break off, suspend, freeze, downgrade, end, rupture, reduce, scale back, terminate : subj > with|to : obj=@tie|contact|relation
  Honduras {severed|cut|broke off|suspended} relations with Taiwan. = HND SANCTION TWN
dissociate, disassociate, distance : subj > from|obj : from=~actor

== SANCTION discontinue 162
cut, cut off, suspend, freeze, withhold, halt, stop, end, reduce, block, slash, terminate, discontinue, pause, scale back, pull, hold back, rescind, scale down : subj > to|for|from|in : obj=@aid|subsidy|payment|supply|delivery|shipment|gas|program|programme|sale
  France suspended aid to Mali. = FRA SANCTION MLI

== SANCTION discontinue 165
end, halt, suspend, abandon, stop, cancel, call off, give up : subj > in|between|with : obj=mediation|mediate|good-offices
  Norway ended its mediation in Lebanon. = NOR SANCTION LBN

== SANCTION expel 166
expel, throw out, kick out, eject, oust, order out, deport : subj > of|obj|from : obj=@inspector|aid-worker|humanitarian|mission|agency|unhcr
  Iraq expelled the American inspectors. = IRQ SANCTION USA
force, throw, kick, push, drive, chase : subj > obj : out of=country|~place; obj=agency|ngo|mission|inspector|observer|~actor

== SANCTION withdraw 166
withdraw, pull out, recall, evacuate, pull : subj > from|in : obj=@inspector|mission|staff|aid-worker
  The Philippines withdrew its peacekeepers from Syria. = PHL SANCTION SYR


== MOBILIZE troops 152
put, place, keep : subj > in|near|along : obj=@troop; on=alert|standby|footing|readiness
  Russia put its army on alert. = RUS MOBILIZE -
remain, stay, be, stand, go, keep : subj > in|near|along : subj=@troop|navy|police|militia; on=alert|standby|footing|patrol|guard
  Russian troops remained on alert. = RUS MOBILIZE -
raise, heighten, increase : subj > in|along|near : obj=alert; obj=military|army|combat

== MOBILIZE police 151
put, place, keep : subj > in|at|around : obj=@police-noun|security; on=alert|standby
  France put police on alert. = FRA MOBILIZE -
remain, stay, be : subj > in : subj=@police-noun; on=alert|standby


== NONE
deploy, launch : subj > obj : obj=product|app|software|rover|campaign|brand|book|service
launch : subj > obj : obj=website|initiative|programme|program|party|bid|fund|satellite|album
rally, march, strike : subj > - : subj=price|share|stock|market|dollar|index|currency|bond
hit, strike, batter, hammer, attack, punish : subj > obj : obj=price|share|stock|dollar|index|currency|bond
retreat, surrender, give up, withdraw, pull back, fall back, advance, gain, lose, conquer, recapture, retake : subj > obj : subj=gold|pound|dollar|euro|yen|price|share|stock|oil|crude|currency|index|bond|yuan|rouble|ruble|copper|silver
