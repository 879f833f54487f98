// Indicators that are new, withdrawn, renumbered, split or merged, and what is compared of them.
import { describe, expect, it } from 'vitest'
import { comeAndGone, whatCameOrWent } from '../../src/releases/come-and-gone.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { compare } from '../../src/verbs/compare.ts'
import { MONTHLY, textOf } from '../workspace.ts'
import { correctedCells, LATE_DISCHARGE } from './corrected-cells.ts'
import { EXTRACT, type Files, memoryOutside, publish } from './workspace.ts'

const named = (ref: string, replaces?: string[]) => ({
  ref,
  short: `Measure ${ref}`,
  ...(replaces && { replaces }),
})
const found = (was: string[], is: ReturnType<typeof named>[]) =>
  comeAndGone(
    was.map(ref => named(ref)),
    is,
  )

describe('comeAndGone(published, now)', () => {
  it('is empty where the same indicators are there, in any order', () =>
    expect(found(['1', '2'], [named('2'), named('1')])).toEqual([]))

  it.each([
    ['a new one', ['1'], [named('1'), named('2')], 'added', '2', '2 “Measure 2” is new in this paper.'],
    [
      'one withdrawn',
      ['1', '2'],
      [named('1')],
      'withdrawn',
      '2',
      '2 “Measure 2” was published and is no longer in this paper.',
    ],
    [
      'one for one as a new number',
      ['1'],
      [named('9', ['1'])],
      'renumbered',
      '1 to 9',
      '1 “Measure 1” has a new number and is now 9 “Measure 9”: its figures are compared under the new number.',
    ],
    [
      'several for one as a split',
      ['1'],
      [named('1a', ['1']), named('1b', ['1'])],
      'split',
      '1 to 1a and 1b',
      '1 “Measure 1” was split into 1a “Measure 1a” and 1b “Measure 1b”: the published figures have nothing to be compared with.',
    ],
    [
      'one for several as a merger',
      ['1', '2'],
      [named('3', ['1', '2'])],
      'merged',
      '1 and 2 to 3',
      '1 “Measure 1” and 2 “Measure 2” were merged into 3 “Measure 3”: the published figures have nothing to be compared with.',
    ],
    [
      'a number that was replaced long before the release as new',
      ['5'],
      [named('5'), named('9', ['1'])],
      'added',
      '9',
      '9 “Measure 9” is new in this paper.',
    ],
  ])('tells %s', (_, was, is, kind, what, sentence) => {
    const [only, ...others] = found(was, is)
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind, sentence })
    expect(only && whatCameOrWent(only)).toBe(what)
  })

  it('takes an indicator that is still in the paper as not replaced', () =>
    expect(found(['1'], [named('1'), named('9', ['1'])]).map(({ kind }) => kind)).toEqual(['added']))
})

const PAPER = 'data/definitions/papers/corporate-parenting-monthly.yaml'
/** Other definitions that name the indicator. */
const NAMING = ['commentary', 'checks', 'disclosure'].map(file => `data/definitions/${file}.yaml`)
const BENCHMARKS = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'
const REGISTER = 'data/definitions/indicators/looked-after-children.yaml'

/** 6.4, ceased to be looked after, gets these entries instead, each a copy of its own. */
async function insteadOf64(
  entries: readonly { ref: string; replaces?: string }[],
  cells: Parameters<typeof correctedCells>[0] = {},
): Promise<Files> {
  const [paper, register] = [await textOf(PAPER), await textOf(REGISTER)]
  const from = register.indexOf('  - ref: "6.4"')
  expect(from).toBeGreaterThan(0)
  const end = register.indexOf('\n  - ref:', from + 1)
  const entry = register.slice(from, end < 0 ? undefined : end)
  const copies = entries.map(({ ref, replaces }) =>
    entry.replace(
      'ref: "6.4"\n',
      `ref: "${ref}"\n${replaces === undefined ? '' : `    replaces: ["${replaces}"]\n`}`,
    ),
  )
  const first = `"${entries[0]?.ref}"`
  const naming = await Promise.all(
    NAMING.map(async file => [file, (await textOf(file)).replaceAll('"6.4"', first)] as const),
  )
  const refs = entries.map(({ ref }) => `"${ref}"`).join(', ')
  const row = { A8: entries[0]?.ref ?? '' }
  return {
    ...Object.fromEntries(naming),
    // Two sheets name their rows by it.
    [EXTRACT]: await correctedCells({ ...cells, 'Previous years': row }),
    [BENCHMARKS]: await correctedCells({ Benchmarks: row }, BENCHMARKS),
    [REGISTER]: register.replace(entry, copies.map(copy => copy.trimEnd()).join('\n\n')),
    [PAPER]: paper.replaceAll('out: "6.4"', `out: ${first}`).replaceAll('"6.4"', refs),
  }
}

async function comparedWith(files: Files): Promise<Comparison> {
  const published: Files = {}
  await publish(published)
  const comparison = await compare(MONTHLY, memoryOutside({ ...published, ...files }))
  if (comparison === undefined) throw new Error('nothing to compare with')
  return comparison
}

describe('compare(paper) after a new number', () => {
  it('compares the same figures under it, and finds them unchanged', async () => {
    const seen = await comparedWith(await insteadOf64([{ ref: '6.40', replaces: '6.4' }]))
    expect(seen).toMatchObject({
      compared: 592,
      notCompared: 0,
      changed: [],
      rules: [],
      nothingChanged: false,
    })
    expect(seen.toApprove.map(({ kind, what }) => [kind, what])).toEqual([['renumbered', '6.4 to 6.40']])
    expect(seen.correctionNote).toContain(
      '6.4 “Ceased to be looked after” has a new number and is now 6.40 “Ceased to be looked after”: its figures are compared under the new number.',
    )
  })

  it('shows what changed under it: 17 ceased in December, 18 with the late record', async () => {
    const seen = await comparedWith(await insteadOf64([{ ref: '6.40', replaces: '6.4' }], LATE_DISCHARGE))
    expect(
      seen.changed
        .filter(({ indicator }) => indicator === '6.40')
        .map(({ ref, was, is }) => [ref, was.text, is.text]),
    ).toEqual([
      ['6.40@2016-12', '17', '18'],
      ['6.40@2017-01.ytd', '172', '173'],
    ])
  })

  it('takes it as withdrawn and new if nothing says that they are the same', async () => {
    const seen = await comparedWith(await insteadOf64([{ ref: '6.40' }]))
    expect(seen.toApprove.map(({ kind, what }) => [kind, what])).toEqual([
      ['added', '6.40'],
      ['withdrawn', '6.4'],
    ])
    // 21 figures of 6.4: 13 months, the year to date, 3 years and 4 benchmarks.
    expect(seen.notComparedBecause).toEqual({ indicatorGone: 21, notPrinted: 0, notWorkedOut: 0 })
  })
})

describe('compare(paper) after a split', () => {
  it('compares nothing of the old one, and says that it was split', async () => {
    const seen = await comparedWith(
      await insteadOf64([
        { ref: '6.41', replaces: '6.4' },
        { ref: '6.42', replaces: '6.4' },
      ]),
    )
    expect(seen.toApprove.map(({ kind, what }) => [kind, what])).toEqual([['split', '6.4 to 6.41 and 6.42']])
    expect(seen.compared).toBe(571)
  })
})
