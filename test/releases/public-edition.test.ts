// The public edition of a month, released and made again after a correction: what it says has changed.
import { beforeAll, describe, expect, it } from 'vitest'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { known } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { compare, sayComparison } from '../../src/verbs/compare.ts'
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, textOf } from '../workspace.ts'
import { type Files, releaseOf } from './workspace.ts'

const PUBLIC = { ...MONTHLY, edition: 'public' } as const

/** A1 of January (9.2), which is printed, and the share of the twelve who left in January (6.5), which is not: both corrected. */
function corrected(workspace: Workspace): Workspace {
  return {
    ...workspace,
    extracts: async (...asked) => {
      const read = await workspace.extracts(...asked)
      return {
        ...read,
        extracts: read.extracts.map(extract => ({
          ...extract,
          readings: extract.readings.map(reading => {
            if (reading.period.kind !== 'month') return reading
            if (reading.measure === '9.2' && reading.asFound === '374.7')
              return { ...reading, amount: known(exact('371.2')), asFound: '371.2' }
            return reading.measure === '6.5' && reading.asFound === '0.0%'
              ? { ...reading, amount: known(exact('8.3')), asFound: '8.3%' }
              : reading
          }),
        })),
      }
    },
  }
}

describe('a public edition after its release', () => {
  let first: MadePaper
  let again: MadePaper
  let later: MadePaper
  beforeAll(async () => {
    first = await makePaper(PUBLIC, openWorkspace(changedOutside({})))
    const release = releaseOf(first)
    const file = releaseFile(release.paper, release)
    expect(file).toBe('data/releases/public/corporate-parenting-monthly/2017-01/1.json')
    const words = 'data/commentary/2017-01/public/adoptions.md'
    const outside = changedOutside({ [file]: writeRelease(release) })
    again = await makePaper(PUBLIC, openWorkspace(outside))
    const text = new TextDecoder().decode(await outside.read(words)).replaceAll('374.7', '371.2')
    const changed = changedOutside({ [file]: writeRelease(release), [words]: text })
    later = await makePaper(PUBLIC, corrected(openWorkspace(changed)))
  }, 60_000)

  it('is the same release again from the same inputs', () => {
    expect(again.paper.status.is).toBe('published')
    expect(Object.values(again.paper.figures).map(({ text }) => text)).toEqual(
      Object.values(first.paper.figures).map(({ text }) => text),
    )
  })

  it('lists a correction that it prints, and nothing of one that it keeps back', () => {
    expect(new Set(later.comparison?.changed.map(({ indicator }) => indicator))).toEqual(new Set(['9.2']))
    expect(later.comparison?.cells).toEqual([])
    expect(later.comparison?.sentences).toEqual([])
    expect(later.comparison?.toApprove).toEqual([])
  })

  it('keeps back what it kept back before', () => {
    const kept = [...(first.withheld?.keys() ?? [])]
    const printed = kept.filter(ref => later.paper.figures[ref]?.value !== undefined)
    expect(printed).toEqual([])
  })
})

describe('a public edition after one by another rule', () => {
  const RULE = 'data/definitions/disclosure.yaml'
  /** 6.3 is 11 in January and 6.4 is 12 (../shared workbook, sheet Numbers): counts up to 11 keep back the one, up to 12 both. */
  const upTo = async (most: number): Promise<Files> => {
    const words = await changedOutside({}).list('data/commentary/2017-01')
    return {
      ...Object.fromEntries(words.map(file => [file, null])),
      [RULE]: (await textOf(RULE)).replace('up-to: 4', `up-to: ${most}`),
    }
  }
  const make = async (files: Files) => makePaper(PUBLIC, openWorkspace(changedOutside(files)))
  const madeAfter = async (first: number, then: number) => {
    const before = await make(await upTo(first))
    const release = releaseOf(before)
    const files = { ...(await upTo(then)), [releaseFile(release.paper, release)]: writeRelease(release) }
    return { before: before.paper, later: await make(files), files }
  }
  const changeOf = ({ comparison }: MadePaper, ref: string) =>
    comparison?.changed.find(one => one.ref === ref)
  const tableOf = ({ paper }: MadePaper) =>
    JSON.stringify(paper.blocks.filter(({ block }) => block === 'changes'))

  it('lists what it keeps back now, without the number that was printed', async () => {
    const { before, later } = await madeAfter(4, 12)
    expect([before.figures['6.4@2017-01']?.text, later.paper.figures['6.4@2017-01']?.text]).toEqual([
      '12',
      '[c]',
    ])
    expect(changeOf(later, '6.4@2017-01')).toMatchObject({
      was: { text: 'a figure' },
      is: { text: '[c]' },
      causes: ['disclosure'],
      cells: [],
    })
    expect(later.comparison?.nothingChanged).toBe(false)
    expect(tableOf(later)).toContain('"before":"a figure","now":"[c]"')
    expect(later.paper.figures['6.4@2017-01']?.revised).toBeUndefined()
  }, 60_000)

  it('lists what it prints now and was kept back', async () => {
    const { before, later, files } = await madeAfter(12, 4)
    expect([before.figures['6.4@2017-01']?.text, later.paper.figures['6.4@2017-01']?.text]).toEqual([
      '[c]',
      '12',
    ])
    expect(changeOf(later, '6.4@2017-01')).toMatchObject({
      was: { text: '[c]' },
      is: { text: '12' },
      causes: ['disclosure'],
    })
    const compared = await compare(PUBLIC, changedOutside(files))
    expect(compared?.changed).toEqual(later.comparison?.changed)
    expect(sayComparison(compared)).toContain(
      '6.4@2017-01  Ceased to be looked after, January 2017: [c] -> 12  because: kept back',
    )
    expect(compared?.flips.filter(({ indicator }) => indicator === '6.4')).toEqual([])
    await expect(compare({ ...PUBLIC, with: '2' }, changedOutside(files))).rejects.toMatchObject({
      problems: [
        { code: 'release-unknown', origin: { file: 'data/releases/public/corporate-parenting-monthly' } },
      ],
    })
    expect(later.problems.filter(({ code }) => code === 'change-not-approved')).toEqual([])
  }, 60_000)
})

describe('a public edition that does not name the whole register', () => {
  const request = { paper: 'sufficiency-appendices', period: '2021-22', edition: 'public' }
  const other = 'data/definitions/indicators/health.yaml'
  const make = (changes: Files) => makePaper(request, openWorkspace(changedOutside(changes)))

  it('has all of it among its inputs, and is no longer its release once any of it has changed', async () => {
    const made = await make({})
    expect(made.inputs.map(({ file }) => file)).toContain(other)
    const release = releaseOf(made)
    const released = { [releaseFile(release.paper, release)]: writeRelease(release) }
    expect((await make(released)).paper.status.is).toBe('published')
    const later = await make({ ...released, [other]: `${await textOf(other)}\n# Read again.\n` })
    expect([later.paper.status.is, later.comparison?.with.n]).toEqual(['draft', 1])
  }, 60_000)
})
