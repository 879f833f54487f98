// Finds the initials of a person. In: a text with plain signs, and the abbreviations that are explained. Out: whether some stand
// in it. Abbreviations also have capitals: the word before and after, and a list, tell them from initials.
import { KNOWN_ABBREVIATIONS } from './abbreviations.ts'

const CAPITALS = /(?<![\p{L}\p{N}&/@.#_-])([A-Z]{2,4})(?:'s)?(?![\p{L}\p{N}&@_]|[/-][A-Z\d]|\.[\p{L}\p{N}])/gu
/** `O-MP`: the initials of a double name; a range has one letter on either side. */
const WITH_HYPHEN = /(?<![\p{L}\p{N}&/@.#_-]|\bRe )([A-Z]{1,2}-[A-Z]{1,2})(?![\p{L}\p{N}&@_-])/gu
/** `Y-T is placed`; `A to Z` has no verb after it. */
const HYPHEN_AND_VERB = /^ (?:is|was|has|had|went|moved|came|lives|left|said|told|returned) /
const QUOTE_AFTER = /^['"](?!s\b)/
/** `Relatives (FFC)`: letters in brackets after a word for many shorten it. */
const AFTER_MANY = /\p{Ll}s \($/u
const WITH_STOPS = /(?<![\p{L}\p{N}.])([A-Z]\.(?: ?[A-Z]\.?){1,3})(?![\p{L}\p{N}])(?! [A-Z][a-z])/gu
/** `Young person, T W: placed …`: after a word for a child anything may follow. */
const APART_AFTER_CHILD =
  /(?<=\b(?:child|young person|yp|boy|girl|baby|infant|resident|sibling|pupil|care leaver),? \(?)([A-Z] [A-Z])(?![\p{L}\p{N}])/giu
const APART =
  /(?<![\p{L}\p{N}.,(] ?)\b([A-Z] [A-Z])(?='s\b| (?:is|was|has|had|went|moved|lives|said|returned|will|did)\b)/gu
const COMMON_WITH_STOPS = new Set(['UK', 'US', 'EU', 'UN', 'USA', 'AM', 'PM', 'NB', 'PS', 'IE', 'EG'])

/** Nobody says `the AB`, `our AB`: what follows these words is an abbreviation. */
const ABBREVIATION_BEFORE =
  /\b(?:the|an?|our|each|every|all|any|no|this|these|both|its|their|new|local|national|regional|joint|annual|monthly|via|per|former|current|multi-agency|statutory|key|non|section|part|table|appendix|figure|level|band|lot|form|reg(?:ulation)?|version|room|unit|block|ward|type|codes?|column|field|\d+%?) $/i

const VERBS =
  'is|was|has|had|did|does|will|would|went|came|left|made|got|took|ran|told|said|says|felt|feels|began|began|became|becomes|threw|hit|bit|kept|spent|slept|saw|met|put|hurt|cut|broke|fell|found|gave|goes|stays|lives|remains|returns|continues|requires|needs|wants|likes|refuses|attends|presents|struggles|displays|resides|visits|shares|uses|takes|gets|makes|seems|appears|enjoys|self-harms|absconds|could|can|may|cannot|should|must|might|who|whose|aged|age|now|then|also|still|again|alone|never|often|not|and|or|to|at|in|on|into|from|for|by|with|due|until|since|after|before|because|but|as|if|when|while|over|back|out|away|home|about|during|plus|following|via|re|both|under|between|regularly|recently|currently|previously|later|already|therefore|moving|were|this|last|next|yesterday|today|daily|weekly|so|being|been|alongside|against|around|towards|through|without|within|there|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|all|each|first|until|whilst|except|unless|needed|wrote|rang|phoned'
const PERSON_AFTER = new RegExp(
  `^(?:'s\\b.*|[,.;:!?)\\]/–("-].*| ?[([–&/+-].*| x ?\\d.*| (?:${VERBS})\\b.*| [a-z-]+ed\\b.*| \\d{1,2}(?:[-–]\\d{1,2})? [A-Z][a-z]{2}.*| \\d{1,2}(?:[,;.]| (?!years?|to|and|of)[a-z]).*|\\s*$)`,
  's',
)
/** After initials, a noun such as `AB data` shows an abbreviation; so does `AB team`. */
const THINGS_OWNED =
  /^'s (?:team|service|board|website|guidance|role|remit|work|policy|framework|standards?|inspection|report|strategy|figures?|members?)\b/i

/** `J was moved`, `child J`: one capital. Labels of other things are no people: `Table B was`, `Home A has`. */
const ONE_LETTER_VERB =
  /(?<![\p{L}\p{N}'.&/-])(?<!\b(?:appendix|table|figure|part|section|annex|category|grade|band|group|option|schedule|class|level|type|home|house|phase|block|hepatitis|vitamin|plan|team|provider|lot|zone|form|site|strand|column|row|item|stage|tier|scenario|priority|school|council|authority|area|model|chart|page|unit|room|to|and|or) )([B-HJ-Z])(?:'s|(?= (?:is|was|has|had|moved|went|returned|said|left|came|told|absconded|attends|lives|refused|remains|became|arrived|ran|made|will|and [B-HJ-Z] (?:were|are|have|had))\b))/iu
const ONE_LETTER_CAPITAL = /^[B-HJ-Z]/
const ONE_LETTER_LABEL =
  /\b(?:[Cc]hild|[Yy]oung [Pp]erson|YP|[Bb]aby|[Bb]oy|[Gg]irl|[Rr]esident|[Ss]ibling|[Cc]lient|[Pp]upil|[Mm]other|[Ff]ather|[Cc]are [Ll]eaver|[Mm]rs?|[Mm]s|[Mm]iss|[Cc]arer|[Ss]taff|[Ww]orker|RSW) ([B-HJ-Z])\b(?!['.]?\w|\))/

/** `PM, 15, was`: letters that are an abbreviation elsewhere. */
const KNOWN_AND_MEANT =
  /^(?:,? \(?aged \d|, \d{1,2},|'s (?:mother|mum|father|dad|bedroom|room|carers?|placement|behaviour)\b| (?:was|has been|is) (?:restrained|arrested|placed|admitted|moved|missing|unsettled|settled|accommodated|returned|discharged)\b| (?:came back|ran away|absconded|slept|went missing|self-harmed|punched|smashed|overdosed)\b| (?:is|was|has been|remains|went|has gone) (?:off\b|on (?:the sick|sick|leave|long|maternity|annual|a phased)|absent|unwell|ill\b|sick)| [–-] ?(?:moved|settl|absc|missing|arrived|placed|came|no incident)|: ?(?:self-harm|missing|abscond))/

/** `Spoke with B, who`. */
const ONE_LETTER_WITH =
  /\b(?:(?:spoke|talked|met|work(?:ed|ing)?|visit(?:ed|ing)?|session|contact) (?:with |to )?([B-HJ-Z])(?=[,.;]| (?:and|who|at|in|on|about)\b)|(?:[Ww]ith|[Aa]bout|[Ff]or|[Bb]y|[Rr]egarding) ([B-HJ-Z])(?=[,.;]? (?:and (?:how|that|his|her|their|the)|with (?:his|her|their)|who|on|at|about|around|regarding|this|when|because|after|before|since)\b))|(?:plan|file|for|of|about|with) '[B-HJ-Z]'(?!\w)/

/** `J. and his sister`, `when D. came`: a capital with a stop, and the sentence goes on. */
const ONE_LETTER_STOP =
  /(?<![\p{L}\p{N}.'-])(?<!\b(?:[Aa]ppendix|[Tt]able|[Ff]igure|[Pp]art|[Ss]ection|[Aa]nnex|[Vv]itamin|\p{Lu}\p{Ll}+) )[B-HJ-Z]\.(?= (?:and|has|had|is|was|who|came|went|moved|lives?|lived|said|told|left|returned|will|does|did|began|started|joined|stays?|stayed|to|with|in|at)\b)(?! (?:and|with) \p{Lu}\p{Ll})/u

/** `Since A came home`: an article stands before no verb. */
const LETTER_A =
  /(?<=^|[\p{Ll},;] |[.:;!?–] )A (?:came|went|moved|lives|lived|absconded|returned|said|told|ran|attends|left (?:an?|the|his|her|our|care|school|home)\b|started|became|has (?:lived|been|moved|a|his|her|no|had|not)\b)|(?<=^|[.:;!?–] )A (?:was|had|is) (?:placed|moved|born|in|with|been|taken|living|settled|matched|looked|accommodated)\b/u

export interface InitialsFound {
  readonly initials: string
  readonly at: number
}

export function initialsIn(text: string, explained: ReadonlySet<string>): InitialsFound[] {
  // A heading in capitals has nothing but capitals.
  if (isInCapitals(text)) return []
  const isKnown = (short: string) => KNOWN_ABBREVIATIONS.has(short) || explained.has(short)
  const capitals = [...text.matchAll(CAPITALS)]
    .map(({ 1: initials = '', index }) => ({ initials, at: index }))
    .filter(one => isMeant(one, text, isKnown(one.initials) || isKnown(one.initials.replace(/S$/, ''))))
  const withStops = [...text.matchAll(WITH_STOPS)]
    .map(({ 1: initials = '', index }) => ({ initials: initials.replace(/[^A-Z]/g, ''), at: index }))
    .filter(({ initials }) => !COMMON_WITH_STOPS.has(initials) && !explained.has(initials))
  const hyphened = [...text.matchAll(WITH_HYPHEN)]
    .map(({ 1: initials = '', index }) => ({ initials, at: index }))
    .filter(one =>
      one.initials.length > 3
        ? isMeant(one, text, false)
        : HYPHEN_AND_VERB.test(text.slice(one.at + one.initials.length)),
    )
  const apart = [APART, APART_AFTER_CHILD]
    .flatMap(pattern => [...text.matchAll(pattern)])
    .map(({ 1: initials = '', index }) => ({
      initials: initials.replace(' ', ''),
      at: index,
    }))
  return [...capitals, ...withStops, ...hyphened, ...apart]
}

/** By the words around them. */
function isMeant({ initials, at }: InitialsFound, text: string, isAbbreviation: boolean): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + initials.length).replace(QUOTE_AFTER, '')]
  if (AFTER_MANY.test(before) && after.startsWith(')')) return false
  if (isAbbreviation) return initials.length === 2 && KNOWN_AND_MEANT.test(after)
  return !ABBREVIATION_BEFORE.test(before) && PERSON_AFTER.test(after) && !THINGS_OWNED.test(after)
}

/** One capital that stands for a person: `J was`, `child J`. */
export function hasOneLetterName(text: string): boolean {
  if (
    LETTER_A.test(text) ||
    ONE_LETTER_LABEL.test(text) ||
    ONE_LETTER_WITH.test(text) ||
    ONE_LETTER_STOP.test(text)
  )
    return true
  const [, letter = ''] = ONE_LETTER_VERB.exec(text) ?? []
  return ONE_LETTER_CAPITAL.test(letter)
}

/** Two words or more, and hardly a small letter. A row of initials alone is not a heading. */
function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return letters > 12 && small < letters / 4
}

/** In the name of a file no word around them tells: `Chronology JL absconding`. */
export const hasUnknownCapitals = (text: string, explained: ReadonlySet<string>): boolean =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}(?![\p{L}\p{N}])/gu)].some(
    ([short]) => !KNOWN_ABBREVIATIONS.has(short) && !explained.has(short),
  ) && /\p{Ll}/u.test(text)
