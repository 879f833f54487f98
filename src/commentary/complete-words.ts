// The English of a cause, an action, a post and a date, by which commentary on a red indicator is found
// complete. The council adds to it under `must` in data/definitions/commentary.yaml.

const words = (text: string): string[] => text.split(',').map(word => word.trim().replace(/\s+/g, ' '))

export const CAUSES = words(`
  because, due to, owing to, as a result, result of, results of, results from, resulted from, caused,
  cause, causes, reason, reasons, reflects, reflect, reflecting, explains, explain, explained,
  explanation, attributable, attributed, attribute, account for most, account for much, account for the,
  account for all, account for some, account for half, accounts for, accounted for, stems from, stem from,
  stemmed from, arise, arises, arose, arising, down to, driven by, driver, drivers, led to, leads to,
  leading to, lies behind, lie behind, is behind, are behind, thanks to, consequence, consequences, hence,
  which meant, means that, mean that, meant that, contributed, contributing, factor, factors, underlying,
  came from, to blame, skewed by, distorted by, pulled up by, pulled down by, affected by, this affected,
  impact of, impacted, attributes, delays in, shortage, shortages, lack of, insufficient, do not show
  whether, does not show whether, do not show how, why, being looked into, too early to say, is being
  checked, are being checked, being investigated, as several, as the, as we, as our, as one, as some, as
  many, as more, as most, as they, as it, as two, as three, as few, and so, owed to, prompted by,
  triggered by, brought about by, on account of, in view of, given that, coincides with, following`)

/** What an officer or a service does about a red indicator. `formsOf` gives `reviewing` and `reviewed`. */
export const ACTION_VERBS = words(`
  accelerate, address, adjust, advertise, agree, align, allocate, amend, appoint, arrange, ask, assign,
  attend, audit, automate, await, base, begin, book, brief, bring, broaden, build, buy, call, catch,
  challenge, chair, choose, change, chase, check, circulate, clarify, clear, close, coach, collate, collect,
  commission, complete, conclude, conduct, confirm, consult, contact, continue, convene, coordinate,
  correct, create, cut, deal, deliver, deploy, design, develop, direct, discuss, draft, draw, embed, employ,
  enable, encourage, engage, ensure, escalate, establish, evaluate, examine, expand, explore, extend,
  fast-track, finalise, find, finish, fix, focus, follow, fund, get, give, grow, help, hire, hold, identify,
  implement, improve, include, increase, induct, instruct, introduce, invest, investigate, invite, issue,
  join, keep, launch, lead, liaise, look, make, manage, map, match, measure, meet, mentor, monitor,
  negotiate, offer, open, order, organise, overhaul, oversee, pair, persuade, pilot, plan, prepare, press,
  prioritise, produce, progress, promise, promote, propose, provide, pursue, push, put, raise, reallocate,
  rearrange, rebook, recruit, redesign, reduce, refer, refresh, reinforce, reintroduce, relaunch, remind,
  renegotiate, reorganise, repeat, replace, report, request, require, reschedule, research, resolve,
  restructure, retrain, review, revise, revisit, rewrite, ring, roll, run, sample, schedule, scope,
  scrutinise, secure, seek, send, set, share, simplify, speak, sponsor, start, step, strengthen, streamline,
  submit, supervise, support, survey, tackle, take, target, task, tender, test, track, train, transfer,
  trial, try, undertake, update, upgrade, urge, use, spend, teach, validate, verify, visit, work, write`)

/** An action wherever they appear. */
export const ACTIONS = words(`
  going to, shall, we'll, must, is aimed at, are aimed at, is designed to, are designed to, has agreed, have
  agreed, agreed to, agreed that, agreed with, we plan to, service plans to, council plans to, team plans
  to, planning to, intend to, intends to, intention is, intention to, aim to, aims to, aim is, propose to,
  proposes to, proposed that, seeking to, in place to, we need to, service needs to, team needs to, managers
  need to, has been asked, have been asked, been tasked, tasked with, has asked, have asked, been
  instructed, been reminded, action plan, recovery plan, improvement plan, delivery plan, plan of action,
  underway, under way, in hand, in progress, in train, campaign, is planned, are planned, is scheduled, are
  scheduled, is arranged, are arranged, rebooked for, rescheduled for, rearranged for, booked for, in talks,
  in discussion, in discussions, in negotiation, in negotiations, in dialogue, in touch with, is booked, are
  booked, kept under review, is timetabled, work is continuing, work continues, next step, next steps, we
  are doing, are to, is to, being held, is leading on, in charge of, the responsibility of, hopes to, hope
  to, expects to`)

/** What follows says the action: `Action: check each visit`. */
export const ACTION_LABELS = words(`
  action, actions, next step, next steps, what we are doing, what we will do, response, remedy, plan, fix,
  solution, mitigation, recovery, improvement, how, what is being done, what we have done`)

/** What follows names the owner: `Lead: Service Manager`. */
export const OWNER_LABELS = words(`
  owner, action owner, lead, lead officer, leads, who leads, who leads?, who, who?, responsible, responsible
  officer, accountable, accountable officer, post, by whom, whom`)

/** After `will`, a forecast and not an action. */
export const FORECASTS = words(`
  be known, be published, be available, be seen, be similar, be higher, be lower, be clear, be clearer, be
  able, be back, be better, be worse, be different, be due, be met, be reached, be achieved, be missed, be
  affected, be reported, be shown, remain, stay, rise, fall, increase, decrease, recover, worsen, become,
  mean, reach, stand, meet the target, meet its target, take time, have risen, have fallen, have improved,
  improve in, improve by, improve as, improve when, likely, probably, not be`)

/** What an officer may think or know about a figure; anything else that a post does is an action. */
export const POST_STATES = new Set(
  words(`
  accepts, acknowledges, agrees, anticipates, appreciates, believes, considers, considered, feels, finds,
  has, had, hopes, is, knows, notes, noted, owns, recognises, recognised, regards, regarded, remains,
  remained, says, said, sees, saw, thinks, thought, understands, wants, was, wishes, does, doesn't, this,
  as, regrets, appears, seems, expresses, expressed, attributes, attributed, explains, explained, reports,
  reported, states, stated, comments, commented, advises, advised, seen, informed, aware, made, absent, off,
  unable, concerned, confident, satisfied, pleased, disappointed, its, services, teams, needs, posts, left,
  retired, resigned, worried, red`),
)

/** No one does these: `children are being placed`. */
export const NOT_DONE_BY_OFFICERS = words(`
  made, done, completed, felt, seen, placed, affected, missed, looked after, refused, turned, taken,
  counted, recorded, delayed, left, held up, held back, lost, kept waiting, cancelled, moved, rejected,
  outbid, charged, squeezed, stretched, passed`)

/** In a part about when figures appear or what they will be, a date is not an action's. */
export const ABOUT_REPORTING = words(`
  figure, figures, data, statistics, target, targets, indicator, measure, next report, position,
  performance, outturn, result, results, rate, number, numbers, trend, average, benchmark, benchmarks,
  England, neighbours`)

/** Posts that are a post by their last word, in any case and number. */
export const POSTS = words(`
  manager, managers, director, directors, headteacher, head teacher, team leader, team leaders, service
  leader, coordinator, co-ordinator, chief executive, commissioner, lead member, cabinet member, portfolio
  holder, principal social worker, consultant social worker, senior social worker, lead social worker,
  advanced practitioner, senior practitioner, business partner, decision maker, registered individual,
  responsible individual, deputy head, service head, executive head, virtual head, virtual school head,
  virtual heads, virtual school heads, practice lead, service lead, health lead, team lead, clinical lead,
  strategic lead, operational lead, project lead, education lead, quality lead, business lead, housing lead,
  commissioning lead, HoS, permanence lead, participation lead, adoption lead, fostering lead, matron, clerk,
  supervisor, superintendent`)

/** A post only after a word that says which: `LAC nurse`, `Housing Officer`. */
export const POST_NOUNS = words(`
  officer, nurse, doctor, adviser, advisor, consultant, chair, practitioner, analyst, lead, accountant,
  solicitor, psychologist, head, member, administrator, secretary, treasurer, paediatrician, champion,
  worker`)

/** The same, but only in capitals: `Principal Lawyer`, not `a good lawyer`. */
export const CAPITAL_POST_NOUNS = words(`
  IRO, SENCO, lawyer, barrister, guardian, specialist, trainer, tutor, teacher, broker, controller, auditor,
  facilitator, navigator, mentor, spokesperson, ambassador, sponsor, councillor, planner, registrar,
  therapist, strategist, executive, deputy, statistician, architect, editor, reviewer, assistant, trustee,
  governor, partner, commander, sergeant, constable, dentist, physician`)

/** Before such a noun these do not say which post; or it is a post outside the service. */
export const NOT_OF_POST = new Set(
  words(`
  a, an, the, one, our, every, each, his, her, their, no, new, any, another, this, that, some, its, and, or,
  of, to, by, for, police, duty, agency, dental, allocated, family, social, support, care, which, who, will,
  in, with, first, two, three, council, staff, team, panel, youth, elected, previous, former, experienced,
  qualified, single`),
)

/** Before a post, its absence or its appointment: no one owns the action. */
export const POST_MISSING = words(`
  without a, without an, without, absence of, vacancy for, vacancies for, vacancy of, lack of, shortage of,
  turnover of, turnover among, turnover in, loss of, departure of, sickness of, sickness among, illness of,
  retirement of, resignation of, change of, changes of, recruit a, recruit an, recruit two, recruiting a,
  appoint a, appoint an, recruitment of, appointment of, advertise for, advertised for, interview for,
  interviews for, no, vacant, replace the, replacing the, until a`)

/** After a post, the same. */
export const POST_GONE = words(`
  post, posts, vacancy, vacancies, role, roles, position, absence, sickness, departure, leave, left,
  leaving, leaves, retired, retiring, resigned, resigning, moved to, moved on, was off, has been off, is
  off, was absent, was ill, was sick, was on leave, has left, had left, have left, were off, were ill, were
  absent, going on, who left, was vacant, is vacant, turnover`)

/** A time to come, in whatever clause. `#` means a number. */
export const TIMES_TO_COME = words(`
  immediate, quarter ahead, weeks ahead, months ahead, month ahead, year ahead, term ahead, next # days,
  coming days, following month, later this month, later this year, later this week, later in the year,
  later in the month, end of this week, end of this month, end of the week, rest of the year, rest of this
  year, rest of this financial year, rest of the financial year, remainder of the year, remainder of this
  year, remainder of the financial year, remaining months, new financial year, in # weeks' time, in #
  months' time, in a month's time, in a week's time, in a fortnight, tomorrow`)

/** A time to come if the clause looks forward. */
export const TIMES_IF_FORWARD = words(`
  new year, Easter, Christmas, Whitsun, half term, half-term, spring, summer, autumn, winter, year end,
  year-end, this week, this month, this quarter, this term, this year, end of the month, end of the quarter,
  end of the term, end of term, end of the year, end of year, end of the financial year, end of the school
  year, close of the year, close of the financial year, end of the academic year, academic year, school
  year, end of the calendar year, in # months, in # weeks, in six weeks, within # weeks, within # months,
  within # days, within a week, within a month, within a fortnight, within the month, within the week,
  within the quarter, over # weeks, over # months, for # weeks, for # months, after # weeks, after # months,
  in a week, in a month, in about a week, in about a month, in about # weeks, in about # months, in around #
  weeks, in around a month, in a few weeks, in a few months, for another month, Monday, Tuesday, Wednesday,
  Thursday, Friday, Q1, Q2, Q3, Q4, quarter 1, quarter 2, quarter 3, quarter 4, quarter one, quarter two,
  quarter three, quarter four, first quarter, second quarter, third quarter, fourth quarter, final quarter,
  today, at once, immediately`)

/** Before a month these make it a deadline, in a clause without a past verb. */
export const DEADLINES = words(`
  by, before, until, till, from, for, no later than, commencing, starting, beginning, on, w/c, ending,
  due, as of, to, end, mid, at latest, the`)

/** What a clause about the future has, besides an action. */
export const FORWARD = words(`
  anticipate, anticipates, anticipated, forecast, forecasts, resume, resumes, restart, restarts, reopen,
  reopens, return, returns, will, shall, going to, to be, due, expected, expects, hopes, hoped, should,
  starts, start, starting, begins, begin, beginning, opens, opening, concludes, ends, ending, finishes,
  finishing, runs, run until, continues, carries on, carry on, join, joins, takes place, take place,
  available, moves in, arrives, arrive, takes up, reports, report back, back on, in time for, goes live, go
  live, stay until, next, aim, aims, is to, are to, meets, falls`)

/** A clause about the past or about figures. */
export const PAST = words(`
  was, were, had, did, fell, rose, against, compared with, compared to, came, went, stood, last, lost, left,
  took, gave, grew, broke, began, became, ran, saw, met, made, got, chose, sold, shut`)

/** Words of figures and of judgement, which explain nothing, as the words of the indicators do. */
export const EXPLAINS_NOTHING = new Set(
  `about above absolutely accept acceptable achieve achieved achieving across actual after again against ago
  all almost also although always amber among amount april areas around attention august authorities
  authority average averages aware away back bad because become been before behind being below benchmark
  best better between big bit blip both bottom but came can cannot case cases certain challenge challenging
  change changed clear clearly climbed close come comes committee compare compared comparison concern
  concerned concerning concerns consecutive consider considered considers consistently continue continued
  continues council councils counted county crept current currently data deadline december decline declined
  decrease decreased deteriorated deterioration did difference dip dipped dips direction disappointed
  disappointing disappointingly discuss discussed does doing done down dozen drop dropped due during each
  earlier early edged eight eighth either eleven encouraging ended england english enough even ever
  expectation expected fall fallen falls far february fell few fewest fifth fifths figure figures first five
  flat fluctuated fluctuates four fourth full further future gap general generally get given gives goal
  going gone good government governments great green half halves handful having held her here high higher
  highest his hold how however hundred improve improved improvement improving increase increased increasing
  indicator indicators information informed inhouse itself january july jumped june just keep know known
  knows last later latest least level levels local long longer longterm look looked looks low lower lowest
  main mainly majority make making many march marked markedly may mean measure measures member members met
  mid might minority monthly most move moved much must named national nationally nearly neighbour neighbours
  neither never next nine none nor note noted nothing november now numbers october off often once one ones
  only onto open others our outturn over overall own page panel paper part particular past percent
  percentage performance performing period person persons pleased pleasing plummeted plunged point points
  poor position previous priority progress proportion provisional published quarter quicker quite rate rated
  rates rating ratio reach reached recent recently recognise recognises record recorded recovered red regard
  regards regret remain remained remaining remains report reported reports requirement requirements
  responsible result results rise risen rising rose row running same satisfactory satisfied say second see
  seen sent september serious seriously service services set seven several sharp sharply she short shorter
  should show shown shows shrank significant significantly similar since situation six sixth slid slide
  slight slightly slipped slow slower small some sooner stable standard standards static statistical
  statutory steadily steady still stubbornly successive such table take taken takes target targets ten tenth
  tenths them then there these they third thirds those three threshold thresholds through thus time timely
  times timescale timescales today together too top total towards trend tumbled twelve twenty twice two
  unacceptable unavoidable unchanged under understand understood unfortunately until upon uptodate value
  very want watch way weekly welcome welcomed well went what when where whether which while whole whose will
  without working worry worrying worse worsened worsening worst would yet you`.split(/\s+/),
)
