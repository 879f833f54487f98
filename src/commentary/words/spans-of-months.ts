// Finds runs, numbers of months and stretches of months in a sentence. In: text. Out: each with its position.
// Worked: `third month running`, `eight of the ten months`, `over the last three months`, `thirteen-month high`.
import { hasAnyOf } from './any-pattern.ts'
import { anyNumberWord, numberWords, ordinalWords } from './number-words.ts'
import type { TextSpan } from './phrases.ts'
import type { Meant } from './term.ts'

const NUMBER = `(\\d{1,2}(?!\\d)|${anyNumberWord})`
const ORDINAL = `(${[...ordinalWords.keys()].join('|')}|\\d+(?:st|nd|rd|th))`
const STEP = '(?:month|quarter|year)'
const IN_A_ROW = '(?:running|in a row|in succession|on the trot|back to back)'
const IN_TURN = '(?:consecutive|successive|straight|unbroken|uninterrupted|solid)'
const LAST = '(?:last|past|previous|preceding|latest|most recent)'

const numberOf = (word: string | undefined): number => {
  const plain = (word ?? '').toLowerCase()
  return numberWords.get(plain) ?? ordinalWords.get(plain) ?? Number.parseInt(plain, 10)
}
const timesIn = (word: string | undefined): number => (/^once$/i.test(word ?? '') ? 1 : 2)

/** `two years` are 24 months, `a quarter` three. */
const monthsIn = (step: string, count: number): number => {
  if (/^year/i.test(step)) return count * 12
  return /^quarter/i.test(step) ? count * 3 : count
}

type SpanOfMonths = Extract<Meant, { is: 'run' | 'months-of' | 'stretch' }>

/** Forms that overlap are in the order in which they are to be found: the fullest first. */
const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => SpanOfMonths])[] = [
  // `a run of six months`, `a run of three monthly increases`
  [
    new RegExp(
      `\\b(?:a |the )?(?:run|sequence|streak|series) of ${NUMBER} (?:${IN_TURN} )?(?:${STEP}s\\b|(?:monthly |annual |yearly )?(?=(?:rise|fall|increase|decrease|drop|decline|improvement|deterioration|reduction)s\\b))`,
      'gi',
    ),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: true }),
  ],
  // `third consecutive month`, `second successive quarter`
  [
    new RegExp(`\\b${ORDINAL}\\s+${IN_TURN}\\s+(?:${STEP}(?:ly)?)\\b`, 'gi'),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: true }),
  ],
  // `third month running`, `fourth year in a row`
  [
    new RegExp(`\\b${ORDINAL}\\s+${STEP}\\s+${IN_A_ROW}`, 'gi'),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: true }),
  ],
  // `third consecutive monthly fall`
  [
    new RegExp(
      `\\b${ORDINAL}\\s+${IN_TURN}\\s+(?:monthly |annual |yearly )?(?=(?:rise|fall|increase|decrease|drop|decline|improvement|deterioration|reduction)\\b)`,
      'gi',
    ),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: true }),
  ],
  // `three consecutive months`, `for two successive annual falls`, `three monthly rises`
  [
    new RegExp(
      `\\b(?:for |over )?${NUMBER}\\s+(?:${IN_TURN}\\s+(?:monthly |annual |yearly )?|(?:monthly|annual|yearly) )(?:${STEP}s\\b|(?=(?:rise|fall|increase|decrease|drop|decline|improvement|deterioration|reduction)s\\b))`,
      'gi',
    ),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: false }),
  ],
  // `five months of unbroken growth`
  [
    new RegExp(`\\b(?:for )?${NUMBER} ${STEP}s of (?:${IN_TURN}|continuous) (?=[a-z]+\\b)`, 'gi'),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: false }),
  ],
  // `three monthly rises in a row`
  [
    new RegExp(
      `\\b${NUMBER} (?:monthly |annual |yearly )?(?=(?:rise|fall|increase|decrease|drop|decline|improvement)s ${IN_A_ROW})`,
      'gi',
    ),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: false }),
  ],
  // `for three months running`, `two years in succession`
  [
    new RegExp(`\\b(?:for )?${NUMBER}\\s+${STEP}s\\s+${IN_A_ROW}`, 'gi'),
    found => ({ is: 'run', months: numberOf(found[1]), isExact: false }),
  ],
  // `in each of the last three months`, `all of the ten months`
  [
    new RegExp(`\\b(?:in |for )?(?:each|every one|all) of the (?:${LAST} )?${NUMBER} (${STEP})s\\b`, 'gi'),
    found => ({ is: 'months-of', count: numberOf(found[1]), of: numberOf(found[1]) }),
  ],
  // `eight of the ten months`, `three months out of the last six`, `all but two of the ten months`
  [
    new RegExp(
      `\\b(?:in |for |on )?(?:(only|just|all but) )?${NUMBER} (?:(?:out )?of (?:the |our |these )?(?:${LAST} )?(?:year's )?${NUMBER} ${STEP}s|${STEP}s (?:out )?of (?:the )?(?:${LAST} )?${NUMBER})\\b`,
      'gi',
    ),
    found => {
      const of = numberOf(found[3] ?? found[4])
      const count = numberOf(found[2])
      return { is: 'months-of', count: /all but/i.test(found[1] ?? '') ? of - count : count, of }
    },
  ],
  // `in three months this year`, `only two months since July`
  [
    new RegExp(
      `(?<!\\b(?:first|last|past|other) )\\b(?:in |for )?(?:only |just )?${NUMBER} months (?=(?:this|of the|of this|in the|since|so far|of \\d{4})\\b)`,
      'gi',
    ),
    found => ({ is: 'months-of', count: numberOf(found[1]) }),
  ],
  // `missed its target twice since April`, `on two occasions, in August and October`, `fell four times in the year`
  [
    new RegExp(
      `\\b(?:on )?(?:only |just )?(?:(?:on )?${NUMBER} (?:times|(?:separate )?occasions)|(once|twice))(?=[,:;.)]|$| (?:this year|since|so far|in the year|in this year|during the year|over the year|in 20\\d\\d)\\b)`,
      'gi',
    ),
    found => ({ is: 'months-of', count: found[1] === undefined ? timesIn(found[2]) : numberOf(found[1]) }),
  ],
  // `have only once been below 95%`
  [
    /\b(?:only|just) (once|twice)(?= (?:been|fallen|dropped|dipped|missed|met|reached)\b)/gi,
    found => ({ is: 'months-of', count: timesIn(found[1]) }),
  ],
  // `in any of the past 13 months`
  [
    new RegExp(`(?<=\\bin any of )the ${LAST} ${NUMBER} (${STEP}s)\\b`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `over the last three months`, `the previous two years`
  [
    new RegExp(`\\b(?:(?:in|over|during|for|of|within|across) )?the ${LAST} ${NUMBER} (${STEP}s?)\\b`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `in any of the five years`
  [
    new RegExp(`(?<=\\bin any of )(?:the |our |these )?(?:${LAST} )?${NUMBER} (${STEP}s)\\b`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `of the ten months shown`, `in all twelve months`
  [
    new RegExp(
      `\\b(?:of|in|over|across|for) (?:all )?(?:the )?${NUMBER} (${STEP}s)(?= (?:shown|covered|recorded|given|displayed|available|on record|for which|we have|that we|in this|reported|published|here|and|to|in the|of figures|was|were|is|are|has|had)\\b|[,.;)]|$)`,
      'gi',
    ),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `the highest for thirteen months`
  [
    new RegExp(
      `(?<=\\b(?:highest|lowest|best|worst|fewest|most|largest|smallest|strongest|weakest|poorest)\\b[^,.;]{0,30})\\bfor ${NUMBER} (months|years)\\b`,
      'gi',
    ),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `in three months`, `within two years`
  [
    new RegExp(`\\b(?:in|over|within|during) ${NUMBER} (months|years)\\b(?! of)`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `Twelve months on, …`
  [
    new RegExp(`\\b(?:${NUMBER}|an?) (months?|years?) on(?=,)`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1] ?? 'one')) }),
  ],
  // `thirteen-month high`, `12 month period`
  [
    new RegExp(`\\b${NUMBER}[ -](month|year)(?= (?:high|low|period|peak)\\b)`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `the lowest of the last six`
  [
    new RegExp(`\\b(?:of|in|over) the ${LAST} ${NUMBER}(?=[,.;]|$| than\\b)`, 'gi'),
    found => ({ is: 'stretch', months: numberOf(found[1]) }),
  ],
  [/\b(?:in|over|within) a month\b(?! ago)/gi, () => ({ is: 'stretch', months: 1 })],
  // `in a year`; not `in a year ago`
  [/\b(?:in|over|within) a year\b(?! ago)/gi, () => ({ is: 'stretch', months: 12 })],
  // `over the three months to January`
  [
    new RegExp(`\\b(?:in|over|for) the ${NUMBER} (months|years)(?= (?:from|to|ending|up)\\b)`, 'gi'),
    found => ({ is: 'stretch', months: monthsIn(found[2] ?? '', numberOf(found[1])) }),
  ],
  // `year on year`, `month on month`
  [/\byear[\s-]on[\s-]year\b/gi, () => ({ is: 'stretch', months: 12 })],
  [/\bmonth[\s-]on[\s-]month\b/gi, () => ({ is: 'stretch', months: 1 })],
  // `over the past year`; not `than in the previous year`
  [
    /(?<!\bthan )\b(?:(?:in|over|during|across|for) the (?:past|last|previous)|of the past) year\b/gi,
    () => ({ is: 'stretch', months: 12 }),
  ],
  // `over the past half-year`
  [
    /\b(?:in|over|during|across) the (?:past|last|previous) half[\s-]year\b/gi,
    () => ({ is: 'stretch', months: 6 }),
  ],
  // `over the quarter`, `in the latest quarter`
  [
    /\b(?:in|over|during|across) the (?:(?:past|last|latest|most recent) )?quarter\b/gi,
    () => ({ is: 'stretch', months: 3 }),
  ],
]

const hasAnyForm = hasAnyOf(FORMS.map(([form]) => form))

export function spansOfMonths(text: string): (TextSpan & SpanOfMonths)[] {
  if (!hasAnyForm(text)) return []
  const found: (TextSpan & SpanOfMonths)[] = []
  for (const [form, make] of FORMS)
    for (const match of text.matchAll(form)) {
      const span = { at: match.index, end: match.index + match[0].trimEnd().length, text: match[0].trimEnd() }
      if (!found.some(one => one.at < span.end && span.at < one.end))
        found.push({ ...span, ...make(match as RegExpExecArray) })
    }
  return found
}
