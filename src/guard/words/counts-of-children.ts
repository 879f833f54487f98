// Whether a number counts children. In: a number found, and its sentence. Out: yes for `two children`, `three of our care leavers`,
// `the remaining two live in hostels`; no for `three priorities for children`, `one in four children`.
import { ADJECTIVES, CHILD_EVENT, CHILD_NOUN, NOT_CHILD_AFTER } from './child-nouns.ts'
import type { CountFound } from './counts-in.ts'
import { NUMBER } from './numbers.ts'

const RATE_AFTER = `(?! in (?:a |every )?(?:\\d+|hundred|${NUMBER})\\b)`
const NOUN_AFTER = new RegExp(
  `^ ${ADJECTIVES}(?:${CHILD_NOUN}|${CHILD_EVENT})${NOT_CHILD_AFTER}${RATE_AFTER}`,
  'iu',
)
/** `Three of our care leavers`, `two of those leaving care`, `three of the cohort`. */
const OF_GROUP = new RegExp(
  `^(?: \\([^)]{1,12}\\))? (?:more )?(?:out )?of (?:(?:our|the|these|those|all|its|this) (?:${NUMBER} |\\d{2,4} )?|(?:${NUMBER}|\\d{2,4}) )${ADJECTIVES}(?:${CHILD_NOUN}|${CHILD_EVENT}|cohort|(?:those )?(?:leaving|entering|coming into|starting) care)${NOT_CHILD_AFTER}`,
  'iu',
)
/** `Four of 32`, `3 (9%) of the 33`: of what is said elsewhere in the sentence. */
const OF_WHOLE = new RegExp(
  `^(?: \\([^)]{1,12}\\))? (?:out )?of (?:the |our |these |those |all )?(?:${NUMBER}|\\d{2,4})(?=[.,;:)]|$| (?:who|whose|whom|was|were|are|is|had|has|have|did|at|in|on|with|from|to|for|achieved|gained|passed|leaving|left|looked|returned|went|aged|subject|still|not|sat|reached|met|took|[a-z]{3,}ed)\\b| ?\\()`,
  'iu',
)
/** `Four out of five children` says a rate. */
const RATE =
  /^ (?:(?:[\w'-]+ ){1,5}?in|in|out of) (?:every )?(?:[2-9]|10|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:homes?|schools?|placements?|areas?|families|hospitals?|units?|years?|months?|weeks?|days?))/i

/** `Two were adopted`, `one of them moved`, `one has moved to secure accommodation`. */
const VERB_AFTER =
  /^ (?:(?:of (?:them|these|those|whom)|others?|more|further|who) )?(?:was|were|is|are|has|have|had|moved|returned|went|left|became|remains?|lives?|attends?|achieved|entered|ceased|started|died|came|ran|got|passed|obtained|gained|reached|secured|managed|attained|refused|did|sat)\b/i
/** What only a person does or is, so that the number needs no noun. */
const PREDICATE =
  /^(?: of (?:them|these|those|whom)| others?| more| further| who|,? (?:both|all) aged [\w ]{1,12},| \([^)]{1,20}\)){0,2} (?:(?:have|has|had|was|were|is|are|being|been|remains?|remained|since|also|now|already|still|currently|later|then|recently|not|only|successfully) ){0,4}(?:adopted|re-?placed|placed|fostered|looked after|accommodated|remanded|sentenced|convicted|cautioned|arrested|excluded|homeless|missing|NEET|pregnant|detained|deported|unaccompanied|disabled|waiting|restrained|hospitalised|trafficked|exploited|abused|neglected|in (?:custody|prison|hospital|secure|residential|bed and breakfast|foster|care|a hostel|hostels|touch|supported|semi-independent|unsuitable|suitable|higher education|education|employment|work|further education|police)|at (?:university|college|risk of)|on remand|on the run|out of (?:area|county|borough|school|work)|went (?:to|on to|missing|home|back|into)|moved (?:to|in|on|out|back|into|home|away|school)|returned (?:home|to)|left (?:care|us|school|home)|ran away|turned (?:18|eighteen)|(?:live|lives|lived) (?:in|with|at|on|out|alone)|attends?|sat (?:gcses?|exams?)|passed|absconded|died|stayed put|gave birth|self-harm\w*|overdosed|declined to be|refused to be|came (?:in|into|to) care)\b/i
/** `Made for four.`, `two late because of one.` */
const FOR_BEFORE = /\b(?:for|involving|concerning|affecting|among) $/i
const FOR_AFTER = /^(?=[.;)]|$|, (?:and|but|of|who|all|both)\b| of (?:them|whom|these|those)\b)/
/** `A further two have left care`, `lost touch with another three`. */
const FURTHER_BEFORE = /\b(?:a further|another) $/i
const FURTHER_AFTER = /^(?:[.,;)]|$| (?:and|but|who|in|at|of (?:them|whom))\b)/
const IS_BEFORE = /\b(?:is|are|was|were|been|makes?|made) (?:now |still |only |just )?$/i

const ABOUT_CHILDREN = new RegExp(
  `\\b(?:${CHILD_NOUN}|${CHILD_EVENT}|adopted|placed|secure|custody|fostered|looked after|in care|looked-after|exam\\w*|attainment|key stage|English and math\\w+|GCSEs?|university|missing|special guardianship|residential|placement order|excluded)(?![\\p{L}])`,
  'iu',
)
const SURE_CHILDREN = /\b(?:child(?:ren)?|young (?:people|person)|care leavers?|boys?|girls?|pupils?)\b/i

/** `1 Summary, 2 Children in care, 3 Health`: the contents of a paper. */
const NUMBERED = /(?:^|[:,;] )\d{1,2}\.? \p{Lu}/gu
const LEAST_NUMBERED = 3

/** `One in four children`, `at least two children`, `children aged 3`, `one child can move an average`: not a count of anybody. */
const NOT_COUNTED_BEFORE =
  /\b(?:not(?: an?)?|no|some|at least|more than|fewer than|less than|up to|no more than|or|between|under|over|minimum of|maximum of|top|first|next|past|previous|last|these|those|every|each|any|per|key stage|level|stage|appendix|table|figure|section|part|phase|step|question|grade|(?<!the )year|page|tier|band|regulation|standard|point|priority|outcome|number|ratio of|age|ages|aged|aged \d{1,2} and|having|rate of|groups? of|families of|every) $|\b(?:one|two|three|four|five|\d+) (?:in|out of|of|to) $/i
/** `The up-to-date one was …`: a pronoun. */
const PRONOUN_BEFORE =
  /\b(?:an?|the|this|that|which|as|than|like|new|old|current|previous|second|better|longer|larger|smaller|good|right|individual|[\p{L}]+-to-[\p{L}]+|[\p{L}]+est) $/iu
const NOT_COUNTED_AFTER =
  /^ (?:or (?:more|two|three|four|five|fewer|less)|to \w+ (?:children|young)|(?:child|young person) (?:can|could|may|might|more|fewer|would|in (?:\d|two|three|four|five|six|seven|eight|ten))|and over|years?|months?|weeks?|days?|per cent|points?)\b/i
/** `"I feel safe", said one young person`: somebody who speaks. */
const SAID_BEFORE =
  /\b(?:said|says|told us|added|wrote|asked|quoted|words of|poem by|comment from|quote from) $/i
const SAYS_AFTER =
  /^ (?:[\w'-]+ ){1,5}?(?:who \w+ \w+, )?(?:said|says|told|wrote|explained|commented|described|asked|added|suggested|felt that|put it)\b/i
const GENERAL =
  /\b(?:(?:homes?|house|unit|beds?|places?|capacity|room|accommodation) for (?:up to )?\w+ (?:children|young)|such as|groups of|policy|per cent point|carers? (?:can|may|approved for)|approved for|capacity|registered for|beds? for|(?:each|every) (?:child|young person|home|carer|household|worker|year|month|area|team|school)|ratio|would|should|must|if|whenever|when (?:an?|any|one|two|the) (?:child|young person))\b/i

export function isCountOfChildren(found: CountFound, sentence: string): boolean {
  const { before, word } = found
  const after = afterNumber(found)
  if (after === undefined || isOfNobody(found, after, sentence)) return false
  if (word === 'both') return isOfBoth(after)
  if (NOUN_AFTER.test(after) || OF_GROUP.test(after)) return true
  if (FURTHER_BEFORE.test(before) && FURTHER_AFTER.test(after)) return SURE_CHILDREN.test(sentence)
  if (FOR_BEFORE.test(before)) return FOR_AFTER.test(after) && ABOUT_CHILDREN.test(sentence)
  return isAlone(found, after, sentence)
}

/** `A couple of children`: the noun stands after `of`. */
function afterNumber({ word, after }: CountFound): string | undefined {
  if (!/^(?:pair|couple|dozen)$/.test(word) || OF_GROUP.test(after)) return after
  return after.startsWith(' of ') ? after.slice(' of'.length) : undefined
}

const isOfNobody = ({ before, word }: CountFound, after: string, sentence: string): boolean =>
  NOT_COUNTED_AFTER.test(after) ||
  RATE.test(after) ||
  GENERAL.test(sentence) ||
  NOT_COUNTED_BEFORE.test(before) ||
  (word === 'one' && (SAID_BEFORE.test(before) || SAYS_AFTER.test(after))) ||
  [...sentence.matchAll(NUMBERED)].length >= LEAST_NUMBERED

/** `For whom one was due`, `one was held`: a review, a form. */
const THING_BEFORE = /\b(?:whom|which|without) $/i
const THING_AFTER =
  /^ (?:was|is|had been|has been) (?:now |not )?(?:due|needed|required|held|offered|published|written|completed|agreed|planned|made(?! homeless)|done|given|sent|available|drawn up|begun)\b/i
/** Without a noun: `two have since returned home`. */
function isAlone({ before, word }: CountFound, after: string, sentence: string): boolean {
  if (word === 'one' && (THING_BEFORE.test(before) || THING_AFTER.test(after))) return false
  if (/\b(?:in|by|to|with) $/i.test(before) || (word === 'one' && PRONOUN_BEFORE.test(before))) return false
  const [ofWhole = ''] = OF_WHOLE.exec(after) ?? []
  if (PREDICATE.test(after.slice(ofWhole.length))) return true
  if (IS_BEFORE.test(before) && /^(?:[.;]|$)/.test(after)) return false
  return ABOUT_CHILDREN.test(sentence) && (VERB_AFTER.test(after) || ofWhole !== '')
}

/** `Both young people moved`; `both children and carers` are more. */
const isOfBoth = (after: string): boolean => {
  const [noun] = NOUN_AFTER.exec(after) ?? []
  return noun === undefined ? PREDICATE.test(after) : !/^,? (?:and|or)\b/.test(after.slice(noun.length))
}
