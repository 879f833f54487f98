// The guard reads a finished PDF: pages, properties and attached files.
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardEdition } from '../../src/guard/guard-edition.ts'
import { finishPdf } from '../../src/pdf/finish.ts'
import { FACTS } from '../pdf/facts.ts'
import { findBrowser, openBrowser, printFresh } from '../pdf/print.ts'
import { NO_RULES } from './rules.ts'

const program = findBrowser()
const HTML = `<html lang="en"><title>Paper</title><body><h1>Health</h1><p>Ring 01632 960123.</p>
<table><caption>Checks</caption><tr><th scope="col">Child</th><th scope="col">Age</th><th scope="col">Note</th></tr>
<tr><td>TQ</td><td>14</td><td>placed in March</td></tr></table></body></html>`
const ATTACHED = {
  name: 'notes.csv',
  mime: 'text/csv',
  description: 'Notes',
  bytes: new TextEncoder().encode('a,b\n1,TBC\n'),
}

describe.skipIf(program === undefined)(
  'guardEdition reads a finished PDF [skipped where no Chromium is on the PATH]',
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser(program ?? '')
    }, 60_000)
    afterAll(() => browser?.close())

    it('its pages, its properties and its attached files, each with its place', async () => {
      const printed = await printFresh(browser, HTML)
      const pdf = await finishPdf(printed, { ...FACTS, author: 'Zorvane Quillick', attachments: [ATTACHED] })
      const files = new Map([['paper.pdf', pdf]])
      const { findings, unread } = guardEdition({ files, commentary: new Map() }, NO_RULES)
      expect(unread).toEqual([])
      expect(findings.map(one => `${one.class} ${one.file}, ${one.place}`)).toEqual([
        'F10 paper.pdf, page 1, passage 2',
        'F1 paper.pdf, page 1, passage 7',
        'F16 paper.pdf, document properties, Author',
        'F16 paper.pdf, document properties, dc:creator',
        'F15 paper.pdf/notes.csv, line 2, field 2',
      ])
    }, 60_000)
  },
)
