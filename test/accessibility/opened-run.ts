// Runs the program in its own workspace and opens its editions as files. In: a request and a browser. Out: the paper,
// the files, and the tables that HTML and PDF show.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import type { Paper } from '../../src/papers/paper.ts'
import { produce } from '../../src/verbs/produce.ts'
import { outsideOf } from '../../src/workspace/outside.ts'
import { MONTHLY_PAPER, REPOSITORY, textOf } from '../workspace.ts'
import type { Rows } from './editions.ts'
import { pdfTables } from './pdf-cells.ts'

export interface OpenedRun {
  readonly paper: Paper
  has(file: string): boolean
  bytes(file: string): Uint8Array
  text(file: string): string
  /** Every table in order, with its caption. */
  readonly html: readonly { readonly caption: string; readonly rows: Rows }[]
  readonly pdf: readonly Rows[]
  htmlTable(caption: string): Rows
  pdfTable(caption: string): Rows
}

const CELLS = `[...document.querySelectorAll('main table')].map(table => ({ caption: table.caption.textContent, rows: [...table.rows].map(row => [...row.cells].map(cell => { const copy = cell.cloneNode(true); copy.querySelectorAll('svg').forEach(one => one.remove()); return copy.textContent })) }))`

/** The monthly paper in full, unless it is wanted as it is delivered: for members. */
export async function openRun(
  request: { readonly paper: string; readonly period: string },
  browser: Browser,
  detail: 'full' | 'as-delivered' = 'full',
): Promise<OpenedRun> {
  const workspace = await mkdtemp(join(tmpdir(), 'orderpaper-same-'))
  try {
    await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
    if (detail === 'full') await writeFile(join(workspace, MONTHLY_PAPER), await textOf(MONTHLY_PAPER))
    const made = await produce(request, outsideOf(workspace))
    const files = new Map(
      await Promise.all(
        made.files.map(
          async file =>
            [
              file.slice(file.lastIndexOf('/') + 1),
              new Uint8Array(await readFile(join(workspace, file))),
            ] as const,
        ),
      ),
    )
    const bytes = (file: string) => files.get(file) ?? new Uint8Array()
    const text = (file: string) => new TextDecoder().decode(bytes(file))
    const html = await tablesSeen(browser, text('paper.html'))
    const pdf = await pdfTables(bytes('paper.pdf'))
    const at = (caption: string) => html.findIndex(table => table.caption.trim() === caption.trim())
    return {
      paper: JSON.parse(text('paper.json')) as Paper,
      has: file => files.has(file),
      bytes,
      text,
      html,
      pdf,
      htmlTable: caption => html[at(caption)]?.rows ?? [],
      pdfTable: caption => pdf[at(caption)] ?? [],
    }
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

async function tablesSeen(browser: Browser, html: string): Promise<OpenedRun['html']> {
  const page = await browser.newPage()
  try {
    await page.setContent(html)
    return (await page.evaluate(CELLS)) as OpenedRun['html']
  } finally {
    await page.close()
  }
}
