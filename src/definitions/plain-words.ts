// Plain words for papers that young people read: what an indicator is, what its figure says, and how ratings and
// movements are said. The shape of data/definitions/plain-words.yaml. A figure stands in braces, and is never typed.
import { z } from 'zod'
import { ref } from './fields.ts'

/** What may stand in braces, in a sentence of the kind. */
const phrase = (...allowed: readonly string[]) =>
  z
    .string()
    .min(1)
    .max(300)
    .refine(
      text => [...text.matchAll(/\{([^}]*)\}/g)].every(([, name = '']) => allowed.includes(name)),
      allowed.length === 0
        ? 'words without braces'
        : `no braces but ${allowed.map(name => `{${name}}`).join(' and ')}`,
    )

const sentenceWith = (name: string) =>
  phrase(name).refine(
    text => text.includes(`{${name}}`) && !/\d/.test(text.replaceAll(/\{[^}]*\}/g, '')),
    `a sentence with {${name}} where the figure stands, and no number that is typed`,
  )

const moved = sentenceWith('before')

export const plainWordsSchema = z.strictObject({
  indicators: z
    .record(
      ref,
      z.strictObject({
        /** A name of a few words. */
        name: phrase(),
        /** What the figure says: `{figure} of review meetings were on time.` */
        says: sentenceWith('figure'),
        /** What it is about, in a sentence or two. */
        means: phrase(),
      }),
    )
    .default({}),
  ratings: z
    .strictObject({
      green: phrase().default('Where we want to be'),
      amber: phrase().default('Nearly where we want to be'),
      red: phrase().default('Not good enough yet'),
      'not-rated': phrase().default('No score this time'),
    })
    .refine(words => new Set(Object.values(words)).size === 4, 'a phrase of its own for each rating')
    .prefault({}),
  /** Since the month before. */
  moved: z
    .strictObject({
      better: moved.default('That is better than last month. Then it was {before}.'),
      worse: moved.default('That is worse than last month. Then it was {before}.'),
      up: moved.default('That has gone up. Last month it was {before}.'),
      down: moved.default('That has gone down. Last month it was {before}.'),
      same: phrase().default('That is the same as last month.'),
    })
    .prefault({}),
  'no-figure': phrase().default('We do not have a number for this. We should have one.'),
  suppressed: phrase().default('We do not print this number, so that nobody can tell who it is about.'),
  headings: z
    .strictObject({
      numbers: phrase().default('the numbers, month by month'),
      months: phrase().default('Each month'),
      next: phrase().default('What we will do next'),
      said: phrase().default('What you said'),
      write: phrase().default('Write or draw here'),
    })
    .prefault({}),
})

export type PlainWords = z.infer<typeof plainWordsSchema>
