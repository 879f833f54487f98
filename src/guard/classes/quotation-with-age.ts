// F9: the words of a child with its age and gender: staff and peers know who said it.
import type { GuardClass, GuardedText } from '../guard-class.ts'

const QUOTATION = /"[^"]{3,}"|(?<![\p{L}\p{N}])'[^']{2,}(?:'\p{L}+[^']*)*'(?!\p{L})|^["'].*/u
/** A word or two in quotation marks is a term, not somebody's words. */
const WORDS_IN = /(?:\S+ )+\S+/
const YEARS =
  '(?:\\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen|five|six|seven|eight|nine|ten|eleven|twelve|twenty)'
const AGE = new RegExp(
  `\\b(?:aged?:? |age of |(?:who|he|she) (?:is|was) (?:now |only |just |nearly )?|just turned |nearly )${YEARS}\\b(?! (?:months|weeks|miles|minutes|hours|days|per|%|of|out|and a half|children|places))(?!%)|\\b${YEARS}[ -](?:years?|yrs?)\\b(?!'| (?:standing|experience|service|ago|later|running))|\\b\\d{1,2} ?(?:yo|y/o|yrs)\\b`,
  'i',
)
const GENDER =
  /\b(?:fe)?male\b|\b(?:boy|girl|lad|lass|young (?:man|woman|lady)|he|she|his|her|him|son|daughter|mother|father|man|woman|brother|sister)\b/i
/** `(F, 15)`, `girl, 14`, `M15`, `15-year-old boy`, `15F`. */
const TOGETHER = new RegExp(
  `\\b(?:[fm]|(?:fe)?male|boy|girl|lad|lass|young (?:man|woman)|man|woman)(?:,| -| –|/|:|;| of)? ?\\(?(?:aged? )?${YEARS}\\b|\\b${YEARS}(?:,| -| –|/|:|;|[ -]?(?:years?[ -]old|years?|yrs?(?:[ -]old)?|yo|y\\/o))? ?\\(?(?:[fm]|(?:fe)?male|boy|girl|lad|lass|young (?:man|woman)|man|woman)\\b`,
  'i',
)
const BAND =
  /\b\d{1,2} ?(?:-|–|to|and) ?\d{1,2}\b|\b\d{1,2}\+|\b\d{1,2} (?:and|or) (?:over|above|older|under)\b/i

/** `Male care leaver, 19`: a line that is short, with a gender and a number for an age. */
const SHORT_WHO = new RegExp(`[,(–:-] ?${YEARS}\\)?[.]?$|^\\(?${YEARS},`, 'i')
const LONGEST_WHO = 45

const saysWho = (text: string): boolean => {
  const withoutBands = text.replace(new RegExp(BAND.source, 'gi'), ' ')
  const line = withoutBands.trim()
  if (line.length <= LONGEST_WHO && SHORT_WHO.test(line) && GENDER.test(line)) return true
  return TOGETHER.test(withoutBands) || (AGE.test(withoutBands) && GENDER.test(withoutBands))
}

export const quotationWithAge: GuardClass<'F9'> = {
  class: 'F9',
  code: 'guard-quotation-with-age',
  severity: 'warn',
  find(given) {
    const { text } = given
    const quoted = QUOTATION.exec(text)?.[0]
    const isQuoted = quoted !== undefined && WORDS_IN.test(quoted)
    if (!isQuoted && !FIRST_PERSON.test(text)) return []
    const outside = quoted === undefined ? text : text.replace(quoted, ' ')
    const { before, after } = given
    const nextLine = shortLine(after[0])
    const around = given.row !== undefined ? `${outside} ${besideInLine(given)}` : outside
    const isBeside =
      isQuoted &&
      (saysWho(around) || saysWho(nextLine) || (/:$/.test(before[0] ?? '') && saysWho(before[0] ?? '')))
    const isUnmarked =
      !isQuoted &&
      ([nextLine, shortLine(before[0])].some(isOnlyWho) ||
        (given.row !== undefined ? saysWho(besideInLine(given)) : hasSpeaker(text)))
    return isBeside || isUnmarked
      ? [{ kind: 'the words of a child with the age and the gender of who said them' }]
      : []
  },
}

/** Columns for age and gender: `12 | F`. */
const besideInLine = ({ beside }: GuardedText): string => beside.replace(/ \| /g, ', ')

/** Without quotation marks: somebody speaks, and a line that says nothing but who. */
const FIRST_PERSON = /(?<![\p{L}'])(?:I|I'(?:m|ve|d|ll)|[Mm]y|[Mm]e|We|[Uu]s|They)(?![\p{L}])/u
/** `Comment by a 16-year-old girl: I would like …`. */
const FIRST_PART = /^([^:]{3,60}): \S/
const LAST_PART = /(?:[–(-]|[.!?]) ?([^–()-]{3,40}?)\)?\.?$/
const WHO =
  /\b(?:aged?|years?|yrs?|old|yo|y\/o|m|f|(?:fe)?male|boy|girl|lad|lass|young|man|woman|lady|person|child|care|leaver|in|foster|residential|from|a|an|the|said|of|year)\b|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[\d\s,.;:()/–-]/gi
const isOnlyWho = (line: string): boolean => saysWho(line) && line.replace(WHO, '') === ''

const hasSpeaker = (text: string): boolean =>
  isOnlyWho(LAST_PART.exec(text)?.[1] ?? '') || saysWho(FIRST_PART.exec(text)?.[1] ?? '')

/** The line below a quotation says who: `Girl, 15`. A paragraph does not. */
const LONGEST_LINE = 60
const shortLine = (text: string | undefined): string =>
  text !== undefined && text.length <= LONGEST_LINE ? text : ''
