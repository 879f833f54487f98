// F2: a full name that may be a child's. The list of names says surely; without it, a name right beside a word for one child is found.
import type { GuardClass, GuardedText, NamesFound } from '../guard-class.ts'
import { fullNamesIn, isTitleCase, startsWithUncommonName } from '../words/name-shapes.ts'
import { personIn } from '../words/persons-in.ts'

const CHILD_BEFORE =
  /(?:\b(?:child|young person|yp|boy|girl|baby|resident|sibling|brother|sister|son|daughter|pupil|care leaver|tenant|occupant|mother|father|mum|dad|known as|named|called|(?:'s )?(?:full )?name (?:is|was|of)|(?:'s )?(?:full )?name:|nephew|niece|involved|present|resident|(?:bed)?room \d{1,2}|bed \d{1,2})[,:(]?) ?["'(]?$/i
/** Nobody but a child has these. */
const SURE_BEFORE =
  /\b(?:I (?:also )?(?:met|spoke (?:to|with)|chatted (?:to|with)|talked (?:to|with)|sat with|watched)|(?:admissions?|exclusions?|absconders?|discharges?|new residents?|young people seen|restraints?):|key ?worker (?:for|to|of)|(?:bed)?room of|(?:love|kisses) from|(?:birthday|cards?|presents?)\b[^.;]{0,40} for|(?:poem|drawing|painting|picture|story|artwork|song)\b[^.;]{0,30} (?:is|was) by|(?:adoption|care|placement|guardianship|supervision) order (?:granted|made|discharged|given)(?: for| to)?|(?:drawn|painted|coloured|drawing|painting|poem|picture|artwork|card|letter|photo(?:graph)?|selfie) (?:by|of|from)|(?:looked[- ]after )?child|young person(?:'s name)?|yp|boy|girl|baby|care leaver|sibling|(?:adoption|fostering|placement|removal|care proceedings|chronology|care plan|pathway plan|life story|review|in the matter|application|children act|care order|final hearing|bundle|assessment|statement)(?: bundle| index| minutes| report)? (?:of|for|re|regarding|concerning|in respect of))[,:(]?(?: is| was)? ?["'(]?$/i
const SURE_AFTER =
  /^'s (?:mother|father|mum|dad|bedroom|foster|social worker|carers?|placement|birth|sibling|brother|sister|heritage|school)\b/i
/** `PEP spring zorvane quillick`: two words that no paper has, in the name of a document that only a child has. */
const DOCUMENT_OF_CHILD =
  /\b(?:peps?|chronology|life story|body map|lac review|cla review|care plan|pathway plan|placement plan|court (?:report|statement)|birth certificate|missing report|strategy meeting|single assessment)\b/i
const isDocumentOfChild = (name: string): boolean =>
  DOCUMENT_OF_CHILD.test(name) &&
  /(?:^| )(\p{L}{3,}) (?:\S{1,3} )?(\p{L}{4,})(?= |$)/u.test(
    name
      .split(' ')
      .map(word => (startsWithUncommonName(capitalised(word)) ? word : '-'))
      .join(' '),
  )
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** `Zorvane Quillick` or `Quillick, Zorvane` alone in a cell, in a table about children. */
const TWO_WORDS = /^(\p{Lu}\p{Ll}[\p{L}'-]+)(,)? (\p{Lu}\p{Ll}[\p{L}'-]+)$/u
const OF_CHILDREN =
  /\b(?:child(?:ren)?|young (?:person|people)|care leavers?|under[- ]\d+s?|\d+ and (?:over|under)|aged?|winner|pupil|resident|d\.?o\.?b|year \d+|sibling|school)\b/i
const OF_WORK =
  /\b(?:owner|lead|officer|author|manager|staff|post|role|councillor|member|provider|responsible|supplier|contact|director|home|school name)\b/i
const isNameOfChildInCell = (given: GuardedText): boolean => {
  const [, first = '', , second = ''] = TWO_WORDS.exec(given.text) ?? []
  if (!startsWithUncommonName(first) || !startsWithUncommonName(second) || given.kind !== 'cell') return false
  const around = `${given.tableHead} ${given.beside}`
  return OF_CHILDREN.test(around) && !OF_WORK.test(around)
}
/** Forename and surname in cells of their own, side by side. */
const LONGEST_NAME = 30
const isInTwoCells = ({ text, row }: GuardedText, names: NamesFound): boolean => {
  const next = row?.cells[row.cells.indexOf(text) + 1]
  return (
    next !== undefined &&
    text.length + next.length <= LONGEST_NAME &&
    !/\d/.test(text + next) &&
    names.hasFullName(`${text} ${next}`)
  )
}
const FOUND = { kind: 'two capitalised words that stand where the name of a child would' }

const AGE_AFTER =
  /^(?:, (?:a |the )?(?:resident|young person|child|care leaver|aged)\b)|^["')]?(?:,? ?\(?(?:aged? )?\d{1,2}(?!\d)(?: years?| yrs?|[ -]year|\)|,| yo\b)|,? \(?(?:(?:dob|born|d\.o\.b)\b|b\. ?\d)|'s (?:bed|bedroom|room|placement|mother|father|social worker|carers?|case|file|school|review|door|behaviour)\b)/i
/** `… and …, all in Year 6`: a list of pupils. */
const YEAR_AFTER =
  /^(?:,? (?:and )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)*,? \(?(?:all |both )?(?:in |of )?(?:[Yy]ear|[Yy]r) \d{1,2}\b/u
/** `The IRO asked that … be told of the decision`. */
const DECIDED_OF =
  /\b(?:asked|agreed|decided|recommended|requested|ordered|wants|wanted|hopes|hoped|concluded|felt)(?: that)? $/i
const DECIDED =
  /^ (?:should |will |would |could )?(?:be (?:told|moved|placed|matched|adopted|seen|helped|accommodated|fostered|kept|returned|referred to camhs|offered (?:therapy|respite|an advocate|counselling))|remains?|stays?|lives?|returns?|moves?|have (?:contact|a)|goes home|go home|see (?:his|her))\b/i
const DID =
  /^ (?:\([^)]*\) )?(?:was|is|has|had|moved|went|returned|absconded|refused|ran|set|lit|pulled|broke|threw|smoked|activated|left|arrived|became|attends?|lives?|remains?|told|made|self-harmed|disclosed|came|stayed|slept|assaulted|damaged|kicked|admitted|got|started|did|and|spoken|asleep|awake|absent|in bed|in (?:his|her) room|out|missing|away|present|not (?:in|disturbed|present)|[a-z]{3,}ed)\b/
const HID =
  /^ (?:hid|woke|rang|fell|ate|bit|hit|swore|cut|fought|got|sat|stood|slept|ran|refused|left|set|was (?:in|not|asleep|last|slow|out|away|late)|would(?: not|n't)|could(?: not|n't)|did(?: not|n't))\b/
/** `By … smoking`, `of … who`. */
const DOING = /^,? (?:who\b|[a-z]+ing\b|in (?:the|his|her) )/
const INCIDENT =
  /\b(?:everybody|everyone|assembly point|front door|fire exit|bedroom|alarm|smoke|smoking|fire|absconded|missing|placed|placement|in care|looked after|foster|section 20|care order|evacuat\w+|drills?|detector|sensor|set off|call point|all out|out in \w+ minutes|roll call|accounted for|bath|activat\w+|false alarm|deodorant|aerosol|vap\w+|toast|toaster|extinguisher|candle|lighter|matches|corridor|lounge|bathroom|kitchen|contact|carers?|mother|father|mum|dad|drill \d|building|incident|restrain\w+|police|respite|young people|residents|home)\b/i

export const fullName: GuardClass<'F2'> = {
  class: 'F2',
  code: 'guard-full-name',
  severity: 'block',
  alsoForMembers: true,
  needsNames: true,
  find(given, { names }) {
    const { text } = given
    if (names !== undefined && (names.hasFullName(text) || isInTwoCells(given, names)))
      return [{ kind: 'a full name of the list of children' }]
    if (isNameOfChildInCell(given)) return [FOUND]
    if (given.kind === 'file name' && isDocumentOfChild(text)) return [FOUND]
    if (fullNamesIn(text).length === 0) return []
    const isSure = fullNamesIn(text).some(
      ({ name, at }) =>
        SURE_BEFORE.test(text.slice(0, at)) ||
        [SURE_AFTER, YEAR_AFTER].some(pattern => pattern.test(text.slice(at + name.length))),
    )
    const isDecided = fullNamesIn(text).some(
      ({ name, at }) => DECIDED_OF.test(text.slice(0, at)) && DECIDED.test(text.slice(at + name.length)),
    )
    if (isSure || isDecided) return [FOUND]
    const isAboutChild =
      personIn(`${given.heading}. ${text}`) !== undefined ||
      INCIDENT.test(`${given.tableHead} ${text} ${given.beside} ${given.before[0] ?? ''}`)
    if (!isAboutChild) return []
    const stands = fullNamesIn(text).some(({ name, at }) => {
      const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
      // A title in quotation marks goes on after two words.
      if (/['"]$/.test(before) && !/^['",.]/.test(after) && !HID.test(after)) return false
      return CHILD_BEFORE.test(before) || standsAsSubject(before, after) || standsInside(text, before)
    })
    return stands ? [FOUND] : []
  },
}

const standsAsSubject = (before: string, after: string): boolean =>
  /^,? who\b/.test(after) ||
  AGE_AFTER.test(after) ||
  DID.test(after) ||
  HID.test(after) ||
  (/\b(?:by|with|of|for) $/.test(before) && DOING.test(after))

/** Within a sentence two such words are a person or a place; a place comes after `in`, `at` or `from`. */
const standsInside = (text: string, before: string): boolean =>
  /[\p{Ll}\d),:;'"] ?$/u.test(before) && !PLACE_BEFORE.test(before) && !isTitleCase(text)
const PLACE_BEFORE =
  /\b(?:in|at|near|around|to|from|of|across|between|the|our|the (?:town|city|village|area) of) $/i
