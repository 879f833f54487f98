// What an edition that leaves the building keeps back. The shape of data/definitions/disclosure.yaml.
import { z } from 'zod'
import type { OutsideEdition } from '../terms/edition.ts'
import { ref } from './fields.ts'

const count = z.int().min(1)

/** A measure, or a row of a group map, whose counts are kept back further up than others. */
const sensitive = z
  .strictObject({
    measure: z.string().optional(),
    part: z
      .string()
      .regex(/^[a-z0-9-]+=[a-z0-9-]+$/, 'a row of a group map such as ethnicity=asian')
      .optional(),
    /** Counts from 1 to this number are kept back. */
    'up-to': count.default(10),
    because: z.string(),
  })
  .refine(({ measure, part }) => (measure === undefined) !== (part === undefined), {
    error: 'either a measure or a part, not both',
  })

/**
 * Percentages and means that are supplied without their numbers, and an indicator that counts as many cases as they have, or
 * more: the number of a count, the numerator of a percentage.
 */
const bases = z.strictObject({ indicators: z.array(ref).min(1), of: ref })

const rule = z.strictObject({
  /** Counts from 1 to this number are kept back. */
  'up-to': count.optional(),
  /** Whether a count of zero is printed. */
  zeros: z.enum(['shown', 'kept-back']).optional(),
  /** How far apart the smallest and the largest number must be that a kept-back count could be. */
  width: count.optional(),
  /** A percentage of fewer is not printed. */
  'least-base': z.int().min(0).optional(),
  sensitive: z.array(sensitive).optional(),
  bases: z.array(bases).optional(),
})

/** Schedule 12A of the Local Government Act 1972, Part 1: 2 is information that is likely to reveal who an individual is. */
const exemptRule = rule.extend({
  paragraph: z.int().min(1).max(7).default(2),
  reason: z.string().default('information that is likely to reveal the identity of an individual'),
})

export const disclosureSchema = z.strictObject({
  public: rule.default({}),
  /** What it does not say is as in the public edition. */
  exempt: exemptRule.prefault({}),
  /** The papers that may leave the building; without the list, every paper. */
  papers: z.array(z.string()).min(1).optional(),
})

export type Disclosure = z.infer<typeof disclosureSchema>
export type DisclosureRule = {
  readonly [F in keyof z.infer<typeof rule>]-?: NonNullable<z.infer<typeof rule>[F]>
}

/** Because it is small itself or of too few, or because another could be worked out from it. */
export type WhyKeptBack = 'small' | 'small-base' | 'protects-others'

/** Where a council has set nothing: the usual threshold of the department's and the councils' publications. */
const USUAL: DisclosureRule = {
  'up-to': 4,
  zeros: 'shown',
  width: 4,
  'least-base': 30,
  sensitive: [],
  bases: [],
}

/** The rule of an edition, whole. */
export function ruleOf({ public: own, exempt }: Disclosure, edition: OutsideEdition): DisclosureRule {
  const given = edition === 'public' ? [own] : [own, exempt]
  const set = given.map(one => Object.fromEntries(Object.entries(one).filter(([name]) => name in USUAL)))
  return Object.assign({}, USUAL, ...set)
}
