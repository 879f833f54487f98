// F11: a case study with money: a sum within a paragraph that is about one child or one carer.
import { rememberedOf } from '../../terms/remembered.ts'
import type { GuardClass, GuardContext, GuardedText, Row } from '../guard-class.ts'
import { hasOneLetterName, initialsIn } from '../words/initials-in.ts'
import { hasMoney } from '../words/money-in.ts'
import { startsWithUncommonName } from '../words/name-shapes.ts'
import { personIn } from '../words/persons-in.ts'
import { shortAbove } from '../words/short-above.ts'

/** A rate that everybody gets, or an average, is nobody's cost. */
const FOR_ALL =
  /\b(?:per (?:child|young person|head|pupil|place)|(?:each|every)(?! (?:week|day|night|month|year)\b)|any|average|mean|typical(?:ly)?|unit cost|allowances?|setting[- ]up|grant|premium|bursar(?:y|ies)|entitled|(?<!\b(?:crept|gone|went|go|rose|risen|rising|came|added|built|put|climbed|crawled) )up to|a child placed|pocket money|savings account|trust fund|budget|scheme|prize|award|donat\w+|fundrais\w+|ISA|more than (?:one|a child)|than one (?:in|who|with|fostered|placed)|as much as (?:one|a child)|charged to|threshold|national|adults?|concessions?)\b/i
/** One placement or family is one cost: `our most expensive placement`, `this one placement`, `legal costs for the family`. */
const ONE_PLACEMENT =
  /\b(?:(?:this|that|one|single|solo|bespoke|same|new|previous|former) (?:[\w-]+ ){0,2}?(?:placement|package|arrangement)|(?:the|our|single) (?:single )?(?:most|least) expensive (?:single )?(?:child|young person|case|package|individual)|(?:the|this|one) family)\b(?! (?:type|courts?|hubs?|support|group|time|budget)\b)/i
/** `By moving one child the council will save …`; `one child can cost …` is of any. */
const ONE_CHILD =
  /\b(?:one|a single|another) (?:[\w-]+ ){0,3}?(?:child|young (?:person|man|woman)|boy|girl|baby|teenager|youngster|care leaver|pupil)\b(?! (?:in (?:\d|two|three|four|five|ten)|more|fewer)\b)/i
const IN_GENERAL = /\b(?:can|could|may|might|would)\b/i
const CARER = /\b(?:the|a|this|one|her|his) (?:[\w-]+ )?(?:foster )?carer\b(?!s)/i
/** A case study has a title; `Case studies are not printed …` is a sentence. */
const LONGEST_TITLE = 90
const CASE_STUDY =
  /\bcase stud(?:y|ies)\b|\b(?:case|example|scenario|vignette|story) (?:\d|one|two|three|[A-H]\b)|\bworked example\b|\bone (?:move|placement|return)\b[^.]{0,20}\b(?:saved|cost|costs|saves)\b|\bcost of (?:one|this|a single) (?:\w+ )?(?:move|placement|child|young person|return)\b/iu

export const costOfOneChild: GuardClass<'F11'> = {
  class: 'F11',
  code: 'guard-cost-of-one-child',
  severity: 'block',
  find(given, context) {
    const isFound =
      given.kind === 'file name'
        ? isCaseInFileName(given.text)
        : isRowOfChild(given) || isInTableOfCase(given) || isInParagraph(given, context)
    return isFound ? [{ kind: 'a sum of money in a paragraph about one person' }] : []
  },
}

function isInParagraph(given: GuardedText, { abbreviations }: GuardContext): boolean {
  const { text, sentences } = given
  const money = sentences.filter(sentence => hasMoney(sentence))
  const isMoney =
    money.length > 0 ||
    (given.kind === 'cell' &&
      (personIn(text) === 'sure' || personIn(given.tableHead) === 'sure') &&
      hasMoney(given.beside))
  if (!isMoney) return false
  const { heading, before, after } = given
  const row = given.kind === 'cell' ? `${given.tableHead} ${given.beside}` : ''
  const isSure =
    [text, before[0] ?? ''].some(one => initialsIn(one, abbreviations).length > 0) ||
    hasOneLetterName(text) ||
    [heading, row, ...sentences].some(one => personIn(one) === 'sure') ||
    [before[0] ?? '', before[1] ?? '', after[0] ?? ''].some(isTitleOfCase) ||
    TITLE_WITHIN.test(text)
  const isHere =
    isSure ||
    money.some(
      sentence =>
        personIn(sentence) !== undefined ||
        isCostOfLast(sentence, sentences.slice(0, sentences.indexOf(sentence))) ||
        CARER.test(sentence) ||
        ONE_PLACEMENT.test(sentence) ||
        (ONE_CHILD.test(sentence) && !IN_GENERAL.test(sentence)) ||
        isOfCase(sentence),
    )
  const isForAll =
    money.length > 0 && money.every(sentence => FOR_ALL.test(sentence) && !isAboutOne(sentence))
  return isHere && !isForAll
}

/** `Case study. A left a home …`: the title begins the paragraph. */
const TITLE_WITHIN = /^(?:a )?(?:case study|case|example|vignette)(?: (?:\d|one|two|three|[A-H]))?[.:]/i
const isTitleOfCase = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !/\.$|\bcase studies\b/i.test(text) && isOfCase(text)
const isOfCase = (text: string): boolean =>
  CASE_STUDY.test(text) || startsWithUncommonName(NAMED_STORY.exec(text)?.[1] ?? '')
const NAMED_STORY = /(?<!\p{L})(\p{Lu}\p{Ll}+)'s (?:story|journey|move)\b/u

/** `Her home | Residential | Grandmother`, and below it `Weekly price | £6,000 | £300`: the table is about one. */
const THEN_AND_NOW =
  /\b(?:before|then|old|previous|former|residential)\b.*\b(?:after|now|new|current|foster\w*)\b/i
const WHO = /^(?:child|young person|yp|initials|case)$/i
/** Also in a column whose head has the sign: `£ a week | 5,900`. */
const isMoneyInRow = ({ row, tableHead }: GuardedText): boolean =>
  row !== undefined && (hasMoneyInRow(row) || (tableHead.includes('£') && /\d{2}/.test(row.text)))
const hasMoneyInRow = rememberedOf((row: Row) => hasMoney(row.text))
function isInTableOfCase(given: GuardedText): boolean {
  if (!given.isFirstOfRow || !isMoneyInRow(given)) return false
  const above = shortAbove(given)
  const isCase =
    [given.tableHead, ...above].some(isTitleOfCase) ||
    [...above, ...given.beside.split(' | ')].some(
      one => WHO.test(one) || (THEN_AND_NOW.test(given.tableHead) && personIn(one) !== undefined),
    )
  return isCase && !FOR_ALL.test(`${given.tableHead} ${given.text} ${given.beside}`)
}

/** `A girl moved in May. The package had been …`: a sentence before names the person. */
const COST_OF_IT =
  /\b(?:the|this|that|its|it|her|his|their) (?:\w+ ){0,2}?(?:package|placement|cost|costs|price|fee|bill|move|change|saving|arrangement|support|care|provision)\b|^(?:(?:weekly|annual|yearly|placement|total|old|new|previous|current|full-year|estimated) ){0,3}(?:costs?|price|fee|saving|savings|package|bill)\b|^(?:it|this|that) (?:costs?|saves?|saved|had cost|has saved|meant|means|was|is)\b/i
const isCostOfLast = (sentence: string, earlier: readonly string[]): boolean =>
  COST_OF_IT.test(sentence) && earlier.some(one => personIn(one) !== undefined)

/** A row for each child: the first cell says which. */
const COLUMN_OF_CHILD =
  /^(?:child|young person|yp|case|case stud(?:y|ies)|initials|placement of|child (?:no|number|ref\w*|id)\.?)$/i
const isRowOfChild = (given: GuardedText): boolean =>
  COLUMN_OF_CHILD.test(given.column) &&
  hasMoney(given.beside) &&
  !FOR_ALL.test(`${given.tableHead} ${given.beside}`) &&
  given.text.length <= 30 &&
  !/\b(?:to|under|over|all|total|average|mean)\b|\d ?[-–+]/i.test(given.text)

const SUM_IN_FILE_NAME = /\b\d+(?:\.\d+)?(?:k|m)\b|£ ?\d|\b\d{3,} (?:per week|pw|a week|weekly)\b/i
const ONE_IN_FILE_NAME =
  /\bcase stud(?:y|ies)\b|\bcase [a-z0-9]{1,2}\b|\b(?:[Cc]hild|[Yy][Pp]|[Yy]oung person|[Bb]oy|[Gg]irl) ?(?:[A-Za-z]{1,2}\b|\d{1,2}\b)|\b[A-Z]{2}\b/
const isCaseInFileName = (name: string): boolean => SUM_IN_FILE_NAME.test(name) && ONE_IN_FILE_NAME.test(name)

const isAboutOne = (sentence: string): boolean =>
  personIn(sentence) === 'sure' || initialsIn(sentence, new Set()).length > 0
