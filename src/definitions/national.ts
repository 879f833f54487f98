// The register of national indicators, which comes with the program. The shape of data/standard/national/*.yaml: what the
// register of a council takes with `use`.
import { z } from 'zod'
import { type FinancialYear, year } from '../terms/period.ts'
import { MOST_OF_SHORT } from './fields.ts'
import { entries, faultsOfRules } from './indicator-definition.ts'
import { measuresOfMethod } from './measures-of-method.ts'
import { QUESTIONS } from './question.ts'

/** `2020-21`: the year that begins in April 2020. */
const financialYear = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'a financial year such as 2020-21')
  .refine(
    id => Number(id.slice(5)) === (Number(id.slice(0, 4)) + 1) % 100,
    'two years in a row, such as 2020-21',
  )

const words = z.string().regex(/\S/, 'some words')

/** How a definition read up to the end of a year, and the reason why it changed then. */
const edition = z.strictObject({ until: financialYear, definition: words, because: words })

const { 'year-to-date': spanRule } = entries.shape

/** Fields that are the council's own: its reference, the post, its targets, and what is true of its data alone. */
const OF_THE_COUNCIL = {
  ref: true,
  use: true,
  replaces: true,
  owner: true,
  targets: true,
  'year-end': true,
  'provisional-months': true,
  breaks: true,
  notes: true,
} as const

const nationalIndicator = entries
  .omit(OF_THE_COUNCIL)
  .extend({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in lowercase letters, digits and hyphens'),
    short: words.max(MOST_OF_SHORT),
    question: z.enum(QUESTIONS),
    'year-to-date': spanRule.unwrap(),
    annual: spanRule.unwrap(),
    /** What its method counts, in words: the first of its measures, and the second where it has two. */
    counts: z.strictObject({ numerator: words, denominator: words.optional() }).optional(),
    /** The publication that defines it, and its year. */
    source: z.strictObject({ title: words, year: z.int().min(1989) }),
    /** Where the figures of councils are published. */
    published: words.optional(),
    /** What the definition was before, the earliest first. */
    editions: z.array(edition).default([]),
    /** Sets of words by which a label is known as this indicator. */
    'known-by': z.array(words).default([]),
  })
  .superRefine((indicator, context) => {
    const report = (path: readonly PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message })
    const { counts } = indicator
    if (counts !== undefined && measuresOfMethod(indicator.method).length < Object.keys(counts).length)
      report(['counts', 'denominator'], 'no denominator, since the method has one measure alone')
    indicator.editions.forEach(({ until }, at) => {
      if (at > 0 && until <= (indicator.editions[at - 1]?.until ?? ''))
        report(['editions', at, 'until'], 'a later year than that of the edition before it')
    })
    for (const { path, expected } of faultsOfRules({ ...indicator, breaks: [] })) report(path, expected)
  })

export const nationalFileSchema = z.strictObject({
  topic: z.string(),
  indicators: z.array(nationalIndicator).min(1),
})

export type NationalFile = z.infer<typeof nationalFileSchema>
export type NationalIndicator = z.infer<typeof nationalIndicator>

/** The name by which a council's register takes it: `national/reviews-on-time`. */
export const nationalName = ({ id }: Pick<NationalIndicator, 'id'>): string => `national/${id}`

export const lastYearOf = ({ until }: Pick<NationalIndicator['editions'][number], 'until'>): FinancialYear =>
  year(Number(until.slice(0, 4)))

/** What each measure of its method counts, in words. */
export function wordsForMeasures({
  method,
  counts,
}: Pick<NationalIndicator, 'method' | 'counts'>): (readonly [measure: string, words: string])[] {
  const [above, below] = measuresOfMethod(method)
  return [
    ...(counts === undefined ? [] : [[above, counts.numerator] as const]),
    ...(counts?.denominator === undefined || below === undefined
      ? []
      : [[below, counts.denominator] as const]),
  ]
}

/** What an indicator of a council takes of it. */
export function fieldsOf(national: NationalIndicator): object {
  const {
    id: _,
    counts: __,
    source: ___,
    published: ____,
    editions: _____,
    'known-by': ______,
    ...fields
  } = national
  return fields
}
