# COERCE: repression and coercion short of violence. CAMEO 17 and parts of 16, 18, 19.

== COERCE arrest 173
hold, keep, jail : subj > obj : under|without|since|incommunicado=~any; obj=~person|@prisoner|organizer|organiser|@crowd|unionist|official|opponent|critic|minister; under!=control|pressure|scrutiny
round : subj > obj : up=~any
place, put : subj > obj : in=custody|detention|jail|prison
arrest, detain, jail, nick, book, bust, hold up, lock away, put away, imprison, apprehend, intern, incarcerate, nab, round up, lock up, collar, remand, re-arrest, rearrest, gaol : subj > obj
  Russian police {arrested|detained|apprehended|rounded up} two Georgian activists. = RUS COERCE GEO
  Two Georgian activists were {jailed|imprisoned|detained} by Russia. = RUS COERCE GEO
  Two Georgian activists were not arrested. = - COERCE GEO negated
hold : subj > obj : in=custody|detention|jail|prison|cell
  Russia is holding two Georgian sailors in custody. = RUS COERCE GEO
take : subj > obj : into=custody|detention; obj!=hostage
  Police took a Turkish journalist into custody. = ? COERCE TUR
put, place, keep : subj > obj : under=arrest|detention|surveillance
  Myanmar placed the opposition leader under house arrest. = MMR COERCE ?
throw : subj > obj : in=jail|prison; into=jail|prison
hold, keep : subj > obj : subj=police|authority; obj=suspect|protester|activist|journalist
arrest/n, detention/n, imprisonment/n, jailing/n, incarceration/n, internment/n, roundup/n : subj|by > of
  Turkey's arrest of two German journalists drew protests. = TUR COERCE DEU
capture : subj > obj : subj=police|policeman|officer|authority
  Police captured the Colombian drug lord. = ? COERCE COL

== COERCE seize 171
capture, seize, board, storm, take, impound, divert, escort : subj > obj|from : obj=@vessel|trawler|yacht|freighter|dhow|barge|ferry; subj!=@weapon|pirate|gunman|hijacker
seize, take : subj > from|in|obj : obj=power
  Iran captured a British tanker. = IRN COERCE GBR
seize, confiscate, impound, expropriate, nationalize, nationalise, commandeer, requisition, intercept : subj > obj : obj!=opportunity|chance|initiative|moment|message|call|email|signal|ball|pass
  Iran {seized|impounded|confiscated} a British tanker. = IRN COERCE GBR
  A British tanker was seized by Iran. = IRN COERCE GBR
freeze, block : subj > of|obj : obj=asset|account|fund|property|money
board, storm, search, raid, ransack : subj > obj : obj=residence|premise|compound|mission|consulate|embassy|property|mosque|church|office|home|house|headquarters|building|newsroom|ship|vessel|tanker|boat|bank|apartment
  Police raided the offices of the Turkish newspaper. = ? COERCE TUR
capture, retake, recapture, take over : subj > obj|of : obj=@territory-noun|~place
  Russia {annexed|occupied} Crimea. = RUS COERCE UKR
  Rebels {captured|retook|recaptured} the Syrian town. = ? COERCE SYR
seize, take, wrest, gain, establish, assume : subj > of|from : obj=control|power|territory|town|city|village
  Rebels seized control of the Syrian town. = ? COERCE SYR
overthrow, oust, topple, depose, unseat : subj > obj : subj!=voter|vote|electorate|election; in!=election
  The army {ousted|overthrew|toppled} the Malian president. = ? COERCE MLI
seizure/n, confiscation/n, expropriation/n, nationalization/n, nationalisation/n, annexation/n, occupation/n, takeover/n, capture/n : subj|by > of : self!=corporate|hostile
  Georgia condemned Russia's annexation of Crimea. = RUS COERCE UKR
coup/n, putsch/n, overthrow/n, ouster/n, mutiny/n : subj|by > in|against|of : self!=diplomatic|publicity
  Officers staged a coup in Mali. = ? COERCE MLI
raid/n, search/n : subj|by > on|of|against : on=office|home|house|headquarters|newsroom; of=office|home|house|headquarters|apartment|ship|vessel

== COERCE restrict 172
ban, outlaw, prohibit, proscribe, criminalize, criminalise, forbid, disband : subj > obj|from|of : obj!=import|export|trade|flight|entry
  Turkey {banned|outlawed} the Kurdish party. = TUR COERCE ?
restrict, curb, curtail, limit, tighten : subj > of|on|obj : obj=movement|access|freedom|right|travel|gathering|activity|assembly|protest|speech|liberty
crack down, clamp down : subj > on : on!=@problem
prevent, stop, break up, block, thwart, foil : subj > by|of|obj : obj=@protest-noun; subj=police|policeman|authority|government|security|officer|force
  Turkish police prevented the demonstration. = TUR COERCE -
  Egypt cracked down on protesters. = EGY COERCE ?
suppress, repress, persecute, oppress, intimidate, harass, purge, subjugate, quash, quell, silence, muzzle, stifle, subdue, bully, coerce, blackmail, harry, hector, hassle, ostracize, ostracise, tyrannize, tyrannise, brutalize, brutalise : subj > obj|against : obj!=price|market|growth|appetite|fear|rumor|rumour|competition|charge|conviction|verdict
  Belarus {repressed|harassed|silenced} the opposition. = BLR COERCE ?
restrict, ban : subj > obj|of : obj=@crowd|@protest-noun|motorcycle
close, shut, seal, shut down, close down, seal off : subj > with|of|to|obj : obj=border|crossing|airspace|frontier|university|school|office|ngo|newspaper|mosque|church|area
  Egypt {closed|sealed} its border with Israel. = EGY COERCE ISR
impose, introduce, enforce, slap, tighten, order, announce, declare : subj > on|against|in : obj=restriction|ban|lockdown|curb|limit; on!=import|export|trade|~place
  Egypt imposed restrictions on journalists. = EGY COERCE ?
crackdown/n, repression/n, persecution/n, suppression/n, clampdown/n, intimidation/n, harassment/n, purge/n, oppression/n : subj|by > on|of|against : self!=sexual
  The Egyptian crackdown on protesters continued. = EGY COERCE ?
ban/n, restriction/n, closure/n : subj|by > on|of : self!=travel|test
  Turkey announced a ban on demonstrations. = TUR COERCE -
disqualify, bar : subj > obj : from=election|ballot|race|run|office|vote

== COERCE censor 1721
block, ban, suspend, close, shut, take down, restrict : subj > obj|of : obj=site|portal|outlet|station|channel|newspaper|weekly|daily|page|account; obj!=construction|building|nuclear|border|metro|railway|train|police|power|bank
censor, ban, block, shut, shut down, close, close down, jam, suspend, pull, take down, shutter, restrict, throttle, confiscate : subj > obj|of : obj=@media
order, force, tell, instruct : subj > obj : obj=@media; comp=suspend|close|stop|shut|cease|halt|remove|delete
  Nicaragua ordered an opposition newspaper to suspend publication. = NIC COERCE ?
  Russia {censored|blocked|shut down|banned} a Ukrainian newspaper. = RUS COERCE UKR
censorship/n : subj|by > of
revoke, cancel, suspend, withdraw : subj > of|obj's|from : obj=licence|license|accreditation

== COERCE curfew 1723
impose, declare, order, enforce, extend, announce, prolong, decree, introduce : subj > in : obj=curfew
  Iraq imposed a curfew in Baghdad. = IRQ COERCE -
curfew/n : subj|by > in

== COERCE martial-law 1724
declare, impose, proclaim, extend, prolong, introduce, announce, decree, renew, order : subj > - : obj=emergency
declare, impose, proclaim, extend, prolong, introduce, announce, decree, renew, order : subj > - : obj=law; obj=martial
declare, impose, proclaim, extend, prolong, introduce, announce, decree, renew, order : subj > - : obj=state; of=emergency|siege|alarm|exception
  Ethiopia declared a state of emergency. = ETH COERCE -
  Thailand declared martial law. = THA COERCE -

== COERCE deport 174
deport, banish, exile, repatriate, evict, expel, displace, uproot, drive out, send home, turn back, push back, resettle, expatriate, boot out, drum out, chase away : subj > obj : obj!=@diplomat; from!=party
  Turkey {deported|banished|evicted} three Syrian activists. = TUR COERCE SYR
strip : subj > obj : of=citizenship|nationality
deportation/n, expulsion/n, eviction/n, banishment/n, displacement/n, pushback/n : subj|by > of : of!=@diplomat
  Greece condemned Turkey's deportation of Greek citizens. = TUR COERCE GRC

== COERCE withhold 171
cut off, cut, disconnect, shut off, switch off, turn off : subj > to|in|for|obj : obj=internet|water|electricity|power|gas|supply|network|connection|service|fuel|access|heating
  Israel cut off electricity to Gaza. = ISR COERCE PSE
deprive, starve : subj > obj : of=food|water|right|electricity|medicine|aid
shutdown/n, blackout/n : subj|by > of|in : self=internet|deliberate|communication|media|network

== COERCE misinformation 170
forge, fake, doctor, fabricate : subj > of|against|obj : obj=letter|video|document|recording|photo|image|statement; obj!=passport|signature|prescription
spread, circulate : subj > about|against|in : obj=video|letter|story|recording; obj=fake|false|forged|doctored|fabricated
spread, disseminate, circulate : subj > about|against|in : obj=disinformation|misinformation|propaganda|rumor|rumour|lie
  Russia spread disinformation about Ukraine. = RUS COERCE UKR
disinformation/n, propaganda/n : subj|by > against

== COERCE cyber 176
knock : subj|by > obj|of : obj=website|site|network|server|system|service; self=offline
paralyse, paralyze, cripple, disable, disrupt, swamp, flood, overload, take down, bring down, breach, infiltrate, penetrate : subj|by > obj|of : obj=website|network|server|database|email|computer|mailbox
cyberattack/n, cyber-attack/n : subj|by > on|against|of
hack, hack into, deface, phish : subj > obj|into : obj!=@building|monument|statue|wall
  Russian hackers hacked the German parliament. = RUS COERCE DEU
cyberattack/n, cyber-attack/n, hacking/n, hack/n : subj|by > on|against|of
  Russia launched a cyberattack on Estonia. = RUS COERCE EST
attack/n, warfare/n, operation/n, campaign/n, intrusion/n, espionage/n : subj|by > on|against|of : self=cyber|hacker|denial-of-service|ransomware|computer|hacking
launch, conduct, carry out, wage, mount, begin : subj > on|against : obj=attack|warfare|war|operation|campaign; obj=cyber
  Russia launched cyber warfare against Estonia. = RUS COERCE EST

== COERCE 175
coerce, compel, blackmail, force : subj > obj : comp!=RETREAT|CONCEDE; comp!=~none
force out, drive out, push out, evict : subj > obj|from

== COERCE seize 192
occupy, annex, conquer, overrun, reoccupy, colonize, colonise, retake, recapture : subj > obj|of : obj=@territory-noun|~place
  Russia {annexed|occupied} Crimea. = RUS COERCE UKR

== COERCE restrict 1722
ban, outlaw, proscribe, suspend, deregister, blacklist : subj > obj : obj=party|movement|group|organization|organisation|ngo|brotherhood|union|opposition
  Egypt {outlawed|suspended} the opposition party. = EGY COERCE ?
dissolve, dismiss : subj > obj : obj=party|parliament|assembly|organization|organisation|ngo|movement|council
  Egypt dissolved the party. = EGY COERCE ?

== COERCE arrest 173
put, keep, hold, land : subj > obj : behind=bar|bars
wiretap, bug, eavesdrop, spy : subj > obj|on
