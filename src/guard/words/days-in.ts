// Finds dates to the day. In: a text with plain signs. Out: how they are written.

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const NUMERIC = new RegExp(
  `(?<![\\d./-])${DAY}\\s?[/]\\s?(?:0?[1-9]|1[0-2])(?:\\s?[/]\\s?(?:\\d{4}|\\d{2}))(?![\\d/])`,
  'g',
)
const WITH_POINTS = new RegExp(
  `(?<![\\d./-])${DAY}([.-])(?:0?[1-9]|1[0-2])\\1(?:\\d{4}|\\d{2})(?!\\d|[.-]\\d)`,
  'g',
)
const ISO = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g
const IN_WORDS = new RegExp(
  `(?<![\\d.,])${DAY}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?![a-z])|\\b${MONTH} ${DAY}(?:st|nd|rd|th)?(?![\\d/%-])(?!,? ?\\d{1,3}\\b(?!\\d))`,
  'gi',
)
const DAY_ALONE =
  /\b(?:the|on|since|until|from) (?:the )?\d{1,2}(?:st|nd|rd|th)\b(?! (?:century|percentile|birthday|floor|place|year|edition))/gi
const WEEKDAY =
  /\b(?:on|last|since|until|from|that) (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?! ?s)(?: (?:night|morning|evening|afternoon))?/gi

/** `Christmas Eve`, and days of a month in a list: `July … 3, 4, 10 and 11`. */
const FEAST =
  /\b(?:christmas (?:eve|day)|boxing day|new year's (?:eve|day)|good friday|easter (?:sunday|monday)|bonfire night|hallowe'?en|mother's day|bank holiday monday)\b/i
const LISTED = new RegExp(
  `\\b${MONTH}\\b[^.]{0,120}?(?:[:(]|nights of|on the) ?${DAY}(?:, ${DAY})+,? (?:and|&) ${DAY}(?!\\d|%)`,
  'i',
)

const FORMS = { slashes: NUMERIC, points: WITH_POINTS, iso: ISO, words: IN_WORDS } as const
export type DayForm = keyof typeof FORMS

/** How the days of a text are written: `12/03/2016`, `12.3.16`, `2016-03-12`, `12 March`. */
export const dayForms = (text: string): DayForm[] =>
  (Object.keys(FORMS) as DayForm[]).filter(form => [...text.matchAll(FORMS[form])].length > 0)

/** Most cells have none of these. */
const MAY_BE_DAY = /\d|day\b|\beve\b|night/i

/** Also `on the 12th`, `last Friday`. */
export const hasDay = (text: string): boolean => MAY_BE_DAY.test(text) && namesDay(text)

const namesDay = (text: string): boolean =>
  dayForms(text).length > 0 ||
  FEAST.test(text) ||
  LISTED.test(text) ||
  [...text.matchAll(DAY_ALONE)].length > 0 ||
  [...text.matchAll(WEEKDAY)].length > 0
