// An edition that leaves the building, made from the worked examples: what is in it, and what is nowhere in its files.
import { unzipSync, unzlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../src/extracts/extract.ts'
import type { DrawnValue } from '../../src/guard/drawn-values/drawn-value.ts'
import { readDrawing } from '../../src/guard/drawn-values/read-drawing.ts'
import { chartsInPage } from '../../src/guard/finished-page/charts-in-page.ts'
import { pageTree } from '../../src/guard/finished-page/page-tree.ts'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { known } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { periodId } from '../../src/terms/period.ts'
import { attackEdition } from '../../src/verbs/attack-edition.ts'
import { guardMadePaper } from '../../src/verbs/guard-made-paper.ts'
import { makeableFormats } from '../../src/verbs/makeable-formats.ts'
import { fillPages, inFolders, printFormats, withAnalystsFiles } from '../../src/verbs/print-paper.ts'
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY, outsideAsDelivered } from '../workspace.ts'

const printer = outsideAsDelivered().openPrinter()
afterAll(() => printer.close())

const filesOf = async (made: MadePaper, workspace: Workspace) => {
  const filled = await fillPages(made, workspace)
  const makeable = await makeableFormats(made.formats, printer)
  return withAnalystsFiles(filled, await printFormats(filled, printer, makeable), makeable)
}

/** Every text in the files: those inside zips too, and what the streams of the PDF hold, its attachments among them. */
const textsIn = (files: ReadonlyMap<string, Uint8Array | string>): [string, string][] =>
  [...files].flatMap(([file, content]) => textsOf(file, content))

function textsOf(file: string, content: Uint8Array | string): [string, string][] {
  if (typeof content === 'string') return [[file, content]]
  if (/\.(?:docx|xlsx|ods)$/.test(file) || content.subarray(0, 2).join() === '80,75')
    return Object.entries(unzipSync(content)).flatMap(([inside, bytes]) =>
      textsOf(`${file}/${inside}`, bytes),
    )
  if (!file.endsWith('.pdf')) return [[file, new TextDecoder().decode(content)]]
  return streamsIn(content).flatMap((bytes, at) => textsOf(`${file}/stream ${at}`, bytes))
}

function streamsIn(pdf: Uint8Array): Uint8Array[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const bytes = pdf.subarray(index + mark.length, text.indexOf('endstream', index))
    try {
      return [unzlibSync(bytes)]
    } catch {
      return [bytes]
    }
  })
}

describe.each([
  ['corporate-parenting-monthly', '2017-01'],
  ['sufficiency-appendices', '2021-22'],
])('the public edition of %s', (paper, period) => {
  const workspace = openWorkspace(outsideAsDelivered())
  let internal: MadePaper
  let made: MadePaper
  let files: Awaited<ReturnType<typeof filesOf>>
  beforeAll(async () => {
    internal = await madeOnce(paper, period)
    made = await makePaper({ paper, period, edition: 'public' }, workspace)
    files = await filesOf(made, workspace)
  }, 120_000)

  const valuesOf = ({ paper: { figures } }: MadePaper) => new Map(Object.entries(figures))

  it('prints the same figures as the internal one, or keeps them back', () => {
    const whole = valuesOf(internal)
    const differing = [...valuesOf(made)].filter(
      ([ref, { text, missing }]) => missing?.reason !== 'suppressed' && whole.get(ref)?.text !== text,
    )
    expect(differing).toEqual([])
    expect(made.withheld?.size).toBeGreaterThan(20)
  })

  it('prints no count of 1 to 4 and no percentage of fewer than 30', () => {
    const own = [...valuesOf(made).values()].filter(
      ({ area, ref }) => area === made.definitions.areas.council.id && !/[~:]/.test(ref),
    )
    const isSmall = (text: string | undefined) => text !== undefined && /^[1-4]$/.test(text)
    const counted = new Set(
      made.indicators.filter(one => one.definition.unit === 'count').map(one => one.definition.ref),
    )
    expect(
      own.filter(one => counted.has(one.indicator) && one.shareOf === undefined && isSmall(one.value)),
    ).toEqual([])
    expect(own.filter(({ parts }) => isSmall(parts?.numerator))).toEqual([])
  })

  it('passes the attack on its finished files', () => expect(attackEdition(made, files)).resolves.toEqual([]))

  it('has nothing in any of its files that the guard finds', async () => {
    const { blocks, warnings } = await guardMadePaper(made, files, workspace)
    expect(blocks).toEqual([])
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['guard-names-absent']))
  }, 120_000)

  it('has no source cells, no counts of rows and no path of an input', () => {
    const leaving = [...inFolders(made, files)].find(([folder]) => folder.startsWith('out/public/'))?.[1]
    expect([...(leaving?.keys() ?? [])]).not.toContain('manifest.json')
    for (const [file, text] of textsIn(
      new Map([...(leaving ?? [])].filter(([file]) => !file.endsWith('.pdf'))),
    ))
      expect(/counted of|data\/(?:extracts|returns|benchmarks)\/|, cell [A-Z]+\d/.test(text), file).toBe(
        false,
      )
  })

  it('says in its notes what is kept back, and not that it is not for publication', () => {
    const html = String(files.get('paper.html'))
    expect(html).toContain('What this edition keeps back')
    expect(html).toContain('counts of 1 to 4 are not printed')
    expect(html).not.toContain('Not for publication')
  })
})

/** The values that all drawings of a page show, wide and narrow. */
const drawnIn = (html: string): readonly DrawnValue[] =>
  chartsInPage(pageTree(html)).flatMap(({ kind, drawings }) =>
    drawings.flatMap(({ svg }) => {
      const read = readDrawing(svg, kind)
      return [...(read?.figures ?? []), ...(read?.rules ?? [])]
    }),
  )

describe('a figure that is kept back', () => {
  const SEED = '3.0173'
  /** So small a share of those in care would be 3 of them. */
  const SEED_DRAWN = '0.6173'
  /** A percentage of the twelve who left in January, and one that has a chart, in place of those supplied. */
  const seedOf = ({ measure, period, asFound }: Reading): string | undefined => {
    if (period.kind !== 'month' || asFound === '') return undefined
    if (measure === '6.5') return SEED
    return measure === '6.14' && periodId(period) === '2016-03' ? SEED_DRAWN : undefined
  }
  const seeded = (): Workspace => {
    const workspace = openWorkspace(outsideAsDelivered())
    return {
      ...workspace,
      extracts: async (...asked) => {
        const read = await workspace.extracts(...asked)
        return {
          ...read,
          extracts: read.extracts.map(extract => ({
            ...extract,
            readings: extract.readings.map(reading => {
              const seed = seedOf(reading)
              return seed === undefined ? reading : { ...reading, amount: known(exact(seed)), asFound: seed }
            }),
          })),
        }
      },
    }
  }

  it('is in no byte of the files that leave the building', async () => {
    const workspace = seeded()
    const made = await makePaper({ ...MONTHLY, edition: 'public' }, workspace)
    const files = await filesOf(made, workspace)
    const leaving = inFolders(made, files).get('out/public/corporate-parenting-monthly/2017-01')
    const texts = textsIn(leaving ?? new Map())
    // The internal edition has it, so that this test would find it.
    const whole = await makePaper(MONTHLY, workspace)
    expect(
      whole.indicators.flatMap(one => one.months.flatMap(month => month.from.map(cell => cell.asFound))),
    ).toContain(SEED)
    expect(texts.some(([file]) => file.includes('paper.pdf/'))).toBe(true)
    for (const [file, text] of texts) expect(text.includes(SEED.slice(0, 5)), file).toBe(false)
    // The drawings, measured by their ticks: a bar of the internal edition is as high as the seed, and none of the public one.
    const isSeed = ({ value, within }: DrawnValue) => Math.abs(value - Number(SEED_DRAWN)) <= within
    expect(drawnIn((await fillPages(whole, workspace)).html).filter(isSeed).length).toBeGreaterThan(0)
    expect(drawnIn(String(files.get('paper.html'))).length).toBeGreaterThan(200)
    expect(drawnIn(String(files.get('paper.html'))).filter(isSeed)).toEqual([])
  }, 120_000)
})

describe('the edition', () => {
  it('must be one of three', () =>
    expect(
      makePaper({ ...MONTHLY, edition: 'secret' }, openWorkspace(outsideAsDelivered())),
    ).rejects.toMatchObject({
      problems: [{ code: 'option-not-understood', facts: { option: '--edition', found: 'secret' } }],
    }))
})
