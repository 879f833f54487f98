// Finds words for one person in a sentence: a pronoun, a child, an age. In: a sentence with plain signs. Out: whether one is
// surely or perhaps meant. "A child may ask for an advocate" is about every child; "the young person moved" is about one.

const PEOPLE =
  'child|young person|youngster|boy|girl|baby|infant|toddler|teenager|teen|adolescent|lad|lass|yp|resident|care leaver|service user|pupil|student|young (?:man|woman|mother|father|mum|dad|lady|parent|adult|carer)|sibling|brother|sister|twin|son|daughter|mother|father|mum|mam|dad|stepfather|stepmother|grandmother|grandfather|grandson|granddaughter|nan|nephew|niece|patient|learner|man|woman'

/** Two words in which a child is no person: `child protection`, `the child and family court`. */
const COMPOUND =
  /(?<!\b(?:one|another) )\b(?:child(?:ren)?|young person|mother|parent|father|baby|student|pupil|care leaver|resident|boy|girl)(?:'s)? (?:(?:and|or) (?:adolescent|family|families|parent|child|baby)|protection|in need|in care (?:council|teams?)|care|health(?:care)?|sexual exploitation|criminal exploitation|exploitation|poverty|benefit|minders?|development|practice|death|safeguarding|safety|abuse|trafficking|employment|level|centred|friendly|focused|first|policy|premium|voice|rights|support|bond|grants?|finance|teacher|loans?|social workers?|permit|services?|offer|protocol|unit|panel|pathway)\b/gi
/** `In the best interests of the child` is about every child. */
const PHRASE =
  /\b(?:the )?(?:voice|views|wishes|rights?|needs|interests|welfare|journey|experience|world|lens|eyes|centre|ages?|stage|understanding|circumstances|wellbeing|development|benefit|good|background|identity) (?:and (?:feelings|wishes|needs) )?of (?:the|a|each|every) (?:child|young person)\b|\b(?:for|of|with) the unborn (?:baby|child)\b|\bteam around the child\b|\b(?:whole|unborn) child(?:'s)? (?:approach|plans?)\b|\b(?:her|his) majesty(?:'s)?\b|\bone (?:child|young person) in \w+\b|\bmore than one (?:child|young person)\b/gi

const DETERMINER =
  'a|an|one|the|this|that|another|our|his|her|their|my|other|same|said|youngest|oldest|eldest|older|younger|second|third|first|new|single|whose'
const ADJECTIVES =
  "(?:(?!each|every|any|per|of|for|to|in|and|or|by|with|on|at|from|if|that|whose|who|children|people)[a-z0-9'-]+ ){0,4}?"
const NOUN = new RegExp(
  `\\b(?:(${DETERMINER}) ${ADJECTIVES})(?:${PEOPLE})\\b(?!-|'s? (?:homes?|services|centres?)\\b)`,
  'gi',
)
/** A note without an article: `Young person absconded`, `YP returned`. */
const NOTE = new RegExp(`(?:^|[.;:!?"] ?)(?:${PEOPLE}) (?=[a-z(])`, 'i')
/** `…, boy, front view`, `(girl)`: a word for one between signs. */
const BETWEEN_SIGNS =
  /[,(:;–] ?(?:boy|girl|child|young person|baby|infant|toddler|male child|female child|young man|young woman)(?=[,):;.]|$)/i
const LABEL =
  /\b(?:Child|Young Person|YP|Boy|Girl|Baby|Resident|Sibling|Client|Care Leaver|Subject|Case) ?(?:[A-Z]{1,3}|\d{1,2})\b(?![.%]\d)|\b(?:[Cc]hild|[Yy]oung person|boy|girl|baby|resident|sibling|client|pupil) (?:[A-HJ-Z]|[1-9])\b(?! ?(?:[-–%/]|or|to|and (?:over|above|under)|years?|months?|weeks?|days?|times|%|in \d|of \d)|[.,]\d)|\b(?:[Bb]oy|[Gg]irl|[Yy]oung (?:man|woman))(?:, | \(|, aged | \(aged )\d{1,2}(?=[.,;:)]|$)|\b(?:[Bb]oy|[Gg]irl|[Cc]hild|[Ll]ad|[Tt]eenager|[Yy]oung (?:man|woman|person)) of (?:\d{1,2}|nine|ten|eleven|twelve|\w+teen)\b(?! (?:or|and|to|the|our)\b|[-–])|\b[Tt]he (?:youngest|oldest|eldest) of (?:them|the (?:two|three|four|five|children|siblings|brothers|sisters))\b|\bYP\b(?!s)|\b(?:[Aa]ge|[Gg]ender|DOB|[Ss]ex) ?: ?(?:\d{1,2}\b(?! ?(?:[-–+]|to|and)\b)|(?:[Ff]e)?[Mm]ale\b|[Bb]oy\b|[Gg]irl\b)/

const MANY =
  'children|young people|girls|boys|pupils|care leavers|babies|students|residents|teenagers|adults|women|men|cohort|group|siblings|infants'
/** `One of our young people is …`, `two brothers`, `a sibling group`: few enough to be known. */
const ONE_OF_MANY = new RegExp(
  `\\b(?:one of (?:our|the|these|those) ${ADJECTIVES}(?:${MANY})|(?:the|these|two) (?:\\w+ )?(?:brothers|sisters|twins|siblings)|(?:a|one|the|this) (?:\\w+ )?(?:sibling (?:pair|group)|pair of siblings|group of siblings)|(?:the|this) (?:boy|girl|child|young (?:person|man|woman)|youngster|baby)'s(?! homes?\\b))\\b(?! (?:homes|panels?|groups?)\\b)`,
  'i',
)
const YEARS_OLD = new RegExp(
  `\\b(?:\\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|two|three|four|five|six|seven|eight|nine)(?:[ -](?:years?|months?|weeks?)[ -]old|[ -]?(?:yo|y\\/o|yrs?(?:[ -]old)?))\\b(?!s)(?! (?:\\w+ )?(?:${MANY})\\b)`,
  'i',
)
const EVERY_AGE =
  /\b(?:all|every|each|from|until|between|over|under|above|below|to|reach(?:es|ed)?|turn(?:s|ing)?|at|than|of) (?:(?!(?:an?|one|the|this|our)\b)\w+ )?\d{1,2}[ -](?:years?|months?)[ -]old/i

const PRONOUN =
  /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|[Hh]ers|[Hh]imself|[Hh]erself|[Ss]\/he|[Hh]e\/she|[Hh]is\/her)\b/g
const EITHER = /\b(?:he or she|she or he|him or her|his or her|her or his|himself or herself)\b/gi
const EITHER_SHORT = /\b(?:he\/she|s\/he|his\/her|him\/her)\b/i

const EVERY =
  /\b(?:(?:each|every)(?! (?:day|night|week|month|quarter|year|one of|other)\b)|any(?! (?:more|longer|further)\b)|no(?! (?:longer|further|more)\b)|per (?:child|young|head|pupil|person|place)|either|average|typical(?:ly)?|usual(?:ly)?|normally|generally|whenever|whether|statutory|guidance|polic(?:y|ies)|procedures?|regulations?|legislation|duty|entitled|eligible)\b/i
/** `A care leaver who is in custody is not in suitable accommodation`: any one. */
const ANY_WHO = new RegExp(
  `(?<!\\b(?:art|written|made|painted|drawn|said|told|asked|poem|picture|drawing|painting|film|song|photo|words) by )\\ban? (?:[\\w'-]+ ){0,3}?(?:${PEOPLE}) (?:without|with no|not|who|whose|that) (?!was|had|has|were|told|said|went|moved)`,
  'i',
)
/** In small letters: `on 3 May` is a date. */
const MODAL = /\b(?:may|might|can|cannot|should|must|shall|would|could|will)\b/
/** `UASC means an unaccompanied child`. */
const DEFINITION = /\b(?:means|stands for|is short for|refers to|is defined as)\b/
const CONDITION =
  /\b(?:when|where|if|once|until|unless|before|whether|how|that|which|what|as soon as|so that|after) (?:a|an|the)\b/i

/** `Carers who … are asked to give notice`, `an assessment is begun by the twentieth week`: what is done for any child. */
const RULE =
  /\b(?:lets|allows|enables|permits|requires|entitles) (?:the|an?|all|us|children)\b|^An? (?:[\w-]+ ){1,4}?(?:who|that) (?:is|goes|needs|wants|wishes|lives|has) (?!.*\b(?:was|were|had|has been)\b)[^.]{2,60} (?:is|are|may|can|should|must|gets|receives) |\b(?:who|which|that) [^.;]{2,60} (?:is|are) (?:asked|expected|required|told|advised|reminded) to\b|^(?:An?|The) (?:[\w-]+ ){0,3}?(?:assessment|meeting|conference|review|visit|plan|check|referral|appointment) is (?:begun|started|held|made|offered|drawn up|written|carried out|done|booked|completed) (?:by|within|before|no later|at least|as soon|when)\b/

/** Whose pronoun it may be, if the word stands before it. */
const POST =
  /\b(?:councillor|cllr|chair(?:man|woman|person)?|vice-chair|mayor|(?:lead|portfolio|cabinet) (?:member|holder)|head (?:of|teacher)|headteacher|(?:assistant |interim |strategic |corporate )?director|manager|officer|nurse|inspector|judge|commissioner|minister|ambassador|apprentice|author|advocate|psychologist|chief executive|lead)\b/i
const SAYS_AHEAD =
  /^ (?:would|will|could|may|might|can|should|shall|also|then|explained|reported|added|said|advised|noted|confirmed|thanked|outlined|presented|asked|highlighted|stated|agreed|welcomed|recommended|hoped|hopes|reports|intends|expects)\b/i
/** `The Director said that he had agreed a budget`. */
const SAID_BEFORE =
  /\b(?:said|says|reported|confirmed|explained|added|told \w+(?: \w+)?|noted|stated|advised)(?: that)? $/i
const OWN = /^[Hh](?:is|er|ers|im|imself|erself)$|^[Ss]?[Hh]erself$/

export type Sureness = 'sure' | 'perhaps'

/** `sure`: one person is meant. `perhaps`: one person, or any person. Undefined: none. */
export function personIn(sentence: string): Sureness | undefined {
  const text = sentence.replace(COMPOUND, ' ').replace(PHRASE, ' ').replace(WHENEVER, ' ')
  if (LABEL.test(text) || isSureAge(text) || hasSurePronoun(text)) return 'sure'
  if (EVERY.test(text) || RULE.test(text)) return undefined
  if (ONE_OF_MANY.test(text)) return 'perhaps'
  const determiners = [...text.matchAll(NOUN)].map(([, determiner = '']) => determiner)
  const meant = determiners.filter(determiner => isOneMeant(determiner, text))
  if (meant.some(determiner => SURE_DETERMINER.test(determiner))) return 'sure'
  if ((NOTE.test(text) || BETWEEN_SIGNS.test(text)) && !MODAL.test(text)) return 'sure'
  return meant.length > 0 ? 'perhaps' : undefined
}

const SURE_DETERMINER =
  /^(?:this|that|one|another|our|same|said|second|third|youngest|oldest|eldest|single)$/i

/** `Two adults must be present whenever he is in the house`: still one. */
const WHENEVER = /\b(?:whenever|whether) (?:he|she)\b(?! or)/gi

/** `A child may ask`, `when a child moves`, `one child can move an average`: any child. */
function isOneMeant(determiner: string, text: string): boolean {
  if (/^an?$/i.test(determiner))
    return ![MODAL, CONDITION, ANY_WHO, DEFINITION].some(pattern => pattern.test(text))
  return !(/^one$/i.test(determiner) && MODAL.test(text))
}

const isSureAge = (text: string): boolean =>
  YEARS_OLD.test(text) && !EVERY_AGE.test(text) && !EVERY.test(text)

function hasSurePronoun(whole: string): boolean {
  // Nobody writes `he or she` of one whom he knows; in short, `he/she`, some forms do.
  const text = whole.replace(EITHER, ' ')
  if (EITHER_SHORT.test(text) && (EVERY.test(text) || MODAL.test(text) || CONDITION.test(text))) return false
  for (const { 0: pronoun, index } of text.matchAll(PRONOUN)) {
    const before = text.slice(0, index)
    if (!POST.test(before)) {
      if (EVERY.test(before) && !/\bno\b/i.test(before)) continue
      return true
    }
    if (SAID_BEFORE.test(before)) continue
    if (!OWN.test(pronoun) && !SAYS_AHEAD.test(text.slice(index + pronoun.length))) return true
  }
  return false
}
