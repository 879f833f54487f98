// The yearly appendices of the worked example, published; then one child's end of care is recorded late. In:
// the generated returns with one row changed. The differences are what one child makes.

import { beforeAll, describe, expect, it } from 'vitest'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { basisOf } from '../../src/releases/compare-with-release.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { type Release, releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { recastAt } from '../../src/releases/snapshot-of.ts'
import { compare } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { textOf } from '../workspace.ts'
import { correctedCells } from './corrected-cells.ts'
import { EPISODES } from './counted-world.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

const APPENDICES = { paper: 'sufficiency-appendices', period: '2021-22' } as const
const files: Files = {}
let made: MadePaper
let release: Release
let found: Comparison

/**
 * The first child in foster care under a full care order since before the year, with no end: home to a parent
 * on 20 March 2022.
 */
async function oneLeft(): Promise<string> {
  const [heading = '', ...rows] = (await textOf(EPISODES)).split('\n')
  const names = heading.trim().split(',')
  const at = (name: string) => names.indexOf(name)
  const chosen = rows.findIndex(row => {
    const cells = row.split(',')
    return (
      cells[at('DEC')] === '' &&
      cells[at('LS')] === 'C2' &&
      cells[at('PLACE')] === 'U4' &&
      Number(cells[at('DECOM')]?.slice(6)) < 2021
    )
  })
  expect(chosen).toBeGreaterThan(0)
  const left = new Map([
    [at('DEC'), '20/03/2022'],
    [at('REC'), 'E4A'],
  ])
  const leaving = (row: string) =>
    row
      .split(',')
      .map((cell, column) => left.get(column) ?? cell)
      .join(',')
  return [heading, ...rows.map((row, place) => (place === chosen ? leaving(row) : row))].join('\n')
}

beforeAll(async () => {
  made = await makePaper(APPENDICES, openWorkspace(memoryOutside(files)))
  release = releaseOf(made)
  files[releaseFile(release.paper, release)] = writeRelease(release)
  const after = await compare(APPENDICES, memoryOutside({ ...files, [EPISODES]: await oneLeft() }))
  if (after === undefined) throw new Error('nothing to compare with')
  found = after
}, 60_000)

describe('the release of the appendices', () => {
  it('works out each of its figures again without the returns', () => {
    const again = recastAt(release, made.definitions)(basisOf(release)).figures
    expect(release.figures.length).toBeGreaterThan(1000)
    expect(
      release.figures
        .filter(
          ({ ref, text, parts }) =>
            again.get(ref)?.text !== text || again.get(ref)?.parts?.text !== parts?.text,
        )
        .map(({ ref }) => ref),
    ).toEqual([])
  })

  it('compares all of them and finds no change, if nothing changed', async () => {
    expect(await compare(APPENDICES, memoryOutside(files))).toMatchObject({
      nothingChanged: true,
      compared: release.figures.length,
      notCompared: 0,
    })
  })

  it('names the councils behind its comparator, a mean', () => {
    const areas = new Set([release.council, ...release.comparators].map(({ id }) => id))
    expect([...new Set(release.figures.map(({ area }) => area))].filter(area => !areas.has(area))).toEqual([])
    expect(release.comparators.every(one => Object.keys(one).join() === 'id,name,short')).toBe(true)
  })
})

describe('compare(appendices) after one child left', () => {
  const differenceOf = (ref: string) => found.changed.find(one => one.ref === ref)?.difference
  const byMap = (indicator: string, map: string) =>
    found.changed
      .filter(
        one => one.ref.startsWith(`${indicator}[${map}=`) && !one.ref.includes('%') && !one.ref.includes(';'),
      )
      .map(one => one.difference)

  it('shows one fewer in care, one more who ceased, and each once in every table', () => {
    expect([differenceOf('S1@2021/22'), differenceOf('S4@2021/22'), differenceOf('S3@2021/22')]).toEqual([
      '−1',
      '+1',
      undefined,
    ])
    for (const map of ['age', 'ethnicity', 'legal-status', 'need', 'placement-type', 'provider'])
      expect(byMap('S1', map), map).toEqual(['−1'])
    for (const map of ['age', 'reason-ceased']) expect(byMap('S4', map), map).toEqual(['+1'])
  })

  it('shows no change in an earlier year or another area, and no cause but data', () => {
    expect(
      found.changed
        .filter(({ kind }) => kind !== 'projection')
        .every(({ kind, period }) => kind === 'year' && period === '2021/22'),
    ).toBe(true)
    expect(new Set(found.changed.map(({ causes }) => causes.join()))).toEqual(new Set(['data']))
  })

  it('shows the projections that start from that year, also by movements, and needs no approval for future years', () => {
    const methods = new Set(found.changed.flatMap(one => /~([a-z-]+)/.exec(one.ref)?.[1] ?? []))
    const declared = (release.projections ?? []).map(({ id }) => id)
    expect(declared.length).toBeGreaterThan(0)
    expect([...methods].sort()).toEqual([...declared].sort())
    expect(found.toApprove.every(({ what }) => what.endsWith('@2021/22'))).toBe(true)
  })
})

describe('compare(appendices) with the returns that were released', () => {
  const PAPER = 'data/definitions/papers/sufficiency-appendices.yaml'
  const AGES = 'data/definitions/groups/age.yaml'
  const causesAfter = async (file: string, changes: readonly (readonly [string, string])[]) => {
    const text = await textOf(file)
    for (const [was] of changes) expect(text).toContain(was)
    const changed = changes.reduce((all, [was, is]) => all.replace(was, is), text)
    const after = await compare(APPENDICES, memoryOutside({ ...files, [file]: changed }))
    return new Set(after?.changed.map(({ causes }) => causes.join()))
  }

  it('blames the rule alone where only the weeks of a cost changed', async () => {
    expect(await causesAfter(PAPER, [['weeks: 52,', 'weeks: 50,']])).toEqual(new Set(['rule']))
  }, 60_000)

  it('blames the group map alone where only an age band moved', async () => {
    const bands = [
      ['below: 5 }', 'below: 6 }'],
      ['from: 5,', 'from: 6,'],
    ] as const
    expect(await causesAfter(AGES, bands)).toEqual(new Set(['group-map']))
  }, 60_000)
})

/**
 * Action 1.3 was due by December 2021 and not done on 31 March 2022: overdue. The targets of the edited strategies are
 * within reach of the figures as printed.
 */
describe('compare(appendices) with other targets and a row of the delivery plan', () => {
  it('says each verdict that they change, and asks for approval of the targets alone', async () => {
    const folder = 'data/definitions/strategies'
    const edited = async (name: string, was: string, is: string) => {
      const text = await textOf(`${folder}/${name}`)
      expect(text).toContain(was)
      return { [`${folder}/${name}`]: text.replace(was, is) }
    }
    const PLAN = 'data/extracts/2021-22/delivery-plan.xlsx'
    const after = await compare(
      APPENDICES,
      memoryOutside({
        ...files,
        ...(await edited('northmoor-2017-2021.yaml', 'at-most: 300', 'at-most: 340')),
        ...(await edited('northmoor-2021-2025.yaml', 'at-least: 75 }, by: 2025', 'at-least: 60 }, by: 2025')),
        [PLAN]: await correctedCells({ 'Delivery plan': { H7: '10/12/2021' } }, PLAN),
      }),
    )
    expect(after?.nothingChanged).toBe(false)
    expect(after?.strategyChanges.map(({ changed, sentence }) => [changed, sentence])).toEqual([
      [
        'target',
        'Targets of the strategy of 2017 to 2021, T1 Fewer children looked after: the target was “300 or below by 31 March 2021, baseline 31 March 2018” and is now “340 or below by 31 March 2021, baseline 31 March 2018”; the verdict was “Not met” and is now “Met”.',
      ],
      [
        'target',
        "Measures of success, M2 More children in foster care live with the council's own carers: the target was “75% or above by 31 March 2025, baseline 31 March 2021” and is now “60% or above by 31 March 2025, baseline 31 March 2021”; the verdict was “Behind” and is now “On the way”.",
      ],
      ['data', 'Delivery plan, action 1.3: the verdict was “Overdue” and is now “Done”.'],
    ])
    expect(after?.toApprove.map(({ what }) => what)).toEqual([
      'strategy northmoor-2017-2021 T1',
      'strategy northmoor-2021-2025 M2',
    ])
  }, 60_000)
})
