// The English that commentary is read with: which words move, compare, rank and hedge, and which change nothing. The
// names of indicators and areas are the council's, and stand in its definitions.
// Worked: `fell` moves down, `above` compares, `the most` ranks, `nearly` hedges, `encouraging` changes nothing.

import type { Colour, Hedge, Lead, Place, Sense, Side, TargetBound } from './term.ts'
import { formsOf } from './verb-forms.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)
/** `climb` gives climb, climbs, climbed, climbing; `step up` all of them with `up`. */
const verbs = (words: string): readonly string[] =>
  list(words).flatMap(phrase => {
    const [verb = '', ...particle] = phrase.split(' ')
    const { doing, done } = formsOf(verb)
    return [verb, `${verb}s`, ...done, doing].map(form => [form, ...particle].join(' '))
  })

/** Verbs that join a figure to what is said of it: `85.5 is over 40% higher`. */
export const COPULA =
  /^(?:is|are|was|were|sits?|stands?|stood|lies?|sat|lay|has|have|had|been|remain|remains|remained)$/i

export const MOVES: readonly (readonly [readonly Sense[], readonly string[]])[] = [
  [
    ['up'],
    [
      ...verbs(
        'increase, climb, jump, surge, soar, spike, drift up, drift upwards, trend up, trend upwards, track up, nose up, push up, mount, swell, expand, tick up, edge up, inch up, step up, move up, creep up, escalate, lengthen, nudge up, leap, balloon, accelerate',
      ),
      ...list(
        'got longer, gets longer, getting longer, become longer, became longer, got higher, gets higher, rose, rise, rises, risen, rising, grew, grow, grows, grown, growing, growth, went up, go up, goes up, gone up, going up, crept up, edged higher, moved higher, leapt, put on, came up, come up, is up, are up, was up, were up, up, upturn, upward, upwards, uplift',
      ),
    ],
  ],
  [
    ['down'],
    [
      ...verbs(
        'decrease, decline, drop, reduce, tumble, plunge, plummet, drift down, drift downwards, trend down, trend downwards, track down, nose down, slide down, slim down, dwindle, diminish, contract, edge down, tick down, inch down, move down, tail off, ease back, ease down, cut down, shorten, slow, collapse, slump, crash, nudge down, fall away',
      ),
      ...list(
        'got shorter, gets shorter, getting shorter, become shorter, became shorter, got lower, gets lower, fell, fall, falls, fallen, falling, fell back, fallen back, falls back, reduction, went down, go down, goes down, gone down, going down, came down, come down, coming down, comes down, shrank, shrunk, shrink, shrinks, shrinking, sank, sunk, sinking, plummeted, plummeting, plummetted, plummetting, is down, are down, was down, were down, down, downturn, downward, downwards, edged lower, moved lower, fell away, lost, loses, losing, shed, cut',
      ),
    ],
  ],
  [
    ['down', 'worse'],
    [
      ...verbs('dip, slip'),
      ...list('slid, slide, slides, sliding, slipped back, slipping back, slipped away, slid back'),
    ],
  ],
  [
    ['up', 'better'],
    [...verbs('recover, rebound, pick up, bounce back, gain'), ...list('rallied, recovery')],
  ],
  [['down', 'better'], list('eased, eases, easing')],
  [
    ['same'],
    list(
      'unchanged, no change, did not change, has not changed, have not changed, not changed, no different',
    ),
  ],
  [
    ['same', 'stable'],
    list(
      'virtually unchanged, almost unchanged, nearly unchanged, broadly unchanged, largely unchanged, practically unchanged, essentially unchanged, relatively unchanged, more or less unchanged, no real change, no significant change, no movement, did not move, has not moved, have not moved, not moved, flat, held level, stayed level, remained level, is level, was level, levelled off, levelled out, static, stable, steady, held steady, hold steady, holds steady, stood still, stayed put, held firm, held up, little change, little changed, little movement, barely changed, barely moved, hardly changed, hardly moved, scarcely changed, plateaued, plateau, stabilised, the same, constant, maintained, held its own, consistent, much the same, broadly the same',
    ),
  ],
  [
    ['better'],
    [
      ...verbs('improve, strengthen'),
      ...list(
        'improvement, improvements, has got better, have got better, got better, getting better, get better, turned the corner, turned a corner, better',
      ),
    ],
  ],
  [
    ['worse'],
    [
      ...verbs('worsen, deteriorate, regress, weaken'),
      ...list(
        'deterioration, has got worse, have got worse, got worse, getting worse, gets worse, lost ground, losing ground, setback, worse',
      ),
    ],
  ],
  [['more-than-doubled'], list('more than doubled')],
  [['more-than-halved'], list('more than halved')],
  [['doubled'], list('doubled, has doubled, doubling')],
  [['nearly-doubled'], list('almost doubled, nearly doubled, virtually doubled, all but doubled')],
  [['halved'], list('halved, halving')],
  [['nearly-halved'], list('almost halved, nearly halved, roughly halved, virtually halved, all but halved')],
]

export const COMPARISONS: readonly (readonly [readonly Side[], readonly string[]])[] = [
  [
    ['above'],
    list(
      'above, higher, greater, more, exceeds, exceed, exceeded, exceeding, in excess of, larger, bigger, longer, over, outstrips, outstripped, outpaced, outpaces, outpacing, outpace, outweigh, outweighs, outweighed, overtakes, overtake, eclipsed, additional, extra, beyond, outnumber, outnumbers, outnumbered, tops, topped, overtaken, overtook',
    ),
  ],
  // What is to be low surpasses its target below it.
  [['above', 'better'], list('past, passed, surpassed, surpasses, surpass')],
  [
    ['below'],
    list(
      'outnumbered by, outstripped by, outpaced by, overtaken by, dwarfed by, eclipsed by, outweighed by, below, lower, less, fewer, under, smaller, shorter, underneath, beneath',
    ),
  ],
  [
    ['better'],
    list(
      'ahead of, ahead, clear of, in front of, stronger, beat, beats, beating, beaten, outperform, outperforms, outperformed, outperforming, lead, leads, led, compares favourably, compared favourably, compare favourably, compared very favourably, compares well, compare well, compared well, compares very favourably, favourably, favourable',
    ),
  ],
  [
    ['worse'],
    list(
      'outperformed by, bettered by, behind, adrift of, adrift, weaker, poorer, lag, lags, lagged, lagging, lag behind, lags behind, lagged behind, lagging behind, trail, trails, trailed, trailing, trailing behind, underperform, underperforms, underperforming, underperformed, unfavourably, compares unfavourably, compare unfavourably, compared unfavourably, compares poorly, compare poorly, compared poorly, compares badly, compare badly, compared badly, off, wide of',
    ),
  ],
  // `two shy of December's peak`: below it.
  [['worse', 'below'], list('short of, shy of')],
  [['better'], list('faster, quicker, speedier, sooner, healthier')],
  [['worse'], list('slower')],
  [['above', 'below'], list('away from, adrift from')],
  [
    ['level'],
    list(
      'in line, in line with, level with, level pegging, on a level with, much the same as, about the same as, broadly the same as, roughly the same as, virtually the same as, almost the same as, nearly the same as, practically the same as, little different from, no different from, not far from, much the same level as, about the same level as, broadly the same level as, roughly the same level as, similar level to, back to the level of, returned to the level seen, returned to the levels seen, back to the level seen, back to the level recorded, back to the levels of, back to the levels seen, back at the level seen, back to where it was, back to where they were, back at the level of, returned to the level of, at the level of, similar, similar to, comparable, comparable to, comparable with, on a par, on a par with, on par, on par with, match, matches, matched, matching, close to, as high as, as low as, as good as, alongside',
    ),
  ],
  [
    ['equal'],
    list(
      'the same as, equal to, equal, equals, equalled, identical to, as many as, as many, the same number as, exactly as many as, the same figure as, the same level as, the same proportion as, the same share as, the same rate as, the same percentage as, the same total as',
    ),
  ],
]

export const PLACES: readonly (readonly [Place, readonly string[]])[] = [
  [
    'highest',
    list(
      'highest, busiest, the most, peaked, largest, biggest, steepest, sharpest, record high, all-time high, high point, greatest, longest',
    ),
  ],
  [
    'lowest',
    list(
      'lowest, quietest, the fewest, fewest, smallest, record low, all-time low, low point, the least, shortest',
    ),
  ],
  ['best', list('best, strongest, best-performing')],
  ['worst', list('worst, poorest, weakest')],
]
/** Superlatives only: `the peak since` claims a rank, `high levels` does not. */
export const NEEDS_SCOPE: ReadonlySet<string> = new Set(['peaked'])

export const HEDGES: readonly (readonly [Hedge, readonly string[]])[] = [
  [
    'about',
    list(
      'about, around, roughly, approximately, some, circa, in the region of, in the order of, something like, round about, or so, close to',
    ),
  ],
  [
    'nearly',
    list(
      'nearly, almost, just under, just below, just short of, slightly under, slightly below, slightly less than, a little under, a little below, a little less than, a shade under, a touch under, marginally under, marginally below, approaching, not quite, close on, getting on for, virtually',
    ),
  ],
  [
    'just-over',
    list(
      'just over, just above, slightly over, slightly above, slightly more than, a little over, a little above, a little more than, a shade over, a touch over, marginally over, marginally above, just more than',
    ),
  ],
  [
    'at-least',
    list(
      'at least, at or above, no fewer than, no less than, not less than, a minimum of, as much as, not fewer than, a good, a clear, fully',
    ),
  ],
  [
    'at-most',
    list(
      'at most, at or below, no more than, not more than, up to, as few as, as little as, a maximum of, not above, not over',
    ),
  ],
  [
    'above',
    list(
      'more than, over, above, higher than, greater than, in excess of, exceeds, exceed, exceeded, exceeding, upwards of, well over, well above, comfortably over, comfortably above, topped',
    ),
  ],
  [
    'below',
    list('less than, fewer than, under, below, lower than, well under, well below, comfortably under'),
  ],
]

export const STANDINGS: readonly (readonly ['on' | 'off' | 'within' | 'outside', readonly string[]])[] = [
  [
    'on',
    list(
      'within the target range, within target range, in the target range, inside the target range, on target, on track, at target, meets target, meet target, met target, meeting target, meets the target, meet the target, met the target, meeting the target, met their target, meets their target, meet their target, meeting their target, met their targets, meet their targets, hit their target, met our target, meets our target, meet our target, meeting our target, met its target, meets its target, target was met, target is met, target has been met, target is being met, target was achieved, target is achieved, target has been achieved, achieved the target, achieved target, achieves the target, achieve the target, achieving the target, achieved our target, reached the target, reached target, reaches the target, hit the target, hit target, hits target, hitting the target, hitting target, hit our target, inside target, inside the target, within target, within the target',
    ),
  ],
  [
    'off',
    list(
      'out of reach, beyond reach, out of our reach, beyond our reach, off target, off track, missed the target, missed target, missed our target, missed their target, misses the target, misses target, misses our target, miss the target, missing the target, target was missed, target is missed, target was not met, target is not met, target has not been met, outside target, outside the target, not on target, failed to meet the target, fails to meet the target, failing to meet the target',
    ),
  ],
  [
    'outside',
    list(
      'outside the tolerance, outside tolerance, outside our tolerance, out of tolerance, beyond tolerance',
    ),
  ],
  [
    'within',
    list(
      'within tolerance, within the tolerance, within our tolerance, inside tolerance, inside the tolerance, in tolerance',
    ),
  ],
]

export const COLOURS: readonly (readonly [Colour, readonly string[]])[] = [
  ['red', list('red, rated red, rag rated red')],
  ['amber', list('amber, rated amber, rag rated amber')],
  ['green', list('green, rated green, rag rated green')],
]

export const BOUNDS: readonly (readonly [TargetBound, readonly string[]])[] = [
  [
    'target',
    list(
      'target, targets, the target, our target, its target, their target, the targets, goal, aim, aiming for, we are aiming for, we aim for, ambition, threshold, target threshold, target figure, target level, aspiration, the point at which green begins, at which green begins, where green begins, where green starts, where green ends, where green stops, for green',
    ),
  ],
  [
    'tolerance',
    list(
      'tolerance, the tolerance, our tolerance, tolerance level, tolerance threshold, limit, red line, amber threshold, red threshold, lower tolerance, the point at which red begins, at which red begins, where red begins, where red starts, for red',
    ),
  ],
  [
    'amber',
    list(
      'the point at which amber begins, at which amber begins, where amber begins, where amber starts, for amber',
    ),
  ],
]

export const LEADS: readonly (readonly [Lead, readonly string[]])[] = [
  ['from', list('from')],
  ['to', list('to')],
  ['by', list('by')],
  ['than', list('than')],
  [
    'against',
    list(
      'against, compared with, compared to, in comparison with, in comparison to, as against, versus, vs, compare with, compares with, compares to, compare to, when compared with, set against, relative to, as compared with, where it was, where they were, as opposed to',
    ),
  ],
  ['since', list('since')],
  ['on', list('on')],
  ['of', list('of')],
  ['and', list('and, plus, as well as, together with')],
  ['at', list('at')],
]

/** What remains of a share: 36.3% are out of date where 63.7% are up to date. */
export const COMPLEMENTS = [...verbs('slip, go, run, drift, fall'), ...list('went, ran, fell')]
  .flatMap(verb =>
    list(
      'their due date, its due date, their due dates, the due date, their date, the deadline, their deadline',
    ).map(date => `${verb} past ${date}`),
  )
  .concat(
    list(
      'other than with a family, other than in a family, other than by, other than through, out of education, out of work, outside a family setting, outside family settings, out of date, overdue, late, outside timescale, outside timescales, outside the timescale, outside time, outside of timescale, out of time, out of timescale, missed, without, lacked, lack, lacks, lacking, outside the twelve month timescale, outside twelve months, outside the twelve months, outside the 12 months, outside of twelve months, took longer than twelve months, took longer than 12 months, took more than twelve months, took more than 12 months, behind schedule, missed the twelve month timescale, missed the 12 month timescale, missed the timescale, outside the standard, outside the required timescale, outside the required timescales, outside required timescales, outstanding, lapsed, expired, unstable, unsuitable, waiting for, awaiting, overran, took too long, were late, was late, came late, no more than two placements, fewer than three placements, two placements or fewer, one or two placements, fell short of our own standard, fell short of our standard, fell short of the standard, fell short of the council standard, fell short of the national standard, short of our own standard, short of the national standard',
    ),
  )

export const NEGATIONS = list(
  "not, not yet, no longer, hasn't, haven't, isn't, aren't, didn't, wasn't, weren't, doesn't, don't, failed to, fails to, failing to, far from, nor, hardly, cannot be said to have, yet to, has still to, have still to, had still to, is still to, are still to, nowhere near, anything but, by no means, in no way",
)
/** Words after which nothing is claimed yet. */
export const UNSURE = list(
  "for so long, for as long, for this long, recent months, recent weeks, recent years, most months, some months, several months, most of the months, where it is, where we are, where they are, where it stands, apart from, except for, excluding, other than, with the exception of, the aim that, aim that, the target that, will, would, should, could, may, might, must, can, cannot, can't, expect, expects, expected, expecting, aims, aimed, if, whether, until, unless, in order to, hope, hopes, hoped, ought, forecast, forecasts, intended, intend, likely, why, plan to, plans to, planned, planning to, come to an end, came to an end, brought to an end, as it was for, as they were for, final quarter, first half, second half, same in each, same in both, the same in each, the same in both, for every, of the total, entering it, leaving it, catch up, caught up, follow up, want, wants, need to, needs to, needed, need, predicted, predict, projected, trajectory, how, anticipate, anticipated, propose, proposed, prepare to, seek, seeks, seeking, agreed to, asked, aim to, trying, potential, risk, assume, assuming, suppose, were to, provided that, next",
)
/** What follows gives a reason or a consequence, which figures do not decide. */
export const REASONS = list(
  'because, because of, due to, owing to, as a result of, as a result, caused by, reflecting, reflects, which reflects, this reflects, thanks to, following, despite, in spite of, attributable to, explained by, so that, linked to, driven by, in part because, partly because, mainly because, largely because, given, in response to, so, since we, as we, as our, as the, which suggests, suggesting, which shows, which means, meaning, this is because, in light of, with a view to, subject to, the reason, stemming from, arising from, affected by, distorted by, inflated by, depressed by, skewed by, hit by, influenced by, hampered by, held back by, prompted by, helped by, supported by, on account of, which is why, where the, in which',
)
export const LASTING = list(
  'consistently, constantly, always, throughout, every month, each month, in every month, in each month, month after month, remained, remain, remains, remaining, stayed, stay, stays, has been, have been, had been, continuously, without exception, without a break, without interruption, without a pause, never, at any point, at any time, at any stage, not once, not at any point, on no occasion, at no point, at no time, at no stage, at no month end, in no month, in any month, in any year, in any of',
)
export const BOTH = list(
  'both, each of the two, the two, all three, all four, each of the three, all of the, all the, all, every, each',
)
export const NEITHER = list(
  'neither, none of the, none of our, none of these, none of them, not one of the, not a single, not one, none, no, nobody, no one',
)
/** Words that begin another statement in the same sentence. */
export const BREAKS = list(
  'but, while, whilst, whereas, although, though, however, yet, nevertheless, which, who, where, when, even though, even if, albeit, and yet, with, as, except, after, before, having, bringing, taking, leaving, making, putting, giving',
)

/** Words of names in which one of them would else be read as a claim or a number. */
export const NAMED = list(
  'one placement, the same placement, the same home, the same carers, the same carer, the same foster carers, the same foster carer, the same foster home, the same family',
)

/** A number of several months, or of several indicators, added up. */
export const TOGETHER = /^(?:together|combined|jointly|altogether)$/i
/** A number of several months, divided by them. */
export const AVERAGE = /^(?:average|averages|averaged|averaging|mean)$/i

/** Not a figure of the paper, but one for each so long. */
export const RATES = list('a month, per month, a week, per week, a day, per day, every week')

/** Phrases that change nothing, though their words would. */
export const FILLERS = list(
  'make up, makes up, made up, making up, of any kind, of any sort, any form of, any kind of, any sort of, any type of, in the space of, one that was, one that were, what we pay, what we pay for, what it costs, what we spend on, within reach of, within reach, within touching distance of, over and over, time and again, time after time, more and more, less and less, did so, do so, does so, done so, doing so, or more, or over, or longer, over the course, in the course, along the way, in one go, in a single month, all at once, in the first place, bright spot, bright spots, dark spot, weak spot, rock bottom, hit rock bottom, back on its feet, we set ourselves, that we set ourselves, we set, that we set, we have set, that we have set, set for ourselves, who need a, who needs a, who need one, that need a, that need one, week for week, month for month, like for like, no doubt, without doubt, for once, by any standard, in the end, at the end of the day, when all is said and done, on the face of it, on paper, to be fair, to our credit, to their credit, sad to say, sorry to say, glad to say, pleased to say, good to see, either side of, on either side of, any one month, a low of, the low of, a high of, the high of, a height of, the height of, a peak of, the peak of, followed by, who should have, who should be, more or less, at which, most recent, the most recent, the same point, the same time, the same date, the same stage, the same month, in which case, as well, as ever, as usual, on the whole, in total, in all, as a whole, in turn, at the same time, once again, once more, all the same, of course, in fact, at least so far, as at, for the first time, at least, and more, in a row, in succession, and counting, area for improvement, areas for improvement, room for improvement, need for improvement, scope for improvement, improvement plan, improvement board, improvement work, improvement journey, improvement action, improvement actions, have one that is, has one that is, one that is, any other month, any month, any other year, any year, whether or not, any other point, as well as that, catch up work, catch up session, catch up sessions, catch up programme, catch up exercise, catch up clinic, catch up clinics, follow up work, follow up visit, follow up visits',
)

/** Words that change nothing in what is claimed, besides those in `-ly` and the small words of read-terms.ts. */
export const PLAIN = new Set(
  `these those ours he she i you your been being am do does did done during over within inside across among amongst between
  about as into toward towards up upon via there here then also again still now just even already today overall therefore
  moreover furthermore meanwhile instead rather indeed alone itself themselves number numbers figure figures rate
  rates share shares proportion proportions percentage percentages level levels total totals value score scores
  performance position result results outturn measure measures indicator indicators data count timeliness trend trends
  volume headcount gap difference margin distance stand stands stood standing sit sits sat sitting reach reaches
  reached hit hits come comes came staying show shows showed shown showing record records recorded recording report
  reports reported reporting see sees saw seen seeing make makes take takes took taken account accounts accounted give
  gives gave represent represents represented amount amounts amounted totalled totalling numbered numbering equate
  equates equivalent equating run runs ran running measured hold holds held holding keep keeps kept keeping continue
  continues continued continuing begin begins began start starts end ends ended finish finished close closed open
  opened turn turns turned return returns returned register registered found find finds prove proved seem seems appear
  appears look looks children child young people person persons youngsters kids council borough authority city county
  local department service services directorate good bad positive negative encouraging disappointing pleasing pleased
  welcome worrying concerning strong weak healthy solid poor great significant marked sharp modest small slight
  considerable substantial steep gradual rapid big large major minor noticeable notable dramatic clear further real
  little bit lot much many well way far very quite month months year years quarter period week weeks day days time
  date beginning middle point points first second third last latest recent earlier later previous final all some same
  such like including included compared comparison contrast terms regard respect context basis case fact peak cent
  percent completed complete place placed carried undertaken conducted happened occurred due eligible required
  expectation standard standards benchmark benchmarks national stock snapshot cohort group section members panel story
  picture progress news outcome once almost around went go gone going get got line whole entire full achieved
  achieving achieve meet meets met meeting financial calendar rolling hence thus timescale timescales granted
  experience experienced experiences experiencing passed available back moved move moves moving particular quoted published provisional confirmed validated
  sustained extent left leave leaves old age aged supports outcomes outcome onward onwards thereafter afterwards lately lasting concern concerns compliance brings brought bring puts put noted notes noting
  highlights highlighted shines reveals revealed demonstrates demonstrated confirms confirm heartening reassuring remarkable striking impressive
  respectable satisfactory unsatisfactory unwelcome regrettable disappointment pattern headline position stage population coverage cases route lie lies lay care leaver
  volatile received receiving theirs support equated equates equating strength
  sure something enough splendid wonderful marvellous superb excellent fantastic brilliant terrific tremendous lovely fine
  dismal dire grim bleak awful terrible dreadful sobering stark gratifying comforting unbroken carry carries carrying somewhere peaking edged edging crept creeping inched nudged scraped squeezed finally eventually
  leavers least nearest supporting supported wait social worker workers according supplied ending whom joint together combined jointly altogether single known live lives doing`.split(
    /\s+/,
  ),
)

/** Names for the same thing, put into one form before words are compared with the names of indicators. */
export const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bpupils?\b/g, 'children'],
  [/\bdevelopment(?:al)? checks?\b/g, 'development assessments'],
  [/(?<=\b(?:is|was|are|were) )current\b(?=$|[,.;]| (?:at|in|by|on)\b)/g, 'uptodate'],
  [/\bcurrent(?= (?:care |personal education |education )?(?:plan|plans|pep|peps|one|ones)\b)/g, 'uptodate'],
  [/\bleaving care (?:service|team|support)\b/g, 'care leavers'],
  [/\bstarting (?:point|position)\b/g, 'base'],
  [/\b(?:up[\s-]to[\s-]date|in date)\b/g, 'uptodate'],
  [/\b(?:out[\s-]of[\s-]date|overdue)\b/g, 'uptodate'],
  [
    /\b(?:in|on) (?:good )?time\b|\btimel(?:y|iness)\b|\bwithin (?:the )?(?:statutory |required |agreed )?time ?(?:scales?|frames?|limits?)\b|\b(?:late|promptly|punctual(?:ly)?)\b/g,
    'timely',
  ],
  [/\bcurrency\b(?= of\b)|(?<=\bkeeping (?:it|them) )current\b/g, 'uptodate'],
  [/\bdent(?:al|ists?)\b|\bteeth\b/g, 'dental'],
  [/\bunsuitabl[ey]\b/g, 'suitable'],
  [/\bsettled\b(?= (?:in (?:the same|one|their)|for (?:at least |over |more than )?(?:two|2))\b)/g, 'stable'],
  [
    /\bmov(?:ed|ing|es?) (?:home |placement )?(?:three times or more|three or more times|at least three times)\b/g,
    'three or more placements',
  ],
  [/\b(?:repeat|repeated|frequent) (?:placement )?moves\b/g, 'three or more placements'],
  [/\b(?:heaviest|biggest|largest|top)(?= (?:\w+ )?caseload)/g, 'highest'],
  [/\bstandards? (?:that )?we (?:have )?set (?:for )?ourselves\b/g, 'council own standard'],
  [/\bour(?= (?:visit(?:ing|s)? )?standard\b)/g, 'council own'],
  [/\bpeps?\b/g, 'personal education plan'],
  [/\binitial health\b|\bihas?\b/g, 'first health'],
  [/\brhas?\b/g, 'health assessments'],
  [/\beet\b/g, 'education employment training'],
  [/\bneet\b/g, 'not education employment training'],
  [/\bsgos?\b/g, 'special guardianship'],
  [/\bdays? a week\b/g, 'days'],
  [/\bstabilit(?:y|ies)\b|\bstably\b/g, 'stable'],
  [/\b(?:hous(?:ing|ed)|homes for care leavers|places to live)\b/g, 'accommodation'],
  [/\boffend(?:ing|ed)\b/g, 'convicted'],
  [/\bimms\b|\bvaccinat\w*\b/g, 'immunisations'],
  [
    /\b(?:admissions?|admitted|intake|starters|new starters|entrants|new entrants|arrivals|new admissions|entries (?:in)?to care|c[ao]me into (?:our |the )?care(?: of the council)?|(?<=\bhaving )c[ao]me in(?:to it)?|c[ao]me in(?= (?:during|over|in|this|since)\b)|coming into (?:our )?care|enter(?:ed|ing|s)? (?:our )?care|taken into care|(?<=\bthan (?:have |had )?)(?:c[ao]me|coming) in(?:to it)?|(?<=\bthan (?:have |had )?)entered it|became looked after|become looked after|becoming looked after|start(?:ed|ing)? to be looked after|new into care|accommodated|joined us|came to us|took in(?! (?:the|this|last|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)\b))\b/g,
    'started looked',
  ],
  [
    /\b(?:discharge[sd]?|departures?|exits?(?: from care)?|(?<!care )leavers|left (?:our )?care|leav(?:e|ing|es) (?:our )?care|exit(?:ed|ing) care|(?<=\bthan (?:have |had )?)(?:left|leave) it|left us(?! (?:with|in|short)\b)|(?<=\b(?:and|but) (?:\d+|[a-z]+) |^ ?)leave(?=$|[,.;])|children (?:who )?(?:have |had )?(?:left|leaving)(?= |$)|\bleft\b(?=$|[,.;)]| in | this | during | since | over )|(?:have|had|having|who) left(?! care)|ceas(?:e[sd]?|ing) to be looked after|ceas(?:ed|ing))\b/g,
    'ceased looked',
  ],
  [
    /\b(?:children|young people|those|number|numbers|cohort|population) (?:\w+ )?in (?:our |the council's |its |local authority )?care\b|\bin (?:our|the council's|its) care\b|\bcare population\b|\blac\b|\bcla\b|\blook(?:ed|ing)[\s-]after\b|(?<=\bwe )look after\b|\bchildren in care\b/g,
    'looked after',
  ],
  [/\b(?:per|for every|in every|out of every|for each) 10,?000\b/g, 'rate per 10000'],
  [/\blong[\s-]term\b/g, 'longterm'],
  [/\bin[\s-]house\b/g, 'inhouse'],
  [/\bmaximum\b/g, 'highest'],
  [/\bmove[sd]? in\b/g, 'moving in'],
  [/(?<=\bthose )(?:entering|joining|arriving|coming in)\b/g, 'started looked'],
  [/(?<=\bthose )(?:leaving|exiting)\b(?! care)/g, 'ceased looked'],
  [/\bstatutory\b(?= visit)/g, 'national'],
  [/\blocal(?= (?:visit(?:s|ing)? )?standards?\b)/g, 'council own'],
  [/\b(?:car(?:e|ing) for|cared for|responsible for)\b/g, 'looked after'],
  [/\basylum[\s-]seek(?:ers?|ing)\b/g, 'asylum seeking'],
  [/\bliv(?:es?|ed)\b/g, 'living'],
  [/\bfoster agenc(?:y|ies)\b/g, 'agency fostering'],
]
