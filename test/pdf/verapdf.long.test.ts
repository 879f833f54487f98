// The PDFs that the tests make, checked by a program that is not ours: veraPDF, with its profiles PDF/UA-1 and PDF/A-3a.
// Skipped, with the reason, where Java, Maven or a browser cannot be had.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERA_PDF } from '../../src/formats/evidence/vera-pdf.ts'
import { finishPdf } from '../../src/pdf/finish.ts'
import { FACTS } from './facts.ts'
import { everyConstruction } from './fixtures.ts'
import { findBrowser, openBrowser, printFresh } from './print.ts'
import {
  fixturePages,
  hostilePapers,
  type Pdfs,
  samplePages,
  workedExamples,
} from './verapdf/printed-papers.ts'
import { type Checked, openVeraPdf } from './verapdf/run-vera-pdf.ts'

const MINUTE = 60_000
const veraPdf = await openVeraPdf(VERA_PDF.version)
const program = findBrowser()
const whyNot = whyNotChecked()
if (whyNot !== undefined) console.warn(`\nThe PDFs were NOT checked with veraPDF: ${whyNot}\n`)

function whyNotChecked(): string | undefined {
  if ('whyNot' in veraPdf) return veraPdf.whyNot
  return program === undefined ? 'there is no Chromium on the PATH' : undefined
}

describe.skipIf(whyNot !== undefined)(`veraPDF${whyNot === undefined ? '' : ` [skipped: ${whyNot}]`}`, () => {
  let folder: string
  let browser: Browser
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'orderpaper-pdfs-'))
    browser = await openBrowser(program ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** By name and profile, the rules that each PDF breaks, once. */
  async function check(pdfs: Pdfs): Promise<Record<string, string[]>> {
    if ('whyNot' in veraPdf) return {}
    const names = [...pdfs.keys()]
    const files = names.map((_, at) => join(folder, `${at}.pdf`))
    await Promise.all([...pdfs.values()].map((bytes, at) => writeFile(files[at] ?? '', bytes)))
    const checked = await veraPdf.check(files)
    expect(checked).toHaveLength(files.length * Object.keys(VERA_PDF.profiles).length)
    return Object.fromEntries(
      checked.map(one => [
        `${names[files.indexOf(one.file)]}, ${profileOf(one)}`,
        [...new Set(one.failed.map(({ rule }) => rule))].sort(),
      ]),
    )
  }
  const faults = async (pdfs: Pdfs) =>
    Object.entries(await check(pdfs)).flatMap(([name, rules]) => rules.map(rule => `${name}: ${rule}`))

  it('is of the version that the evidence names', () => {
    expect('version' in veraPdf && veraPdf.version).toBe(VERA_PDF.version)
  })

  it(
    'finds nothing in the worked examples',
    async () => {
      const pdfs = await workedExamples()
      expect(pdfs.size).toBe(9)
      expect(await faults(pdfs)).toEqual([])
    },
    15 * MINUTE,
  )

  it(
    'finds nothing in papers of hostile text',
    async () => {
      expect(await faults(await hostilePapers())).toEqual([])
    },
    15 * MINUTE,
  )

  it(
    'finds nothing in the sample papers and the examples of partials',
    async () => {
      const pdfs = await samplePages(browser)
      expect(pdfs.size).toBeGreaterThan(50)
      expect(await faults(pdfs)).toEqual([])
    },
    15 * MINUTE,
  )

  it(
    'finds nothing in the fixtures of the finishing step',
    async () => {
      expect(await faults(await fixturePages(browser))).toEqual([])
    },
    15 * MINUTE,
  )

  // ISO 14289-1, 7.3: a figure has an alternative. 7.1: content is tagged or an artefact, and the file has metadata. 7.18.5: a
  // link has a description. ISO 19005-3, 6.2.4.3: colours are those of a profile. 6.6.2.1: the file has metadata.
  it(
    'finds the fault of a figure without its alternative, and those of a print that is not finished',
    async () => {
      const printed = await printFresh(browser, everyConstruction())
      const finished = await finishPdf(printed, FACTS)
      const found = await check(
        new Map([
          ['silent', await withoutAlternatives(finished)],
          ['raw', printed],
        ]),
      )
      expect(found['silent, PDF/UA-1']).toEqual(['7.3-1'])
      expect(found['raw, PDF/UA-1']).toEqual(expect.arrayContaining(['7.1-3', '7.1-8', '7.18.5-2']))
      expect(found['raw, PDF/A-3a']).toEqual(expect.arrayContaining(['6.2.4.3-2', '6.6.2.1-1']))
    },
    5 * MINUTE,
  )
})

function profileOf({ profile }: Checked): string {
  const known: Readonly<Record<string, string>> = VERA_PDF.profiles
  return known[profile] ?? `unknown profile ${profile}`
}

/** As if the finishing step had lost the alternatives of pictures. */
async function withoutAlternatives(finished: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(finished, { updateMetadata: false })
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure'))
      object.delete(PDFName.of('Alt'))
  return document.save({ useObjectStreams: false })
}
