// A release as a file: read back as written, or reported with what is wrong with it.

import { beforeAll, describe, expect, it } from 'vitest'
import { countingSchema } from '../../src/definitions/counting.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { makePaper } from '../../src/make-paper.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { latestUpTo, releaseNamed, releasesAmong } from '../../src/releases/choose.ts'
import type { Release } from '../../src/releases/release-record.ts'
import { readRelease, writeRelease } from '../../src/releases/release-text.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { MONTHLY, textOf } from '../workspace.ts'
import { type Files, memoryOutside, publish, RELEASES, releaseOf } from './workspace.ts'

const FILE = `${RELEASES}/2017-01/1.json`
let release: Release
let text: string
const files: Files = {}

beforeAll(async () => {
  release = releaseOf(await publish(files))
  text = writeRelease(release)
})

const reported = (content: string, file = FILE) =>
  readRelease(file, content).problems.map(one => [one.code, sayProblem(one)])
const RESTORE =
  'A release is never edited. Put the file back as it was published, from version control or a backup. [release-damaged]'

describe('readRelease(file, writeRelease(release))', () => {
  it('is the release', () => {
    const read = readRelease(FILE, text)
    expect(read.problems).toEqual([])
    expect(JSON.stringify(read.release)).toBe(JSON.stringify(release))
  })

  it('has the figures that the paper prints, with parts, rule and verdict', () => {
    expect(release.figures.find(one => one.ref === '6.7@2017-01')).toEqual({
      ref: '6.7@2017-01',
      indicator: '6.7',
      area: 'rotherham',
      kind: 'month',
      period: '2017-01',
      said: 'January 2017',
      text: '98.2%',
      value: '98.2',
      parts: { numerator: '54', denominator: '55', text: '54 of 55' },
      rule: 'reviews-in-time ÷ reviews-held',
    })
    expect(release.verdicts.find(one => one.indicator === '6.7')).toMatchObject({
      rating: { status: 'green', judged: 'month', value: '98.2' },
      direction: { from: '98.9', to: '98.2' },
      rule: 'Good is high. Green: 95% or above. Amber: 90% to below 95%. Red: below 90%.',
    })
  })
})

describe('readRelease(file, damaged)', () => {
  it('reports a contested point that counting uses and that the release does not have', async () => {
    const { points } =
      parseYaml('counting.yaml', await textOf('data/definitions/counting.yaml'), countingSchema).value ?? {}
    const left = points?.filter(({ id }) => id !== 'same-placement')
    expect(left?.length).toBe((points?.length ?? 0) - 1)
    expect(reported(writeRelease({ ...release, points: left }))).toEqual([
      [
        'release-damaged',
        expect.stringContaining('it was counted by rules without the contested point same-placement'),
      ],
    ])
  })

  it('reports lists in each other that are too deep to be written again', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(reported(`{"sha256": "x", "release": {"figures": ${deep}}}`)).toEqual([
      ['release-damaged', expect.stringContaining('the file is incomplete or is not a release')],
    ])
  })
  it('reports that it is incomplete', () =>
    expect(reported(text.slice(0, 5000))).toEqual([
      [
        'release-damaged',
        `${FILE}: The release cannot be relied on: the file is incomplete or is not a release. ${RESTORE}`,
      ],
    ]))
  it('reports the same for an empty file', () => expect(reported('')[0]?.[0]).toBe('release-damaged'))
  it('reports that a figure in it was changed', () =>
    expect(reported(text.replace('"text":"98.2%"', '"text":"99.2%"'))).toEqual([
      [
        'release-damaged',
        `${FILE}: The release cannot be relied on: its content has changed since it was published. ${RESTORE}`,
      ],
    ]))
  it('reports that it is in the place of another release', () =>
    expect(reported(text, `${RELEASES}/2017-01/2.json`)[0]?.[1]).toContain(`it holds the release ${FILE}.`))
  it('reports that this version cannot read it', () =>
    expect(reported(writeRelease({ ...release, n: 0 }))[0]?.[1]).toContain('cannot read it, at n'))

  it.each<[string, (text: string) => string]>([
    ['an unknown unit', one => one.replace('"unit":"count"', '"unit":"dozens"')],
    ['a period of another kind', one => one.replace('"kind":"month","period"', '"kind":"quarter","period"')],
    [
      'a number of a million digits',
      one => one.replace('"value":"482"', `"value":"${'9'.repeat(1_000_000)}"`),
    ],
  ])('reports a reading with %s', (_, change) => {
    const readings = release.readings.map(one => JSON.stringify(one))
    const at = readings.findIndex(one => change(one) !== one)
    expect(at).toBeGreaterThanOrEqual(0)
    const damaged = JSON.parse(change(readings[at] ?? ''))
    const said = reported(writeRelease({ ...release, readings: release.readings.with(at, damaged) }))
    expect(said[0]?.[1]).toContain(`cannot read it, at readings.${at}.`)
  })

  it('stops the paper with that sentence', async () => {
    await expect(
      makePaper(MONTHLY, openWorkspace(memoryOutside({ ...files, [FILE]: text.slice(0, 5000) }))),
    ).rejects.toMatchObject({
      problems: [{ code: 'release-damaged', severity: 'error', origin: { file: FILE } }],
    })
  })
})

describe('releasesAmong(files, paper)', () => {
  const found = releasesAmong(
    [
      `${RELEASES}/2017-01/10.json`,
      `${RELEASES}/2017-01/2.json`,
      `${RELEASES}/2016-12/1.json`,
      `${RELEASES}/approvals.yaml`,
      `${RELEASES}/2017-01/.new-x/whole`,
      'data/releases/other/2017-01/3.json',
    ],
    MONTHLY.paper,
    'internal',
  )
  it('lists only releases of the paper, in order of number', () =>
    expect(found).toEqual([
      { period: '2016-12', n: 1 },
      { period: '2017-01', n: 2 },
      { period: '2017-01', n: 10 },
    ]))
  it('compares with the latest of the period, or else of the latest period before it', () => {
    expect(latestUpTo(found, '2017-01')).toEqual({ period: '2017-01', n: 10 })
    expect(latestUpTo(found, '2017-03')).toEqual({ period: '2017-01', n: 10 })
    expect(latestUpTo(found, '2016-12')).toEqual({ period: '2016-12', n: 1 })
    expect(latestUpTo(found, '2016-11')).toBeUndefined()
  })
  it('finds one by its name', () => {
    expect(releaseNamed(found, '2', '2017-01')).toEqual({ period: '2017-01', n: 2 })
    expect(releaseNamed(found, '2016-12/1', '2017-01')).toEqual({ period: '2016-12', n: 1 })
    for (const name of ['3', 'x', '2016-12', '']) expect(releaseNamed(found, name, '2017-01')).toBeUndefined()
  })
})
