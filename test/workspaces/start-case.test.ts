// A council before it knows the tool: two workbooks and a CSV as its analyst has them, read by the definitions in
// start-case/, which are as short as an analyst would write them. What should be printed was worked out by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/definitions/indicator-definition.ts'
import { indicatorsShown } from '../../src/definitions/shown.ts'
import { lineUp } from '../../src/indicators/line-up.ts'
import { makePaper } from '../../src/make-paper.ts'
import { rate } from '../../src/ratings/rate.ts'
import { lookUp } from '../../src/stages.ts'
import { endMonthOf, lastDayOf, parsePaperPeriod, periodId } from '../../src/terms/period.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { readPaperInputs } from '../../src/workspace/read-paper-inputs.ts'
import { outsideOfFiles, SHARED } from '../workspace.ts'

const CASE = join(SHARED, 'cases', 'start')
const HAS_CASE = existsSync(join(CASE, 'expected.csv'))
const WORKSPACE = join(import.meta.dirname, 'start-case')
const REQUEST = { paper: 'corporate-parenting', period: '2025-09' }

const filesBelow = (folder: string, place: string): [string, Uint8Array][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => [join(place, relative(folder, file)), readFileSync(file)])

const workspaceOf = () =>
  openWorkspace(
    outsideOfFiles(
      new Map([
        ...filesBelow(join(WORKSPACE, 'data'), 'data'),
        ...filesBelow(join(CASE, 'input'), 'data/extracts/2025-09'),
      ]),
    ),
  )

interface Expected {
  readonly ref: string
  readonly period: string
  readonly value: string
  readonly target: string
  readonly rag: string
  readonly note: string
}

/** Fields may be in quotation marks, which hold commas and no line breaks. */
function readExpected(): Expected[] {
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

describe.skipIf(!HAS_CASE)('the start case of ../shared/cases/start', async () => {
  if (!HAS_CASE) return
  const expected = readExpected()
  const made = await makePaper(REQUEST, workspaceOf())
  const inputs = await readPaperInputs(REQUEST, workspaceOf())
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

  it('has 56 expected figures of 18 indicators', () => {
    expect(expected).toHaveLength(56)
    expect(new Set(expected.map(({ ref }) => ref)).size).toBe(18)
  })

  it.each(expected.map(one => [`${one.ref} ${one.period}`, one] as const))('%s', (_, one) => {
    const { month, latest, target, rating, definition } = at(one.ref, one.period)
    const printed = made.paper.figures[`${one.ref}@${periodId(month)}`]
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
  })

  it('marks the figures that the files call provisional', () => {
    const marked = expected.filter(({ note }) => note.includes('provisional'))
    expect(
      marked.filter(
        ({ ref, period }) => !made.paper.figures[`${ref}@${period}`]?.suppliedMarks?.includes('p'),
      ),
    ).toEqual([])
  })

  it('reports what only a person can know, and nothing else', () =>
    expect(
      made.problems
        .filter(({ code }) => code !== 'commentary-missing')
        .map(({ severity, code, origin }) => `${severity} ${code} ${origin.cell}`),
    ).toEqual([
      'warning row-repeated A36',
      'warning percentage-is-not-its-parts H15',
      'accepted percentage-of-other-parts J17',
    ]))
})
