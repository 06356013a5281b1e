# ASSAULT: violence. CAMEO 18, 19, 20.

== ASSAULT firearms 193
engage : subj > obj : in=@gunfight
trade, exchange : subj & with : obj=gunfire|shot
  Syrian rebels engaged Filipino peacekeepers in a firefight. = SYR ASSAULT PHL

== ASSAULT 190 
go : subj & with|against|over : to=war; with!=@problem
  India and Pakistan went to war. = IND,PAK ASSAULT -
  India went to war with Pakistan. = IND,PAK ASSAULT -
hunt down : subj > obj
ambush/n : subj|by > on|of|against
  Turkey condemned the ambush on Turkish soldiers. = - ASSAULT TUR
attack, assault, strike, hit, storm, target : subj > obj : obj!=@problem|@measure
launch, mount, begin, open, carry out, conduct, order, step up, unleash, stage : subj > on|against|in|into : obj=strike|offensive|operation|raid|airstrike|invasion|incursion|bombardment; against!=@problem|@measure; obj!=charm|cyber|hunger|rescue|relief
  Russia launched an offensive against Georgia. = RUS ASSAULT GEO
  Russia attacked Georgia. = RUS ASSAULT GEO
  Georgia was attacked by Russia. = RUS ASSAULT GEO
  Russian troops {assaulted|struck|hit|stormed|targeted} Ukrainian positions. = RUS ASSAULT UKR
  Russia did not attack Georgia. = RUS ASSAULT GEO negated
invade, raid, overrun, foray : subj > obj
  Iraq {invaded|raided|overran} Kuwait. = IRQ ASSAULT KWT
ambush, engage, repulse, repel, rout, outflank, assail, counterattack, bushwhack : subj > obj : subj=~armed|@troop|rebel|insurgent|militant|guerrilla|gunman
fire, shoot : subj & across|over : across=~any|border|line
  Syrian rebels ambushed Turkish soldiers. = SYR ASSAULT TUR
kill, slay, wound, injure, maim, hurt, gun down, mow down, cut down : subj > obj : subj!=@disease|@problem; in!=@disease|accident|crash
  Israeli soldiers {killed|wounded|injured|gunned down|massacred} three Lebanese fighters. = ISR ASSAULT LBN
  Three Lebanese fighters were killed by Israeli soldiers. = ISR ASSAULT LBN
  A suicide bomber killed five Iraqi policemen. = ? ASSAULT IRQ
die, perish : - > subj : in=@war|attack|bombing|blast|explosion|clash|raid|shooting|strike|airstrike|massacre|assault|violence|unrest
  Five Iraqi soldiers died in the attack. = - ASSAULT IRQ
lose : in|to > subj : obj=@troop|soldier|man|fighter|troop|troops|policeman|officer; in=@war|attack|ambush|assault|clash|raid
clash, battle, skirmish, spar, grapple : subj & with|obj : with!=@measure
  Indian troops {clashed|battled} with Pakistani troops. = IND,PAK ASSAULT -
  India and Pakistan clashed. = IND,PAK ASSAULT -
fight : subj & with|against|obj : obj!=@problem|@measure; for!=@post; against!=@problem
  Armenia fought Azerbaijan in 1992. = ARM,AZE ASSAULT -
  Armenia fought with Azerbaijan. = ARM,AZE ASSAULT -
exchange, trade : subj & with : obj=fire|blow|shelling
  India and Pakistan exchanged fire. = IND,PAK ASSAULT -
wage : subj > against|on|with : obj=war|campaign|insurgency|jihad; against!=@problem
  Russia waged war on Ukraine. = RUS ASSAULT UKR
retaliate, strike back, hit back : subj > against|at : with=@weapon|attack|strike
  Israel retaliated against Lebanon with rockets. = ISR ASSAULT LBN
strike/n : subj|by > on|against|in : on|against=~any; self!=general|hunger|labour|labor|transport
attack/n, assault/n, offensive/n, incursion/n, invasion/n, raid/n, onslaught/n, aggression/n, blitz/n : subj|by > on|against|of|in : self!=heart|panic|asthma|cyber|hunger|general|charm|anxiety|personal|verbal|labour|labor|transport; subj!=@crowd
  Russia launched an attack on Georgia. = RUS ASSAULT GEO
  Russia's invasion of Ukraine began on Thursday. = RUS ASSAULT UKR
  {Russian|Russia's} raids on Georgia continued. = RUS ASSAULT GEO
force : subj > obj : obj=plane|aircraft|ship|vessel|jet; comp=land
war/n, battle/n, fighting/n, combat/n, clash/n, skirmish/n, confrontation/n, hostility/n : subj|between & with|against : self!=trade|cold|price|word|bidding|tariff|turf|legal|civil-law|court|uphill
  Fighting between Armenia and Azerbaijan continued. = ARM,AZE ASSAULT -
  Georgia's war with Russia ended in 2008. = GEO,RUS ASSAULT -
killing/n, bloodshed/n, violence/n, murder/n, atrocity/n : subj|by > of|against : self!=domestic
  Georgia reported the killing of two Russian soldiers. = - ASSAULT RUS
casualty/n, fatality/n : - > of|among
intervention/n : subj|by > in|against : self=military|armed
  The Russian military intervention in Syria began in 2015. = RUS ASSAULT SYR

== ASSAULT abduct 181
kidnap, abduct, snatch, waylay, spirit away, bundle, highjack, shanghai : subj > obj
  Rebels {kidnapped|abducted} two Turkish engineers. = ? ASSAULT TUR
seize, grab, nab, take away : subj > obj : obj=@prisoner|worker|engineer|tourist|nun|priest|villager|girl|schoolgirl|aid; obj!=weapon; obj!=@property
take : subj > obj : obj=hostage|captive
  Somali pirates took hostages. = SOM ASSAULT -
hold : subj > obj : self=hostage|captive
hold : subj > obj : obj=hostage|captive
hijack, commandeer : subj > obj
  Gunmen hijacked a Turkish plane. = ? ASSAULT TUR
capture : subj > obj : obj=@prisoner|@troop|~person; obj!=@territory-noun
  Ukrainian forces captured a Russian soldier. = UKR ASSAULT RUS
kidnapping/n, abduction/n, hostage-taking/n, hijacking/n : subj|by > of
  Turkey confirmed the abduction of two Turkish engineers. = - ASSAULT TUR

== ASSAULT beat 182
beat, batter, pummel, club, punch, kick, manhandle, rough up, beat up, thrash, flog, cane, whip, lash, slap, bludgeon, assail : subj > obj : subj!=@sport; obj!=@sport|record|team|rival|expectation|forecast|estimate|odds|deadline; in!=@contest; at!=@contest
  Belarusian police {beat|clubbed|kicked|beat up} protesters. = BLR ASSAULT ?
beating/n, flogging/n : subj|by > of

== ASSAULT torture 1822
torture, mutilate, waterboard, electrocute, maltreat, mistreat, ill-treat, abuse, torment : subj > obj
  Syrian soldiers {tortured|abused} the Lebanese prisoners. = SYR ASSAULT LBN
die, perish : - > subj : of=torture|beating|wound; subj!=@disease
die, perish : - > subj : due=torture
torture/n, ill-treatment/n, mistreatment/n, brutality/n : subj|by > of|against

== ASSAULT sexual 1821
rape, molest : subj > obj
  Soldiers raped civilians. = ? ASSAULT ?
assault : subj > obj : self=sexually
rape/n : subj|by > of

== ASSAULT targeted 186
assassinate, murder, behead, execute, lynch, decapitate, butcher, liquidate : subj > obj : obj!=plan|search|agreement|order|programme|program|policy|warrant|deal
  Rebels {assassinated|murdered|beheaded|executed} the Lebanese minister. = ? ASSAULT LBN
put : subj > obj : to=death
assassination/n, execution/n, beheading/n, lynching/n : subj|by > of
  Lebanon condemned the assassination of the Turkish ambassador. = - ASSAULT TUR
hang : subj > obj : obj=~person
poison : subj > obj

== ASSAULT destroy 171
destroy, burn, torch, demolish, raze, burn down, wreck, ransack, loot, flatten, vandalize, vandalise, blow up, sabotage, bulldoze, level, incinerate, pillage, plunder, desecrate, dynamite, gut : subj > obj|of : obj!=@measure|calorie|career|economy|evidence|document|fat
  Israeli forces {demolished|destroyed|razed} a Palestinian house. = ISR ASSAULT PSE
  Militants {blew up|torched|burned|sabotaged} a Turkish pipeline. = ? ASSAULT TUR
set : subj > obj|to : obj=fire; to=@building
destruction/n, demolition/n, sabotage/n, looting/n, arson/n : subj|by > of|against
sink, down, shoot down : subj > obj
  Syria shot down a Turkish jet. = SYR ASSAULT TUR

== ASSAULT primitive 193
stab, stone, hack, bayonet, knife, slash, pelt : subj > obj : obj!=@measure|price|cost|rate|cut|spending|job|account|computer|system|email|website|network|phone
  Palestinians {stabbed|stoned} an Israeli soldier. = PSE ASSAULT ISR
throw, hurl, lob : subj > at|on|toward : obj=stone|rock|petrol|bottle|grenade|cocktail|firebomb|brick|object
  Palestinian youths threw stones at Israeli soldiers. = PSE ASSAULT ISR
run over, ram : subj > obj|into
stabbing/n, stoning/n : subj|by > of

== ASSAULT firearms 193
shoot, snipe : subj > obj|at|on : obj!=film|video|movie|scene|picture|photo|goal|basket
  Israeli soldiers shot a Palestinian. = ISR ASSAULT PSE
  Two Turkish soldiers were shot dead. = - ASSAULT TUR
fire, blaze : subj > on|at|upon! : obj=~none|@weapon
  North Korean soldiers fired at South Korea. = PRK ASSAULT KOR
fire : subj > on|at|upon|into|toward|towards : on=~any
open : subj > on|at|against : obj=fire
  Indian troops opened fire on Pakistani soldiers. = IND ASSAULT PAK
gunfight/n, firefight/n, shootout/n, crossfire/n : subj|between & with|against
  A firefight between Georgia and Russia continued. = GEO,RUS ASSAULT -
shooting/n, gunfire/n, sniping/n, fusillade/n : subj|by > of|at|on
  Turkey condemned the shooting of two Turkish soldiers. = - ASSAULT TUR

== ASSAULT explosives 183
detonate, explode, go off : subj|by > in|near|outside|at : subj=@weapon|car|device|vehicle|truck|~none|~actor
  A bomb exploded in Baghdad. = ? ASSAULT -
bomb : subj > obj
  Rebels bombed the Turkish embassy. = ? ASSAULT TUR
plant, lay : subj > in|at|under : obj=bomb|mine|explosive|device
bombing/n, explosion/n, blast/n, bomb/n, detonation/n : subj|by > of|against|on|at : self!=gas|aerial
  Turkey condemned the bombing of its embassy. = - ASSAULT TUR

== ASSAULT suicide-attack 1831
blow up : subj > in|near|at : obj=himself|herself|themselves|oneself
bombing/n, attack/n, blast/n, bomber/n : by > on|against|of|in : self=suicide
  A suicide attack on Turkish soldiers killed six people. = - ASSAULT TUR

== ASSAULT aerial 195
bomb, strafe, carpet-bomb : subj > obj : subj=@vessel|~armed|~place|~actor
  Turkish jets bombed Kurdish rebels in Iraq. = TUR ASSAULT ?
pound, hit, strike, target : subj > obj : subj=jet|warplane|aircraft|helicopter|plane|airstrike|fighter|bomber
  Israeli warplanes {pounded|hit|struck} Hezbollah positions. = ISR ASSAULT ?
airstrike/n, bombardment/n, sortie/n : subj|by > on|against|of
  NATO airstrikes on Serbia continued. = ? ASSAULT SRB
strike/n, raid/n, attack/n : subj|by > on|against|in : self=air|aerial|bombing
  Israel carried out air strikes on Syria. = ISR ASSAULT SYR

== ASSAULT drone 1952
strike/n, attack/n : subj|by > on|against|in : self=drone
  Iran launched a drone attack on Israel. = IRN ASSAULT ISR
attack, strike, hit : subj > obj : with=drone
strike, hit, attack : subj > obj : subj=drone

== ASSAULT heavy-weapons 194
silence, destroy, knock out, hit, take out : subj > from|of|obj : obj=post|battery|gun|position|artillery|launcher|emplacement; obj!=critic
shell, bombard, pound, mortar, rocket, barrage : subj > obj : subj!=price|currency
  Russian forces {shelled|bombarded|pounded} Ukrainian villages. = RUS ASSAULT UKR
fire, launch, lob, rain : subj > at|on|into|toward|towards|against|onto : obj=rocket|missile|shell|mortar|artillery|volley|salvo|projectile
  Hamas fired rockets at Israel. = ? ASSAULT ISR
attack, strike, hit : subj > obj : with=missile|rocket|artillery|tank|mortar
shelling/n, bombardment/n, barrage/n, fire/n, cannonade/n : subj|by > of|on|against : self!=forest|house|wild
  Russia's shelling of Mariupol continued. = RUS ASSAULT UKR
attack/n, strike/n, fire/n : subj|by > on|against|at|into : self=missile|rocket|artillery|mortar|tank

== ASSAULT crowd-control 175
charge, baton-charge : subj > obj : self=baton; obj=@crowd|@protest-noun|~actor|striker|worker
baton-charge, lathi-charge : subj > obj
charge, beat back, push back, hose, club, baton : subj > obj : subj=police|policeman|officer|gendarme|guard|constable|trooper; obj=@crowd|@protest-noun|striker
fire, shoot : subj > at|on|into|toward|towards|against : obj=@gas|pellet|canister|bullet; obj=tear|rubber|plastic|stun|gas|pepper|baton|bean
  Georgian police fired rubber bullets at demonstrators. = GEO ASSAULT GEO
disperse, break up, teargas, tear-gas : subj > obj : obj=@crowd|@protest-noun|~actor
  Riot police dispersed protesters in Minsk. = ? ASSAULT ?
use, fire : subj > against|on|at : obj=@gas|force|violence
  Georgian police used tear gas against demonstrators. = GEO ASSAULT ?

== ASSAULT unconventional 204
use, drop, release, employ, deploy : subj > against|on|in : obj=chemical|gas|agent|weapon|toxin; obj=chemical|nerve|mustard|poison|toxic|sarin|chlorine|chemicals
gas : subj > obj
  Syria gassed rebels. = SYR ASSAULT ?
use : subj > against|on : obj=gas|agent|weapon|sarin|chlorine; against=~any
attack/n : subj|by > on|against : self=chemical|gas|nuclear|biological|poison|sarin

== ASSAULT 191
blockade, besiege, encircle, surround : subj > obj : subj=~armed|@troop|~place
  Israeli forces {besieged|blockaded|encircled} the Lebanese town. = ISR ASSAULT LBN
impose, enforce, mount, tighten, maintain : subj > on|against|of : obj=blockade|siege
  Israel imposed a blockade on Lebanon. = ISR ASSAULT LBN
blockade/n, siege/n, encirclement/n : subj|by > of|on|against
  Israel's blockade of Gaza continued. = ISR ASSAULT PSE

== ASSAULT abduct 184
hold, use, take, keep : subj > obj : as=shield|hostage|captive
  Rebels held Turkish civilians as human shields. = ? ASSAULT TUR

== ASSAULT 196
violate, break, breach : subj > with|by|of : obj=@truce
  Armenia {violated|broke|breached} the ceasefire. = ARM ASSAULT -

== ASSAULT 202
massacre, slaughter, butcher : subj > obj : obj=~any; subj!=@sport
  Rebels {massacred|slaughtered} Turkish civilians. = ? ASSAULT TUR
massacre/n, slaughter/n, carnage/n, bloodbath/n, pogrom/n : subj|by > of|against

== ASSAULT unconventional 203
cleanse, exterminate : subj > obj
genocide/n, cleansing/n : subj|by > of|against : self!=deep
  Turkey committed genocide against Armenians. = TUR ASSAULT ARM

== ASSAULT targeted 185
try, attempt, plot, conspire, seek : subj > obj|comp : comp=assassinate|kill|murder|poison
  Rebels tried to assassinate the Turkish president. = ? ASSAULT TUR
attempt/n, plot/n : subj|by > on|against : self=assassination
survive, escape : - > subj : obj=attempt; obj=assassination

== ASSAULT explosives 1832
bombing/n, bomb/n, blast/n, explosion/n, attack/n : subj|by > of|against|on|in|at : self=car|truck|vehicle
  A car bomb attack on Turkish soldiers killed six people. = - ASSAULT TUR

== ASSAULT explosives 1833
bomb/n, bombing/n, mine/n, explosion/n, blast/n : subj|by > of|against|on|in : self=roadside|land|improvised


== NONE
attack, tackle, fight, combat, battle, target, hit, strike : subj > obj : obj=@problem
  The government attacked the problem of poverty. = none
  Georgia is fighting corruption. = none
beat, defeat, crush, thrash, edge, rout : subj > obj : obj=@sport|team|side|champion|united|city
beat, defeat, crush, thrash, edge, rout, whip : subj > obj : in=@contest
  Brazil beat Argentina 2-1 in the final. = none
fight, battle, combat : subj > against|for : against=@problem
battle, fight, struggle : subj > obj : obj=disease|cancer|illness|blaze|fire|flood
fire, shoot, hit, strike, miss : subj > obj : obj=goal|penalty|ball|target|record|post|shot|note|deal|bargain|balance
hit : subj > obj : subj=price|recession|crisis|storm|earthquake|hurricane|flood|virus|inflation|sanction|tax|drought|cyclone|flu|wave
strike : subj > obj : subj=earthquake|lightning|storm|hurricane|disaster|quake|cyclone|tremor
strike, reach : subj > with : obj=balance|chord|tone
kill : subj > obj : obj=bill|proposal|deal|time|project|plan|idea|law
kill, injure, wound, hurt : subj > obj : subj=@disease|flood|storm|quake|earthquake|accident|crash|fire|train|landslide|virus
attack/n : subj > - : self=heart|panic|asthma|anxiety
fire/n : subj > - : self=forest|house|wild
battle/n, fight/n : subj > - : self=legal|court|uphill|custody|title
shoot : subj > obj : obj=film|video|movie|scene|picture|photo|goal
target : subj > obj : obj=growth|inflation|market|audience|consumer|company|revenue
hit, strike, ram : subj > obj : subj=vehicle|car|bus|truck|lorry|convoy|ship|boat|train; obj=bomb|mine|device|tree|wall|rock|explosive
war/n, battle/n, fight/n : subj > - : on=~any; on!=~actor|~place
