import { describe, expect, it } from 'vitest'
import { HUMAN_CHECKS } from '../../../src/definitions/accessibility.ts'
import { evidenceOf } from '../../../src/formats/evidence/evidence-of.ts'
import { fillPaper } from '../../../src/formats/html/fill.ts'
import { outputFingerprint } from '../../../src/formats/output-fingerprint.ts'
import { recordOf } from '../../papers/record-of.ts'
import { readTemplates } from '../../templates/read-templates.ts'
import { placeholders, samplePaper } from '../../templates/sample-paper.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'

const templates = readTemplates()
const html = fillPaper(samplePaper, placeholders(samplePaper), templates)
const none = { signatures: [] }
const failing = (page: string) =>
  evidenceOf(samplePaper, recordOf(samplePaper), page, templates, none).standards.flatMap(
    ({ standard, results }) =>
      results
        .filter(({ result }) => result === 'Fails')
        .map(({ clause, faults }) => `${standard} ${clause}: ${faults[0]}`),
  )

describe('evidenceOf(paper, recordOf(paper), html, templates, signed)', () => {
  it('finds no fault in the sample paper', () => expect(failing(html)).toEqual([]))

  it('says which other checker the tests run, on which papers, and that no run does', () => {
    const { limits } = evidenceOf(samplePaper, recordOf(samplePaper), html, templates, none)
    expect(limits).toContain(
      'The long tests of Orderpaper also run veraPDF 1.28.2, with its profiles PDF/UA-1 and PDF/A-3a, on the PDFs of the worked examples. They are other files than this paper: no run is checked with it.',
    )
  })

  describe('of a paper of sections', () => {
    const strategyPage = fillPaper(sampleStrategy, placeholders(sampleStrategy), templates)
    const resultsOf = (paper: typeof sampleStrategy) =>
      evidenceOf(paper, recordOf(paper), strategyPage, templates, none).standards.flatMap(
        ({ results }) => results,
      )

    it('finds no fault, and counts its tables, charts and ratings', () => {
      const results = resultsOf(sampleStrategy)
      expect(results.filter(({ result }) => result === 'Fails')).toEqual([])
      // Nine tables of sections and the document details; two charts; 29 ratings of outcomes and three of the
      // scorecard.
      expect(results.find(({ check }) => check.startsWith('Every table has its own caption'))?.looked).toBe(
        '10 tables',
      )
      expect(results.find(({ check }) => check.startsWith('Text alternatives'))?.looked).toBe('2 charts')
      expect(results.find(({ check }) => check.startsWith('Every rating'))?.looked).toBe('32 ratings')
    })

    it('reports a rating in a table that is colour alone', () => {
      const blocks = JSON.parse(
        JSON.stringify(sampleStrategy.blocks).replaceAll('"word":"Amber"', '"word":""'),
      )
      const faults = resultsOf({ ...sampleStrategy, blocks }).flatMap(one => one.faults)
      expect(faults).toContain(
        "The rating of 'New children’s homes of the council' in Table 8: targets of the strategy before, 2019 to 2022 has no word or no symbol.",
      )
    })
  })

  // Each fault once, with the clauses under which it is reported.
  it.each<[string, (page: string) => string, string[]]>([
    [
      'a language left out',
      page => page.replace(' lang="en-GB"', ''),
      [
        "WCAG 2.2 3.1.1 Language of Page: The language is '', not 'en-GB'.",
        "PDF/UA-1 7.2 Text: The language is '', not 'en-GB'.",
      ],
    ],
    [
      'an empty title',
      page => page.replace(/<title>[^<]*/, '<title>'),
      [
        'WCAG 2.2 2.4.2 Page Titled: The title does not name the paper.',
        'PDF/UA-1 7.1 General (Matterhorn 06-003): The title does not name the paper.',
      ],
    ],
    [
      'a skipped level',
      page =>
        page.replaceAll(
          '<h2 id="summary">Performance summary</h2>',
          '<h5 id="summary">Performance summary</h5>',
        ),
      [
        "WCAG 2.2 1.3.1 Info and Relationships: 'Performance summary' is at level 5, after level 3.",
        "PDF/UA-1 7.4.2 Headings: 'Performance summary' is at level 5, after level 3.",
      ],
    ],
    [
      'a caption left out',
      page => page.replace('<caption>Document details</caption>', ''),
      [
        'WCAG 2.2 1.3.1 Info and Relationships: Table 1 of the page has no caption.',
        'PDF/UA-1 7.5 Tables: Table 1 of the page has no caption.',
      ],
    ],
    [
      'a header without a scope',
      page => page.replace('<th scope="row">Committee', '<th>Committee'),
      [
        'WCAG 2.2 1.3.1 Info and Relationships: Document details: 1 header cell without a scope.',
        'PDF/UA-1 7.5 Tables: Document details: 1 header cell without a scope.',
      ],
    ],
    [
      'an empty cell',
      page => page.replace('<td>Public</td>', '<td> </td>'),
      [
        'WCAG 2.2 1.3.1 Info and Relationships: Document details: 1 empty cell.',
        'PDF/UA-1 7.5 Tables: Document details: 1 empty cell.',
      ],
    ],
    [
      'a picture without a role',
      page => page.replace('role="img"', ''),
      [
        'WCAG 2.2 1.1.1 Non-text Content: Picture 1 has no image role.',
        'PDF/UA-1 7.3 Graphics: Picture 1 has no image role.',
      ],
    ],
    [
      'a region that the keyboard cannot reach',
      page => page.replace(/(class="scroll"[^>]*) tabindex="0"/, '$1'),
      [
        'WCAG 2.2 2.1.1 Keyboard: The keyboard cannot reach a scrolling region, or the region has no name: Table 1: Performance summary, as at the end of January 2017.',
      ],
    ],
    [
      'a link without a target',
      page => page.replace('href="#notes"', 'href="#note"'),
      [
        'WCAG 2.2 2.4.1 Bypass Blocks: The target of the link #note does not exist.',
        'PDF/UA-1 7.18.5 Links: The target of the link #note does not exist.',
      ],
    ],
    [
      'an id used twice',
      page => page.replace('<main>', '<main id="notes">'),
      [
        "WCAG 2.2 4.1.2 Name, Role, Value: The id 'notes' is used twice.",
        "PDF/UA-1 7.1 General: The id 'notes' is used twice.",
      ],
    ],
  ])('reports %s', (_, spoil, expected) => {
    expect(spoil(html)).not.toBe(html)
    expect(failing(spoil(html))).toEqual(expected)
  })

  it('measures each pair of colours, light and dark', () => {
    const { colours } = evidenceOf(samplePaper, recordOf(samplePaper), html, templates, none)
    expect(colours.map(({ scheme }) => scheme)).toEqual(['light', 'dark'])
    expect(colours[0]?.contrasts[0]).toEqual({
      pair: 'text and page',
      where: 'words and figures',
      colour: '#0B0C0C',
      beside: '#FFFFFF',
      clause: '1.4.3 Contrast (Minimum)',
      found: '19.59:1',
      needed: '4.5:1',
      result: 'Passes',
    })
    expect(colours[0]?.sights.find(({ pair }) => pair === 'rag-green and rag-amber')).toMatchObject({
      needed: '15',
      result: 'Passes',
    })
  })

  it('asks people what a program cannot judge, and shows that no check is signed', () => {
    const { human, lead } = evidenceOf(samplePaper, recordOf(samplePaper), html, templates, none)
    expect(human.map(({ check }) => check)).toEqual(HUMAN_CHECKS)
    expect(new Set(human.map(({ state }) => state))).toEqual(new Set(['Not yet signed']))
    expect(lead).toContain(`0 of ${HUMAN_CHECKS.length} checks by people are signed.`)
  })

  it('shows who signed and when: the later of two, and not for another paper', () => {
    const fingerprint = outputFingerprint(samplePaper, templates)
    const { human, lead } = evidenceOf(samplePaper, recordOf(samplePaper), html, templates, {
      signatures: [
        { check: 'reading-order', by: 'Performance Analyst', on: '2017-02-08', paper: fingerprint },
        { check: 'alternatives', by: 'Performance Analyst', on: '2017-02-08', paper: '0123456789ab' },
        { check: 'headings', by: 'Democratic Services Officer', on: '2017-02-09' },
        { check: 'headings', by: 'Performance Analyst', on: '2017-02-01' },
      ],
    })
    expect(human.slice(0, 3).map(({ state }) => state)).toEqual([
      'Performance Analyst, 8 February 2017',
      'Not signed for this paper: Performance Analyst signed an earlier version (0123456789ab) on 8 February 2017',
      'Democratic Services Officer, 9 February 2017; the fingerprint of the paper signed is not recorded',
    ])
    expect(lead).toContain(`2 of ${HUMAN_CHECKS.length} checks by people are signed.`)
  })
})
