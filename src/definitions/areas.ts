// The council of a paper, and the areas it is compared with. The shape of data/definitions/areas.yaml, or of one
// file for each council in data/definitions/areas/.
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens')

/**
 * The codes of an area in the department's own files; a mean of several councils is the plain mean of their
 * published figures.
 */
const published = z.union([
  z.strictObject({ nation: z.string() }),
  z.strictObject({ region: z.string() }),
  z.strictObject({
    'mean-of': z
      .array(z.strictObject({ code: z.string('a code in quotes, such as "372"'), name: z.string() }))
      .min(1),
  }),
])

/** Which councils are its neighbours: the model that names them, the model's edition, and where it was published. */
const neighbours = z.strictObject({
  group: z.string(),
  version: z.string('a year or a number in quotes, such as "2025"').optional(),
  source: z.string().optional(),
})

const comparator = z.strictObject({
  id,
  name: z.string(),
  short: z.string(),
  published: published.optional(),
  neighbours: neighbours.optional(),
})

const plainCode = (code: string): string => code.trim().toLowerCase()

/** Two comparators of the same areas would print the same figures under two names. */
const areasOf = ({ published: of }: z.infer<typeof comparator>): string => {
  if (of === undefined) return ''
  if ('nation' in of) return `nation ${plainCode(of.nation)}`
  if ('region' in of) return `region ${plainCode(of.region)}`
  return `councils ${of['mean-of']
    .map(({ code }) => plainCode(code))
    .sort()
    .join(' ')}`
}

export const areasSchema = z
  .strictObject({
    council: z.strictObject({ id, name: z.string(), short: z.string() }),
    /** In the order in which they are printed. */
    comparators: z.array(comparator).default([]),
  })
  .superRefine(({ council, comparators }, context) => {
    comparators.forEach((one, at) => {
      if (one.id === council.id || comparators.findIndex(({ id: other }) => other === one.id) < at)
        context.addIssue({
          code: 'custom',
          path: ['comparators', at, 'id'],
          message: 'an id that no other area has',
        })
      const area = areasOf(one)
      if (area !== '' && comparators.findIndex(other => areasOf(other) === area) < at)
        context.addIssue({
          code: 'custom',
          path: ['comparators', at, 'published'],
          message: 'codes that no other comparator has',
        })
      const codes = one.published !== undefined && 'mean-of' in one.published ? one.published['mean-of'] : []
      codes.forEach(({ code }, i) => {
        if (codes.findIndex(other => plainCode(other.code) === plainCode(code)) < i)
          context.addIssue({
            code: 'custom',
            path: ['comparators', at, 'published', 'mean-of', i, 'code'],
            message: 'each council of a mean once',
          })
      })
    })
  })

export type Comparator = z.infer<typeof comparator>

/** The id of one council of a comparator: `la-372`. */
export const authorityId = (code: string): string => `la-${code}`

export type Areas = z.infer<typeof areasSchema>
