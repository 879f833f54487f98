// The words of the public editions of the worked papers: titles, alternative texts and sentences have no number of a figure that is kept
// back. Officers' commentary is held against the same numbers when the paper is made.
import { describe, expect, it } from 'vitest'
import { sentencesTelling } from '../../src/commentary/sentences-telling.ts'
import { csvColumns } from '../../src/formats/data/data-columns.ts'
import { coverSheet } from '../../src/formats/data/sheets/cover-sheet.ts'
import { webPagePassages } from '../../src/guard/passages-of/web-page.ts'
import { makePaper } from '../../src/make-paper.ts'
import { fillPages } from '../../src/verbs/print-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { outsideAsDelivered } from '../workspace.ts'

/** Sentences that have such a number for another reason, found by hand. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  // The range of chance of 8.2, whose parts are printed; it is also the figure of 6.8 in August 2016.
  'corporate-parenting-monthly': ['By chance alone it could lie anywhere from 9.1% to 14.8%.'],
  'sufficiency-appendices': [],
}

describe.each([
  ['corporate-parenting-monthly', '2017-01'],
  ['sufficiency-appendices', '2021-22'],
])('the words of the public edition of %s', (paper, period) => {
  it('have no number that only a figure kept back has', async () => {
    const workspace = openWorkspace(outsideAsDelivered())
    const whole = await makePaper({ paper, period }, workspace)
    const made = await makePaper({ paper, period, edition: 'public' }, workspace)
    const printed = new Set(Object.values(made.paper.figures).map(({ text }) => text))
    // A whole number may be anything: a row of a table, an age, the limits of 95%. With decimals it is that figure's, unless another figure
    // that is printed has the same.
    const kept = Object.values(whole.paper.figures).filter(({ ref }) => made.withheld?.has(ref))
    const numbers = new Set(
      kept.flatMap(({ text }) => (text.includes('.') && !printed.has(text) ? [text] : [])),
    )
    expect(numbers.size).toBeGreaterThan(20)
    const tellingIn = (html: string) =>
      webPagePassages('paper.html', html)
        .filter(({ kind }) => kind !== 'cell')
        .flatMap(({ file, text }) => sentencesTelling({ file, text }, numbers))
        .map(({ sentence }) => sentence)
    expect([...new Set(tellingIn((await fillPages(made, workspace)).html))]).toEqual(OF_OTHERS[paper])
    // A share that is kept back is a figure of the data all the same, and no guide has a figure of its own.
    const shares = Object.keys(whole.paper.figures).filter(ref => ref.includes('%@'))
    expect(shares.filter(ref => made.paper.figures[ref] === undefined)).toEqual([])
    const guides = JSON.stringify([coverSheet(made.paper, 'Cover'), csvColumns.map(one => one.description)])
    expect(guides.match(/[\d.]+%|\b0\.\d+/g)).toBeNull()
    // The internal edition has them, so that this test would find them.
    expect(tellingIn((await fillPages(whole, workspace)).html).length).toBeGreaterThan(1)
  }, 120_000)
})
