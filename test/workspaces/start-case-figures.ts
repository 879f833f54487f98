// The start case of ../shared/cases/start: what should be printed, worked out by hand, and the figures of a workspace that reads
// its files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect } from 'vitest'
import type { Target } from '../../src/definitions/indicator-definition.ts'
import { indicatorsShown } from '../../src/definitions/shown.ts'
import { lineUp } from '../../src/indicators/line-up.ts'
import { makePaper } from '../../src/make-paper.ts'
import { rate } from '../../src/ratings/rate.ts'
import { lookUp } from '../../src/stages.ts'
import { endMonthOf, lastDayOf, parsePaperPeriod, periodId } from '../../src/terms/period.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { type PaperRequest, readPaperInputs } from '../../src/workspace/read-paper-inputs.ts'
import { outsideOfFiles, SHARED } from '../workspace.ts'

export const CASE = join(SHARED, 'cases', 'start')
export const HAS_CASE = existsSync(join(CASE, 'expected.csv'))

export const filesBelow = (folder: string, place: string): [string, Uint8Array][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => [join(place, relative(folder, file)), readFileSync(file)])

export interface Expected {
  readonly ref: string
  readonly period: string
  readonly value: string
  readonly target: string
  readonly rag: string
  readonly note: string
}

/** Fields may be in quotation marks, which hold commas and no line breaks. */
export function readExpected(): Expected[] {
  const [head = '', ...lines] = readFileSync(join(CASE, 'expected.csv'), 'utf8').trim().split(/\r?\n/)
  const fieldsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    )
  const names = fieldsOf(head)
  return lines.map(
    line => Object.fromEntries(fieldsOf(line).map((field, i) => [names[i], field])) as unknown as Expected,
  )
}

/** `not collected` before a measure began, and `not due` between quarters, are both not applicable. */
const REASONS: Readonly<Record<string, string>> = {
  'missing: not supplied': 'not-supplied',
  'missing: suppressed': 'suppressed',
  'missing: not collected': 'not-applicable',
  'missing: not due': 'not-applicable',
}

const sayTarget = (target: Target, unit: string): string => {
  const { 'at-least': least, 'at-most': most } = ('green' in target ? target.green : {}) as Record<
    string,
    string
  >
  const bound = least ?? most
  return bound === undefined ? '' : `${bound}${unit === 'percentage' ? '%' : ''}`
}

/** The figures of a workspace, and what it takes to hold one against what is expected. */
export async function figuresOf(request: PaperRequest, files: ReadonlyMap<string, Uint8Array>) {
  const workspace = () => openWorkspace(outsideOfFiles(files))
  const made = await makePaper(request, workspace())
  const inputs = await readPaperInputs(request, workspace())
  const indicators = indicatorsShown(inputs.paper, inputs.definitions)
  const { observations } = lookUp(inputs, indicators)
  const at = (ref: string, period: string) => {
    const of = parsePaperPeriod(period)
    if (of === undefined) throw new Error(`no period ${period}`)
    const month = endMonthOf(of)
    const { definitions } = inputs
    const [lined] = lineUp({
      definitions,
      observations,
      indicators: indicators.filter(one => one.ref === ref),
      period: month,
      months: [],
      years: [],
    })
    if (lined === undefined) throw new Error(`no indicator ${ref}`)
    return { month, ...rate(lined, lastDayOf(month), {}) }
  }
  /** The same value, target and rating, under the reference that it has there. */
  const expectFigure = (one: Expected, ref: string) => {
    const { month, latest, target, rating, definition } = at(ref, one.period)
    const printed = made.paper.figures[`${ref}@${periodId(month)}`]
    const reason = REASONS[one.value]
    expect(printed?.missing?.reason ?? printed?.text).toBe(reason ?? one.value)
    expect(latest.amount.kind === 'missing' ? latest.amount.reason : undefined).toBe(reason)
    expect(sayTarget(target, definition.unit)).toBe(one.target)
    const rag = rating.status === 'not-rated' ? `not rated: ${rating.notRated}` : rating.status
    const ways =
      one.rag === 'not rated: no figure'
        ? ['no-figure', 'suppressed', ...(one.target === '' ? ['no-target'] : [])].map(
            why => `not rated: ${why}`,
          )
        : [one.rag.replace('no target', 'no-target')]
    expect(ways).toContain(rag)
  }
  return { made, expectFigure }
}
