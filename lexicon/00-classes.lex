# Word classes that entries and rules refer to as @name. One class a line; a class may take in others.

# ---- grammar
@quantifier = ton, tonne, kilogram, kilo, litre, liter, barrel, dollar, euro, pound, yen, truckload, shipment, batch, contingent, team, amount, quantity, type, unit, percent, share, portion, worth, wave, string, spate, flurry, barrage, volley, dozen, hundred, thousand, million, score, number, group, handful, scores, lot, majority, member, part, half, third, kind, sort, series, round, range, set, couple, plenty, rest, most, some, many, several, all, one, two, three, lorry, truck, crate, planeload, shipload, container, sack, consignment, cargo, tanker-load, parcel, delivery
@support = launch, carry, conduct, stage, hold, make, issue, mount, begin, start, continue, resume, wage, give, offer, deliver, undertake, perform, commit, open, lead, execute, have, do, order, announce, declare, impose, take, pay, lodge, file, stage, sponsor, organize, organise, orchestrate, unleash, suspend, cancel, postpone, halt, end, stop, lift, ease, avoid, prevent, avert, repel, repulse, reject, intensify, expand, extend, prolong, renew, repeat, escalate, step, call, plan, threaten, attempt, complete, finish, conclude, fight, send, express, voice, provide, join, cease, break, abandon, schedule, enter, sustain, enforce, plot, initiate, attend, host, convene, chair
@undergo = undergo, suffer, face, sustain, receive, survive, withstand, endure, come, escape, encounter
@happen = happen, occur, take, begin, start, continue, end, erupt, break, resume, rage, last, cease, follow, stop, come, collapse, intensify, escalate, go, ensue, spread, unfold, flare
@abstract = move, step, decision, plan, idea, issue, way, effort, process, statement, comment, remark, action, policy, law, bill, rule, measure, result, situation, problem, case, thing, fact, time, year, day, week, month, right, peace, security, stability, democracy, economy, deal, agreement, budget, proposal, report, role, relationship, relation, tie, interest, need, concern, end, start, beginning, reason, question, matter, point, level, order, document, text, law, resolution, future, past, history, power, change, progress, it, this, that, which, what, opposition, violence, event, hope, support, success, failure, offer, trade, cooperation, practice, treatment, use, lack, threat, risk, danger, chance, possibility

# ---- verbs by what they make of their complements (status rules)
@say = say, tell, report, announce, claim, state, add, note, declare, explain, confirm, reveal, disclose, acknowledge, admit, insist, maintain, argue, assert, contend, allege, suggest, write, tweet, post, reply, respond, answer, stress, emphasize, emphasise, underline, recall, observe, remark, believe, think, consider, know, learn, see, show, find, warn, testify, predict, estimate, charge, complain, accuse, recount, repeat, reiterate, conclude, inform, assure, cite, quote, deny, hint, indicate, describe, understand, hear, read, concede, affirm, pronounce, proclaim, boast, quip, mention, point, vow, pledge, promise, agree, swear, joke, caution, hold, reckon, figure, publish, broadcast, monitor, verify, put, communicate, certify, attest, guess, suspect, feel, fear, worry, doubt, speculate
@allege = accuse, allege, blame, charge, claim, suspect, attribute, implicate, indict
@deny = deny, dispute, refute, dismiss, disclaim
@estimate = estimate, put, reckon, calculate
@doubt = doubt, question, disbelieve
@implicative = manage, begin, start, continue, help, proceed, go, dare, get, come, happen, use, rush, move, keep, force, cause, let, make, succeed, see, appear, seem, remain, return, lead, enable, allow, permit, have, tend, bother, rise, turn, prove, stay
@negative-implicative = fail, refuse, decline, neglect, forget, avoid, stop, cease, refrain, abstain, omit, halt, quit, scrap, cancel, abandon, shelve, suspend, miss, postpone, delay, forgo, escape
@prevent = prevent, block, bar, forbid, ban, prohibit, stop, deter, dissuade, discourage, hinder, foil, thwart, avert, avoid, preclude, disrupt, obstruct, oppose, reject, veto, exclude
@ask = ask, urge, call, demand, request, appeal, want, plead, beg, press, push, petition, pressure, encourage, invite, implore, exhort, advise, recommend, propose, seek, lobby, require, advocate, challenge, beseech, entreat, need
@order = order, instruct, command, direct, task, authorize, authorise, mandate, dispatch, decree, empower, commission, approve, assign, oblige
@intend = plan, intend, expect, prepare, agree, promise, vow, pledge, aim, decide, threaten, offer, due, set, schedule, commit, resolve, undertake, swear, propose, arrange, wait, anticipate, be, choose, opt, determine, ready, prepared, willing, poised, bound, slate
@unreal = try, attempt, struggle, strive, fear, imagine, pretend, wish, hope, consider, contemplate, mull, weigh, ponder, debate, study, mean, look, doubt, worry, warn, question, wonder, risk, can, able, unable
@force = force, compel, oblige, push, pressure, cause, lead, prompt, help, enable, allow, let, have, make, get
@future-adjective = upcoming, planned, future, forthcoming, impending, looming, proposed, scheduled, imminent, next, prospective, coming
@unreal-adjective = possible, potential, hypothetical, feared, threatened, likely, eventual, would-be, attempted
@plan-noun = plan, intention, pledge, promise, commitment, readiness, willingness, preparation, decision, agreement, offer, vow, date, schedule, deal, proposal
@unreal-noun = threat, call, demand, request, possibility, risk, danger, prospect, fear, hope, chance, likelihood, appeal, attempt, effort, bid, need, condition, right, ability, warning, pressure, opportunity, desire, talk, option, idea, permission, mandate, authority, power, scenario, question, order, petition, proposal, warrant
@refusal-noun = refusal, failure, inability, unwillingness, reluctance, lack, absence, cancellation, ban, prohibition
@consent = agree, accept, offer, propose, consent, volunteer, ready, willing, prepared
@aspect = begin, start, continue, resume, keep, proceed

# ---- things
@talk = talk, negotiation, meeting, summit, discussion, dialogue, consultation, conference, session, conversation, roundtable, round, gathering, encounter, parley, forum, retreat, audience, bargaining, summitry
@agreement = agreement, deal, accord, treaty, pact, memorandum, memorandum-of-understanding, protocol, contract, text, roadmap, formula, framework, principle, term, convention, communique, communiqué, truce, ceasefire, cease-fire, armistice, charter, declaration, compact, settlement, understanding, mou, partnership, arrangement, document, compromise
@concluded = agreement, deal, accord, treaty, pact, memorandum, protocol, draft, text, convention, settlement, compact
@gunfight = firefight, gunfight, gunbattle, shootout, shoot-out, crossfire, gunfire
@truce = truce, ceasefire, cease-fire, armistice, cessation, lull, moratorium, pause
@law = law, bill, decree, legislation, act, measure, constitution, amendment, reform, rule, regulation, order, resolution, ruling, verdict
@measure = budget, plan, policy, decision, idea, proposal, bill, law, reform, record, statement, remark, comment, report, issue, problem, speech, program, programme, deal, agreement, measure, approach, system, strategy, handling, view, notion, legislation, stance, reputation, credibility, tax, fee, theory, argument, media, ruling, figure, verdict, treaty, initiative, resolution, project
@aid = $, €, £, usd, goods, medical, clothes, clothing, medicines, expertise, incubator, ventilator, mask, oxygen, generator, ambulance, fuel, grain, wheat, rice, flour, ration, foodstuff, scholarship, remittance, compensation, finance, financing, cash, sum, donor, humanitarian, truck, aid, assistance, help, relief, funding, fund, money, loan, grant, food, medicine, supply, supplies, weapon, arm, support, package, donation, equipment, vaccine, training, credit, billion, million, dollar, euro, shelter, refuge, asylum, water, tent, bailout, subsidy, ammunition, tank, missile, drone, jet, aircraft, system, vehicle, munition, blanket, rescue, lorry, rescuer, medic, stretcher
@military-aid = weapon, arm, ammunition, tank, missile, drone, jet, aircraft, system, munition, artillery, rocket, helicopter, radar, howitzer, rifle
@relief-work = rescue, evacuate, search, dig, distribute, rebuild, help, assist, bring, feed, treat
@humanitarian-aid = food, medicine, vaccine, tent, blanket, water, relief, shelter
@troop = troop, troops, soldier, force, army, military, unit, brigade, battalion, division, marine, paratrooper, reinforcement, regiment, navy, infantry, commando, contingent, reservist, serviceman, guard, personnel, peacekeeper, patrol, convoy, column, guardsman, company, platoon, squad, squadron, garrison, ranger, officer, detachment, servicewoman, rifleman, gunner, legionnaire, blue-helmet, taskforce, corps, flotilla, armour
@vessel = warship, ship, vessel, carrier, submarine, fleet, destroyer, frigate, gunboat, boat, jet, aircraft, plane, warplane, bomber, helicopter, fighter, tanker, trawler, cutter, drone
@police-noun = police, policeman, officer, riot, cop, gendarme
@armament = tank, missile, weapon, artillery, rocket, armour, armor, battery, system, launcher, gun, vehicle, armament, nuclear
@weapon = weapon, missile, rocket, gun, rifle, grenade, shell, bomb, mortar, artillery, gas, bullet, knife, shot, round, stone, drone, cannon, torpedo, explosive, mine, munition, fire
@gas = gas, cannon, bullet, grenade, baton, spray, truncheon, chemical, tear, pepper, sprayer, hose, jet
@sanction = sanction, sanctions, embargo, tariff, boycott, penalty, freeze, duty, levy, quota
@diplomat = diplomat, ambassador, attache, attaché, envoy, consul, embassy, mission, staff, representative, official
@envoy-rank = secretary, counsellor, counselor, attache, attaché, consul, ambassador, diplomat, envoy, official, representative
@tie = tie, relation, relationship, link, contact, cooperation, diplomatic, talk, negotiation, aid, trade, funding, assistance, dialogue
@organization-noun = organization, organisation, union, bloc, coalition, alliance, treaty, pact, agreement, accord, deal, membership, council, commonwealth, convention, group, body, party, government, cabinet, league, court
@prisoner = guerrilla, militant, rebel, inspector, nurse, physician, peacekeeper, insurgent, policeman, member, politician, student, lawyer, priest, bishop, missionary, homeguard, guard, fisherman, worker, engineer, tourist, foreigner, civilian, child, girl, boy, prisoner, hostage, detainee, inmate, captive, sailor, soldier, activist, journalist, pilot, man, woman, suspect, crew, people, person, leader, national, citizen, aide, reporter, dissident, dozen, hundred, thousand, other, fighter, body, remains
@post = post, office, position, job, presidency, premiership, resignation, seat, minister, president, leader, chief, premier, chairman
@crowd = opponent, supporter, rioter, mob, picketer, striker, unionist, crowd, protest, demonstration, rally, march, demonstrator, protester, protestor, marcher, student, gathering
@protest-noun = mob, protest, demonstration, rally, march, sit-in, strike, vigil, riot, picket, parade, walkout, uprising, procession, unrest, boycott, blockade
@bad = illegal, unacceptable, illegitimate, terrorist, liar, murderer, dictator, criminal, shameful, disgrace, unfair, invalid, cowardly, hypocrite, racist, aggressor, barbaric, provocation, violation, invasion, aggression, occupation, regrettable, sin, crime, piracy, mistake, betrayal, fantasy, farce, outrageous, unjustified, absurd, dangerous, irresponsible, unlawful, void, sham, fraud, scandal, attack, interference, genocide, lie, false, baseless, cruel, brutal, inhuman, deplorable, insult, blackmail, wrong, counterproductive, unhelpful, worrying, disappointing, obstacle, threat, terrorism, hypocritical, reckless, inexcusable, disgraceful, undemocratic, unconstitutional, discriminatory, destabilizing, destabilising, propaganda, nonsense
@war = war, conflict, fighting, battle, offensive, operation, campaign, violence, hostility, bombardment, bombing, siege, strike, shelling, attack, fire
@building = house, home, building, office, school, hospital, bridge, church, mosque, shop, embassy, vehicle, car, bus, plant, pipeline, headquarters, station, village, town, city, base, power, line, depot, refinery, warehouse, market, temple, shrine, infrastructure, flag, effigy, statue, window, consulate, bunker, camp, convoy, position, facility, airport, port, factory, tunnel
@road = road, highway, street, bridge, border, entrance, traffic, railway, track, square, crossing, port, motorway, way, route, access, railroad
@territory-noun = town, city, village, territory, region, area, province, airport, base, hill, district, capital, land, island, building, ground, control, power, border, palace, dam, checkpoint, peninsula, hospital, bridge, headquarters, port, plant, ship, vessel, boat, tanker, asset, property, parliament, station, position, oilfield, stronghold, farm, colony, archipelago, enclave, valley, post, outpost, barracks, garrison, crossing, pass, islet, reef, archive, ministry, studio, suburb, quarter, neighbourhood, neighborhood, junction, strip, county, municipality
@property = asset, property, account, fund, ship, vessel, boat, tanker, weapon, drug, passport, equipment, computer, document, shipment, trawler, cargo, house, land, money, phone
@media = website, site, newspaper, broadcaster, channel, station, media, internet, radio, outlet, page, tv, television, facebook, twitter, broadcast, magazine, access, service, book, film, account, network, app, press, portal, news, weekly, daily, podcast, blog, platform, agency, bulletin
@case-noun = action, appeal, suit, proceedings, case, lawsuit, suit, complaint, charge, motion, petition, claim, appeal, action
@contest = final, semi-final, semifinal, quarter-final, quarterfinal, match, game, cup, championship, tournament, league, playoff, qualifier, friendly, olympics, opener, series, round
@sport = match, game, goal, team, league, championship, cup, season, player, coach, club, win, victory, defeat, title, tournament, midfielder, striker, semifinal, final, medal, innings, wicket, striker, referee, stadium, fan, cricket, goalkeeper, derby, spectator, batsman, bowler, quarterback, pitcher, inning, playoff, whistle, football, footballer, rugby, tennis, basketball, hockey, athlete, olympic, penalty, winger, defender, captain, over, visitors, kick-off, halftime, half-time, stoppage
@market = stock, index, bond, yield, investor, currency, equity, trader, analyst
@prison = prison, jail, year, month, imprisonment, term, life, custody
@disease = cancer, illness, disease, virus, heart, stroke, pneumonia, covid-19, natural, age, infection, crash, accident, flood, earthquake, quake, storm, cyclone, hurricane, tornado, landslide, avalanche, drought, famine, overdose, coronavirus, pandemic, derailment
@problem = problem, challenge, poverty, corruption, inflation, crime, climate, issue, root, disease, hunger, unemployment, fear, drug, addiction, pandemic, virus, racism

@inspector = inspector, observer, monitor, peacekeeper, peacekeeping, investigator, verifier
@aid-worker = aid-worker, humanitarian, relief, aid, ngo, agency, charity
@scathing = scathing, verbal, blistering, stinging, withering, extraordinary, thinly-veiled, veiled, personal, political, rhetorical, bitter, scornful, vitriolic, ferocious, broadside, partisan, unprecedented, public, fierce, sharp, outspoken
@good = success, friend, ally, partner, hero, breakthrough, triumph, progress, statesman, patriot, victory, milestone, opportunity, leader, gentleman, brother, welcome, positive, constructive, great, good, important, courageous, historic, encouraging, excellent
@wish = condolence, sympathy, optimism, hope, joy, delight, relief, sadness, sorrow, grief, shock, pessimism, confidence, interest, surprise, wish, curiosity, pride
@worry = concern, doubt, unease, worry, alarm, regret, misgiving, scepticism, skepticism, reservation, disappointment, anxiety, fear, apprehension, disquiet
@charge = charge, allegation, accusation, claim, report, rumor, rumour, involvement, wrongdoing, responsibility, suggestion, insinuation, assertion, speculation
@norm = ban, law, order, resolution, rule, agreement, norm, sanction, embargo, treaty, convention, pact, accord, curfew, commitment, obligation, constitution, court, injunction, airspace, sovereignty
@tie-level = tie, relation, relationship, link, mission, representation
@permission = permission, approval, mandate, authorization, authorisation, clearance, consent, leave, green, access, entry, passage, concession, autonomy, independence, right, freedom, exemption, waiver, extension
@good-deed = suspension, increase, cut, halt, freeze, end, reduction, resumption
@vote-noun = election, vote, poll, referendum, ballot, parliament, session, ceremony, inauguration, census, summit, meeting, conference, olympics, games, talk, class, assembly
@duty-place = border, street, capital, city, area, zone, region, coast, frontier, airport

# ---- sizes
@size-dead = kill, die, dead, death, toll, slay, massacre, execute, murder, assassinate, behead, lose, fatality, perish, slaughter, body, gun, shoot, drown
@size-injured = wound, injure, hurt, injury, maim, wounded, injured, casualty
@size-arrested = arrest, detain, jail, imprison, round, apprehend, capture, hold, seize, detention, take, intern, incarcerate, custody
@size-displaced = displace, flee, evacuate, uproot, expel, evict, exodus
@not-people = year, month, day, week, hour, dollar, euro, percent, kilometer, kilometre, mile, ton, tonne, barrel, house, building, vehicle, car, missile, rocket, shell, case, attack, time, round, country, province, village, city, town, bomb, tank, point, seat, vote, minute, metre, meter, home, school, strike, rouble, pound, ruble, share
@troops = troop, troops, soldier, peacekeeper, marine, policeman, officer, fighter, reservist, guardsman, serviceman, paratrooper, commando, personnel, man, policemen, adviser
@single-person = soldier, man, woman, policeman, officer, civilian, person, child, boy, girl, journalist, protester, demonstrator, guard, fighter, activist, teenager, passer-by, student, driver, militant, sailor, doctor, reporter, worker, commander, cleric, lawyer, editor, mate, son, daughter, wife, husband, brother, sister, mother, father, farmer, villager, rifleman, serviceman, paramedic, nurse, colleague, companion, passenger, bodyguard, baby, infant, pilot, teacher, engineer, trader, shopkeeper, prisoner, inmate, rebel, gunman, attacker, bomber, assailant, official, politician, lawmaker, migrant, refugee, tourist, hostage, driver

# ---- contexts (codebook 3.2): a word of the class anywhere in the sentence brings the context
@context-military = military, troop, troops, army, soldier, navy, missile, warship, brigade, battalion, airstrike, airbase, artillery, bombardment, shelling, infantry, defence, defense, nato, drill, weapon, general, commander
@context-intelligence = intelligence, spy, espionage, surveillance, fsb, cia, mi6, mossad
@context-executive = cabinet, decree, ministry, presidency
@context-legislative = parliament, bill, lawmaker, senate, congress, legislature, legislation, duma, mp, assembly, legislator, senator
@context-election = election, vote, ballot, poll, campaign, candidate, referendum, voter, electoral, runoff, re-election
@context-political_institutions = constitution, constitutional, reform, coup
@context-pro_democracy = democracy, pro-democracy, democratic
@context-pro_autocracy = autocracy, authoritarian, dictatorship
@context-economic = trade, economic, economy, tariff, bank, investment, sanction, export, import, finance, debt, loan, gas, pipeline, tax, market, wage, company, business
@context-legal = court, judge, trial, lawsuit, prosecutor, convict, verdict, lawyer, tribunal, sue, extradition, ruling, jail
@context-reparations = reparation, compensation
@context-human_rights = torture, genocide, atrocity, amnesty
@context-rights_freedoms = censorship, freedom, press, activist, dissident, detention, leaflet, journalist
@context-repression = crackdown, repression, martial, curfew
@context-human_security = civilian, humanitarian, hostage
@context-gender = woman, gender, rape, feminist
@context-lgbt = lgbt, gay, lesbian, transgender
@context-religion_ethnicity = religious, church, mosque, ethnic, sectarian, muslim, christian, jewish, shiite, sunni, sikh, hindu
@context-inequality = inequality, discrimination, segregation
@context-diplomatic = diplomat, ambassador, embassy, diplomatic, summit, treaty, recognise, recognize, envoy, consulate, foreign
@context-territory = territory, territorial, breakaway, separatist, annexation, annex, secession, sovereignty, border, occupation, enclave, self-declared, independence, unrecognised
@context-peacekeeping = peacekeeper, peacekeeping
@context-health = health, hospital, vaccine, virus, pandemic, doctor, medical, epidemic, covid-19
@context-asylum = asylum, refugee
@context-migration = migrant, migration, immigrant, immigration
@context-disasters = earthquake, flood, disaster, cyclone, hurricane, drought, famine
@context-natural_resource = oil, gas, water, mining, fishery, fishing, squid
@context-environment = climate, environment, pollution, emission, deforestation
@context-technology = technology, satellite, 5g, semiconductor
@context-terrorism = terrorist, terrorism, terror, jihadist, al-qaeda, isis
@context-cbrn = nuclear, chemical, biological, enrichment, uranium, sarin
@context-cyber = cyber, hacker, hacking, malware, cyberattack
@context-misinformation = disinformation, misinformation, propaganda
@context-crime = murder, gang, robbery, kidnapping, cartel, crime
@context-corruption = corruption, bribery, bribe, embezzlement, graft
@context-illegal_drugs = drug, cocaine, heroin, opium, narcotics
@context-trafficking = trafficking, smuggling, smuggler

# ---- nouns that refer back to what was told ("denounced the move")
@told-before = move, decision, step, gesture, action, measure, act, plan, deal, agreement, accord, pact, treaty, truce, ceasefire, order, ruling, vote, announcement, claim, allegation, charge, accusation, criticism, complaint, offer, proposal, promise, pledge, request, call, appeal, demand, deadline, ultimatum, threat, warning, statement, remark, comment, policy, law, outcome, result, incident, deed, mutiny, coup, takeover, raid, attack, crackdown, violence, arrest, killing, bombing, strike, campaign, sentence, verdict, expulsion, operation

# ---- what one guards against has not happened ("protection from attack")
@guard = protect, protection, defend, defence, defense, guard, shield, safeguard, secure, deter, deterrence, insure, prevent, prevention, safe, safety

# ---- words that tell tolls ("claimed 900 lives", "put the number of dead at 30")
@claims-lives = claim, cost, take
@life = life, lives
@toll = toll, number, figure, count, total, tally
@puts = put, place
@gives = give, cite, report, quote
@drives-out = drive, displace, uproot, force

# ---- what criticism in one's own words says of others ("said the steps impede peace", "said Moscow had violated the deal")
@harm = impede, hinder, hamper, undermine, destabilize, destabilise, jeopardize, jeopardise, endanger, sabotage, obstruct, poison, inflame, damage, harm, provoke
@breach = violate, breach, flout, contravene, infringe, trample, break
@retaliation = answer, retaliate, respond, avenge, punish, pay, strike, hit, regret, face, suffer

# ---- who leads talks is not the only one who talks
@mediates = chair, broker, mediate, host, moderate, facilitate, sponsor, convene
@relational = counterpart, colleague, opponent, rival, predecessor, successor, critic, enemy, ally, neighbor, neighbour, adversary, foe, challenger, attacker, accuser, captor, assailant
@cessation = pause, halt, end, cessation, moratorium, lull, stop
@war-party = side, party, faction, camp, delegation, negotiator, foe, enemy, rival, belligerent
@local-person = reporter, journalist, teacher, nurse, doctor, miner, worker, farmer, villager, resident, fisherman, lawyer, student, pupil, driver, trader, shopkeeper, civilian, passer-by, pensioner, mother, father, woman, man, child, girl, boy, people, person, monk, priest, cleric, imam, activist, demonstrator, protester, crowd, organiser, organizer, unionist, striker, employee, docker, pilot, writer, cartoonist, blogger, editor, broadcaster, opponent, critic, dissident, detainee, prisoner, inmate, suspect, fan, taxi-driver, trucker, porter, herder, relative, family, youth, schoolgirl, schoolboy, businessman, mayor, councillor, councilor, candidate, passenger, worshipper, mourner, refugee, squatter
@local-fighter = militiaman, militia, rebel, insurgent, guerrilla, vigilante, bandit, tribesman, herder, herdsman, fighter, separatist, gang, looter, rioter, mob, cattle-raider, raider
@stretch = week, day, month, year, hour, round, night, series, wave, bout, string, spell, phase, stage, set, start, beginning
@convened = strike, protest, demonstration, rally, meeting, summit, conference, session, election, ceasefire, truce, boycott, march, walkout, referendum
