// A release: the figures of a paper as published, with everything needed to work them out again. A release is
// never changed; a later release that supersedes it is a new file that names it.

import { z } from 'zod'
import { countingSchema } from '../definitions/counting.ts'
import { groupSchema } from '../definitions/group.ts'
import { indicatorSchema } from '../definitions/indicator-definition.ts'
import { approvedParts } from '../definitions/paper-approvals.ts'
import { projectionSchema } from '../definitions/parts/projection-part.ts'
import { returnSchema } from '../definitions/returns.ts'
import { signalRulesSchema } from '../definitions/signal-rules.ts'
import { MISSING_REASONS } from '../terms/amount.ts'
import { EDITIONS, type Edition } from '../terms/edition.ts'
import { type PaperPeriod, parseMonth, parsePaperPeriod, parsePeriod, parseQuarter } from '../terms/period.ts'
import { UNITS } from '../terms/unit.ts'

const monthOrQuarter = z
  .string()
  .refine(
    id => parseMonth(id) !== undefined || parseQuarter(id) !== undefined,
    'a month such as 2017-01 or a quarter such as 2016-17-Q3',
  )
/** A month, a quarter, or a financial year as in the name of its folder. */
const period = z
  .string()
  .refine(
    id => parsePaperPeriod(id) !== undefined,
    'a month such as 2017-01, a quarter such as 2016-17-Q3 or a financial year such as 2021-22',
  )
const number = z.int().min(1)
/** Any period that a figure may have, by its id. */
const anyPeriod = z
  .string()
  .refine(id => parsePeriod(id) !== undefined, 'a period such as 2017-01 or 2015/16')
/** More digits than any figure has; millions of them would take minutes. */
const MOST_DIGITS = 400
const digits = z.string().max(MOST_DIGITS)
const fraction = digits.regex(/^-?\d+(\/[1-9]\d*)?$/, 'a fraction such as 957/10')
/** As printed or for charts: `1,039`, `−2`, `98.2`. */
const decimal = digits.regex(/^[-−]?\d[\d,]*(\.\d+)?$/, 'a number such as 98.2')
const shortHash = z.string().regex(/^[0-9a-f]{12}$/, 'twelve letters and digits of a SHA-256')
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 digits')

/** Identifies a release of an edition: data/releases/<paper>/<period>/<n>.json is the internal one. */
const which = z.strictObject({ period, n: number })

const missing = z.strictObject({ reason: z.enum(MISSING_REASONS), because: z.string().optional() })

/** A figure as printed. */
const figure = z.strictObject({
  ref: z.string(),
  indicator: z.string(),
  area: z.string(),
  kind: z.enum(['month', 'quarter', 'year', 'year-to-date', 'benchmark', 'projection']),
  period: anyPeriod,
  /** The period in words: `December 2016`, `2015/16`, `31 March 2022`. */
  said: z.string(),
  part: z.string().optional(),
  shareOf: z.string().optional(),
  /** For a number of a projection: the projection's id, and which of its numbers. */
  projected: z.strictObject({ by: z.string(), is: z.string() }).optional(),
  text: digits,
  value: decimal.optional(),
  missing: missing.optional(),
  parts: z.strictObject({ numerator: decimal, denominator: decimal, text: z.string() }).optional(),
  rule: z.string(),
})

/** A colour, an arrow and a signal as printed, with the numbers and the rule that decided them. */
const verdict = z.strictObject({
  indicator: z.string(),
  rating: z.strictObject({
    status: z.enum(['red', 'amber', 'green', 'not-rated']),
    judged: z.enum(['month', 'year-to-date']),
    value: z.string().optional(),
    reason: z.string(),
  }),
  direction: z.strictObject({
    state: z.string(),
    words: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  /** What the series says; absent where the paper says nothing of it, and in releases of earlier versions. */
  signal: z
    .strictObject({ word: z.string(), reason: z.string(), prospect: z.string().optional() })
    .optional(),
  rule: z.string(),
})

/**
 * One cell that was read, or one number counted from a return. Exact numbers are fractions: `482`, `957/10`.
 */
const reading = z
  .strictObject({
    measure: z.string(),
    area: z.string(),
    part: z.string().optional(),
    kind: z.enum(['month', 'quarter', 'year', 'year-to-date', 'rolling-12', 'day']),
    period: anyPeriod,
    unit: z.enum(UNITS),
    value: fraction.optional(),
    parts: z.strictObject({ numerator: fraction, denominator: fraction }).optional(),
    missing: missing.optional(),
    text: z.string(),
  })
  .refine(({ kind, period: id }) => parsePeriod(id)?.kind === kind, {
    path: ['period'],
    error: 'a period of its kind',
  })

/** A target, a measure or an action of a strategy, with its verdict. Actions have no target and no indicator. */
const strategyLine = z.strictObject({
  strategy: z.string(),
  title: z.string(),
  line: z.string(),
  name: z.string(),
  indicator: z.string().optional(),
  target: z.string().optional(),
  verdict: z.string(),
})

const reason = z.strictObject({
  measure: z.string(),
  period: anyPeriod,
  stands: z.enum(['out', 'in-denominator', 'in-numerator']),
  because: z.string(),
  count: z.int(),
})
const area = z.strictObject({ id: z.string(), name: z.string(), short: z.string() })
/**
 * The rules by which a return was counted; `points`, below, are the contested points of counting.yaml with
 * the positions in force.
 */
const counted = returnSchema.pick({ id: true, gives: true, 'cannot-give': true })
const input = z.strictObject({ file: z.string(), sha256: hash, is: z.string() })

export const releaseSchema = z.strictObject({
  paper: z.string(),
  period,
  n: number,
  edition: z.enum(EDITIONS),
  status: z.literal('published'),
  /** The release of the same period that this one replaces. */
  supersedes: which.optional(),
  reason: z.string(),
  /** A post, not a person. */
  approvedBy: z.string(),
  on: z.iso.date('a valid date such as 2017-02-20'),
  /** What stood in the way of it, why it was released all the same, and the post that allowed that. */
  despite: z
    .array(z.strictObject({ code: z.string(), reason: z.string(), found: z.array(z.string()) }))
    .optional(),
  despiteApprovedBy: z.string().optional(),
  /** What the guard found and a post let pass: by class, place and fingerprint, never the text. */
  overridden: z
    .array(
      z.strictObject({
        class: z.string(),
        file: z.string(),
        place: z.string(),
        text: shortHash,
        by: z.string(),
        on: z.iso.date('a valid date such as 2017-02-20'),
        reason: z.string(),
      }),
    )
    .optional(),
  /** Classes of the guard that were not checked, or only in part, since there was no list of children's names. */
  notChecked: z.array(z.string()).optional(),
  /** Of each part that can be approved, and the approvals of the paper. */
  fingerprints: z.record(z.enum(approvedParts), shortHash).optional(),
  approvals: z
    .array(
      z.strictObject({
        by: z.string(),
        on: z.string(),
        of: z.partialRecord(z.enum(approvedParts), shortHash),
      }),
    )
    .optional(),
  /** The release that this one lists its changes from. */
  comparedWith: which.optional(),
  /** How many figures were compared with it, and which changed. */
  since: z.strictObject({ compared: z.int(), changed: z.array(z.string()) }).optional(),
  inputs: z.array(input),
  outputs: z.array(z.strictObject({ file: z.string(), sha256: hash })),
  versions: z.record(z.string(), z.string()),
  council: area,
  comparators: z.array(area),
  /** The periods that the paper shows: months or quarters by id, closed financial years by their first calendar year. */
  months: z.array(monthOrQuarter),
  years: z.array(z.int().min(1900).max(2200)),
  indicators: z.array(indicatorSchema),
  verdicts: z.array(verdict),
  figures: z.array(figure),
  commentary: z.array(
    z.strictObject({
      topic: z.string(),
      title: z.string(),
      indicators: z.array(z.string()),
      text: z.string(),
    }),
  ),
  readings: z.array(reading),
  /** The judged lines of strategies as printed; absent in releases of earlier versions. */
  strategies: z.array(strategyLine).optional(),
  /**
   * The other rules behind the figures, each only where the paper uses it: group maps, the measures of
   * returns and the points they were counted by, decimals of shares, projections.
   */
  groups: z.array(groupSchema).optional(),
  returns: z.array(counted).optional(),
  /** For what was counted at the paper's own date or year: how many children had each outcome, and why. */
  reasons: z.array(reason).optional(),
  points: countingSchema.shape.points.unwrap().optional(),
  shares: z.array(z.strictObject({ of: z.string(), by: z.string(), decimals: z.int() })).optional(),
  projections: z.array(projectionSchema).optional(),
  /** The rules by which series were judged; absent in releases of earlier versions, which printed no signals. */
  signals: signalRulesSchema.optional(),
})

export type Release = z.infer<typeof releaseSchema>
export type PublishedFigure = Release['figures'][number]
export type PublishedVerdict = Release['verdicts'][number]
export type PublishedReading = Release['readings'][number]
export type ReleaseId = z.infer<typeof which>

/** The period of a release: 2021-22 is a year, 2021-22-Q3 a quarter, 2021-12 a month. @throws Error for any other text. */
export function periodOfRelease(id: string): PaperPeriod {
  const found = parsePaperPeriod(id)
  if (found === undefined) throw new Error(`a release has the unknown period ${id}`)
  return found
}

/** Whether a text is a valid date: 2017-02-30 is not. */
export const isDay = (text: string): boolean => releaseSchema.shape.on.safeParse(text).success

/** `2017-01/1`. */
export const releaseName = ({ period, n }: ReleaseId): string => `${period}/${n}`
/** Of what may leave the building the releases are apart: `data/releases/public/<paper>/<period>/<n>.json`. */
export const releaseFile = (
  paper: string,
  { period, n, edition = 'internal' }: ReleaseId & { readonly edition?: Edition },
): string => `${releaseFolder(paper, edition)}/${period}/${n}.json`

export const releaseFolder = (paper: string, edition: Edition): string =>
  `${edition === 'internal' ? 'data/releases' : `data/releases/${edition}`}/${paper}`
