// The whole story on a disk, with a browser: produced, released, corrected in four ways, produced again,
// compared, reissued.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Paper } from '../../src/papers/paper.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { compare } from '../../src/verbs/compare.ts'
import { produce } from '../../src/verbs/produce.ts'
import { release } from '../../src/verbs/release.ts'
import { type Outside, outsideOf } from '../../src/workspace/outside.ts'
import { MONTHLY, MONTHLY_PAPER, REPOSITORY, textOf } from '../workspace.ts'
import { correctedCells, LATE_DISCHARGE, RESTATED_YEAR } from './corrected-cells.ts'
import { COMMENTARY, EXTRACT, RELEASES } from './workspace.ts'

const FIRST = { ...MONTHLY, reason: 'First publication', approvedBy: 'Head of Performance', on: '2017-02-20' }
const OUT = `out/${MONTHLY.paper}/${MONTHLY.period}`
/** Only two sections have commentary here. */
const DESPITE = {
  despite: [{ code: 'commentary-missing', reason: 'The panel has agreed to figures alone' }],
  despiteApprovedBy: 'Director',
}
const DESPITE_CHANGES = {
  ...DESPITE,
  despite: [
    ...DESPITE.despite,
    { code: 'change-not-approved', reason: 'The panel approves them when it meets' },
    { code: 'commentary-contradicts', reason: 'The words are corrected in the next paper' },
  ],
}
let workspace: string
let outside: Outside
const inside = (file: string) => join(workspace, file)
const hashOf = async (file: string) => sha256(new Uint8Array(await readFile(inside(file))))
const paperInOut = async (): Promise<Paper> => JSON.parse(await readFile(inside(`${OUT}/paper.json`), 'utf8'))
const edit = async (file: string, found: string, instead: string) => {
  const text = await readFile(inside(file), 'utf8')
  expect(text).toContain(found)
  await writeFile(inside(file), text.replace(found, instead))
}

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-story-'))
  await cp(resolve(REPOSITORY, 'data'), inside('data'), { recursive: true })
  await rm(inside(RELEASES), { recursive: true, force: true })
  await rm(inside('data/commentary/2017-01'), { recursive: true })
  await cp(resolve(REPOSITORY, 'data/commentary/2017-01'), inside('data/commentary/2017-01'), {
    recursive: true,
    filter: source => !source.endsWith('.md'),
  })
  for (const [file, text] of Object.entries(COMMENTARY)) await writeFile(inside(file), text)
  await writeFile(inside(MONTHLY_PAPER), await textOf(MONTHLY_PAPER))
  outside = outsideOf(workspace)
}, 60_000)
afterAll(() => rm(workspace, { recursive: true, force: true }))

describe('release(paper)', () => {
  it('reports everything that is missing at once', async () => {
    await expect(release(MONTHLY, outside)).rejects.toMatchObject({
      problems: ['--reason', '--approved-by', '--on'].map(option => ({
        code: 'option-missing',
        facts: { option },
      })),
    })
    await expect(release({ ...FIRST, on: '2017-02-30', edition: 'secret' }, outside)).rejects.toMatchObject({
      problems: [
        { facts: { option: '--on', found: '2017-02-30' } },
        { facts: { option: '--edition', found: 'secret' } },
      ],
    })
  })

  it('does not release what was not produced', async () => {
    await expect(release(FIRST, outside)).rejects.toMatchObject({
      problems: [
        {
          code: 'outputs-of-other-inputs',
          facts: {
            differs: 'there is no manifest.json',
            command: 'orderpaper produce corporate-parenting-monthly 2017-01',
          },
        },
      ],
    })
    expect(await readdir(inside('data'))).not.toContain('releases')
  })

  it('is refused with everything that stands in the way, and changes nothing', async () => {
    await produce(MONTHLY, outside)
    const pdf = await hashOf(`${OUT}/paper.pdf`)
    // Only two of the sections with a red indicator have commentary here.
    await expect(release(FIRST, outside)).rejects.toMatchObject({
      problems: [
        ...Array.from({ length: 7 }, () => ({ code: 'commentary-missing', severity: 'error' })),
        { code: 'release-refused', facts: { count: 7 } },
      ],
    })
    expect(await hashOf(`${OUT}/paper.pdf`)).toBe(pdf)
    expect(await readdir(inside('data'))).not.toContain('releases')
  }, 60_000)

  it('makes the paper again as published, and records it and what it was released despite of', async () => {
    const draft = await paperInOut()
    expect(draft.status.foot).toBe('Draft. Not for publication')
    expect(await release({ ...FIRST, ...DESPITE }, outside)).toMatchObject({
      release: '2017-01/1',
      file: `${RELEASES}/2017-01/1.json`,
      despite: [{ code: 'commentary-missing', found: { length: 7 } }],
    })
    const published = await paperInOut()
    expect(published.status.foot).toBe('Issued 20 February 2017. Not for publication')
    expect({ ...published, status: draft.status }).toEqual(draft)
    const kept = await readFile(inside(`${RELEASES}/2017-01/1.json`), 'utf8')
    expect(kept).toContain(await hashOf(`${OUT}/paper.pdf`))
    expect(kept).toContain('"despiteApprovedBy": "Director"')
  }, 60_000)

  it('gives the same bytes when the paper is produced again', async () => {
    const files = (await readdir(inside(OUT))).sort()
    const before = await Promise.all(files.map(file => hashOf(`${OUT}/${file}`)))
    await produce(MONTHLY, outside)
    expect(await Promise.all(files.map(file => hashOf(`${OUT}/${file}`)))).toEqual(before)
  }, 60_000)

  it('releases the same figures again only as another release, which states that none changed', async () => {
    const first = await hashOf(`${RELEASES}/2017-01/1.json`)
    expect(
      await release(
        { ...FIRST, ...DESPITE, reason: 'Title corrected on the agenda', on: '2017-02-21' },
        outside,
      ),
    ).toMatchObject({ release: '2017-01/2', supersedes: '2017-01/1', since: { changed: [] } })
    expect(await hashOf(`${RELEASES}/2017-01/1.json`)).toBe(first)
    await rm(inside(`${RELEASES}/2017-01/2.json`))
  })
})

describe('a paper corrected in four ways', () => {
  it('is compared figure by figure and colour by colour, each with its cause, and nothing else', async () => {
    await writeFile(inside(EXTRACT), await correctedCells({ ...LATE_DISCHARGE, ...RESTATED_YEAR }))
    await edit(
      'data/definitions/indicators/reviews-and-visits.yaml',
      'green: { at-least: 95 }',
      'green: { at-least: 99 }',
    )
    await edit(
      'data/definitions/indicators/personal-education-plans.yaml',
      'amber: { at-least: 90 }\n        red: { below: 90 }',
      'amber: { at-least: 92 }\n        red: { below: 92 }',
    )
    const found = await compare(MONTHLY, outside)
    expect(
      found?.changed
        .map(({ ref, was, is, causes, how }) => [ref, was.text, is.text, ...causes, ...how].join(' '))
        .sort(),
    ).toEqual([
      '6.1@2016-12 484 483 data late-record',
      '6.1@2017-01 482 481 data correction',
      '6.1@2017-01.ytd 482 481 data correction',
      '6.2@2016-12 85.9 85.7 data late-record',
      '6.2@2017-01 85.5 85.4 data correction',
      '6.2@2017-01.ytd 85.5 85.4 data correction',
      '6.3@2015/16 208 210 data restated-year',
      '6.4@2016-12 17 18 data late-record',
      '6.4@2017-01.ytd 172 173 data late-record',
      '6.6@2016-12 17.6% 16.7% data late-record',
      '6.8@2016-12 5.9% 5.6% data late-record',
      '6.8@2017-01.ytd 16.9% 16.8% data late-record',
    ])
    expect(
      found?.flips
        .map(({ indicator, of, was, is, causes }) => [indicator, of, was, is, ...causes].join(' '))
        .sort(),
    ).toEqual([
      '6.12 direction decline in performance, still within the limits of the target decline in performance, not on target target',
      '6.12 rating amber red target',
      '6.7 rating green amber target',
    ])
    expect(found?.toApprove.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
      'history-rewritten 6.12',
      'history-rewritten 6.7',
      'year-restated 6.3@2015/16',
    ])
    expect(found?.sentences.map(one => one.ref)).toEqual([
      '6.1@2016-12',
      '6.1@2017-01',
      '6.2@2017-01',
      '6.4@2017-01.ytd',
      '6.8@2016-12',
    ])
  })

  it('is not released from the old outputs', async () => {
    await expect(release({ ...FIRST, reason: 'Corrected' }, outside)).rejects.toMatchObject({
      problems: [{ code: 'outputs-of-other-inputs', facts: { differs: expect.stringContaining(EXTRACT) } }],
    })
  })

  it('is printed with its marks and changes, and reissued; the first release is unchanged', async () => {
    const first = await hashOf(`${RELEASES}/2017-01/1.json`)
    await produce(MONTHLY, outside)
    // The sentence that was true when published is reported with the figure that it now contradicts.
    expect(await readFile(inside(`${OUT}/problems.txt`), 'utf8')).toMatch(
      /looked-after-children\.md[\s\S]*482/,
    )
    const html = await readFile(inside(`${OUT}/paper.html`), 'utf8')
    expect(html).toContain('<span class="value">483</span> <span class="mark">[r]</span>')
    expect(html).toContain(
      '6.7 Reviews held on time, rating for January 2017: “green” as published, now “amber” (target or tolerance changed).',
    )
    expect(html).toMatch(
      /<th scope="row"><span class="ref">6\.1<\/span> <span class="name">Children looked after<\/span><\/th>\s*<td data-head="Period">December 2016<\/td>\s*<td class="figure" data-head="As published">484<\/td>\s*<td class="figure current" data-head="Now">483<\/td>\s*<td class="figure" data-head="Difference">−1<\/td>\s*<td class="why" data-head="Why">late record in a past month<\/td>/,
    )
    expect(html).toContain('revised: a different figure was published before')
    expect(
      await release(
        {
          ...FIRST,
          ...DESPITE_CHANGES,
          reason: 'Late discharge, year restated, limits changed',
          on: '2017-03-06',
        },
        outside,
      ),
    ).toMatchObject({ release: '2017-01/2', supersedes: '2017-01/1', since: { changed: { length: 12 } } })
    expect(await hashOf(`${RELEASES}/2017-01/1.json`)).toBe(first)
    expect(await compare(MONTHLY, outside)).toMatchObject({ with: { n: 2 }, nothingChanged: true })
    expect((await compare({ ...MONTHLY, with: '1' }, outside))?.changed).toHaveLength(12)
    await expect(compare({ ...MONTHLY, with: '7' }, outside)).rejects.toMatchObject({
      problems: [{ code: 'release-unknown', facts: { known: '2017-01/1, 2017-01/2' } }],
    })
  }, 60_000)

  it('is not released if someone else took the number in the meantime', async () => {
    await expect(
      release(
        { ...FIRST, ...DESPITE_CHANGES, reason: 'Once more', on: '2017-03-07' },
        { ...outside, append: async () => false },
      ),
    ).rejects.toMatchObject({ problems: [{ code: 'release-exists', facts: { name: '2017-01/3' } }] })
  })

  it.each([
    [
      'before the release that it replaces',
      '2017-03-01',
      '6 March 2017, when release 2 was published, or a later day',
    ],
    ['on the day of its data', '2017-01-31', 'a day after 31 January 2017, the day of its data'],
  ])('is not published %s', async (_, on, expected) => {
    await expect(
      release({ ...FIRST, ...DESPITE_CHANGES, reason: 'Once more', on }, outside),
    ).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ facts: { option: '--on', found: on, expected } }),
      ]),
    })
  })

  it('leaves everything unchanged if reading or writing fails at any step', async () => {
    const before = await readdir(inside(`${RELEASES}/2017-01`))
    const fails = () => Promise.reject(new Error('the disk went away'))
    for (const broken of [{ list: fails }, { read: fails }, { append: fails }]) {
      await expect(
        release(
          { ...FIRST, ...DESPITE_CHANGES, reason: 'Once more', on: '2017-03-07' },
          { ...outside, ...broken },
        ),
      ).rejects.toThrow('the disk went away')
      expect(await readdir(inside(`${RELEASES}/2017-01`))).toEqual(before)
    }
  })
})
