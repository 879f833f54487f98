// What a screen reader says of a small paper, line by line. The lines were written from the HTML by hand.
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../src/pdf/finish.ts'
import { speakPdf } from '../../src/pdf/speak.ts'
import { FACTS } from './facts.ts'
import { chart, htmlPage } from './fixtures.ts'
import { findBrowser, openBrowser, printFresh } from './print.ts'

const BODY = `
<h1>Report of the <em>director</em></h1>
<p>See <a href="https://www.example.gov.uk/">our pages</a>.</p>
<ul><li>Note the PEP;</li><li><p>agree:</p><ol><li>the first;</li><li>the second.</li></ol></li></ul>
<hr>
${chart(1)}
<h2 style="break-before: page">Table</h2>
<table><caption>Table 1: visits</caption>
<thead><tr><th scope="col" rowspan="2">Team</th><th scope="colgroup" colspan="2">Visits</th></tr>
<tr><th scope="col">Made</th><th scope="col">Due</th></tr></thead>
<tbody><tr><th scope="row">North</th><td>4</td><td>3 of 5</td></tr>
<tr><td>South</td><td>5</td><td><img alt="Up from 3" width="9" height="9" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg=="> 6</td></tr></tbody></table>`

const SPOKEN = `What a screen reader says of the PDF 'Report – “one”', from its tags.
Each cell of a table comes after its headers. A link or a graphic within a line is in square brackets.

Page 1
Heading 1: Report of the director
See [link: our pages].
List of 2 items
  • Note the PEP;
  • agree:
    List of 2 items
      1. the first;
      2. the second.
Graphic: Column chart of reviews on time over 8 quarters, rising from 64 per cent to 82 per cent (chart 1).
Caption: Figure 1: Reviews completed on time, by quarter

Page 2
Heading 2: Table
Table of 4 rows: Table 1: visits
  Row 1
    Column header: Team
    Column header: Visits
  Row 2
    Column header: Made
    Column header: Due
  Row 3
    Row header: North
    Visits, Made, North: 4
    Visits, Due, North: 3 of 5
  Row 4
    Team: South
    Visits, Made: 5
    Visits, Due: [graphic: Up from 3] 6
`

const program = findBrowser()

describe.skipIf(program === undefined)(
  'speakPdf(finished) [skipped where no Chromium is on the PATH]',
  () => {
    let browser: Browser
    let printed: Uint8Array
    beforeAll(async () => {
      browser = await openBrowser(program ?? '')
      printed = await printFresh(browser, htmlPage('Report', BODY))
    }, 60_000)
    afterAll(() => browser?.close())

    it('says headings, lists, links, graphics and cells after their headers, by page', async () => {
      expect(speakPdf(await finishPdf(printed, { ...FACTS, title: 'Report – “one”' }))).toBe(SPOKEN)
    })

    it('says the long form of an abbreviation', async () => {
      const abbreviations = [{ short: 'PEP', long: 'personal education plan' }]
      const abbreviated = htmlPage('Report', '<h1>Plans</h1><p>Each <abbr>PEP</abbr> is late.</p>')
      const finished = await finishPdf(await printFresh(browser, abbreviated), { ...FACTS, abbreviations })
      expect(speakPdf(finished)).toContain('\nEach personal education plan is late.\n')
    })

    it('does not read what the finishing step did not make', () => {
      expect(() => speakPdf(printed)).toThrow('Cannot read the PDF: it was not made by the finishing step.')
    })
  },
)
