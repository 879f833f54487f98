import { describe, expect, it } from 'vitest'
import { checkAlternatives } from '../../src/formats/check-alternatives.ts'
import type { Chart } from '../../src/papers/chart.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { samplePaper } from '../templates/sample-paper.ts'

/** The sample paper with its first chart of a topic, or its first small chart, changed. */
const withChart = (change: (chart: Chart) => Partial<Chart>, kind: 'topic' | 'summary' = 'topic'): Paper => {
  const first = samplePaper.blocks.find(
    block => block.block === kind && (block.block === 'summary' || block.charts.length > 0),
  )
  const changed = <C extends Chart>(chart: C): C => ({ ...chart, ...change(chart) })
  return {
    ...samplePaper,
    blocks: samplePaper.blocks.map(block => {
      if (block !== first) return block
      if (block.block === 'topic')
        return { ...block, charts: block.charts.map((chart, at) => (at === 0 ? changed(chart) : chart)) }
      return block.block === 'summary'
        ? {
            ...block,
            groups: block.groups.map((group, g) => ({
              ...group,
              rows: group.rows.map((row, r) => (g + r === 0 ? { ...row, chart: changed(row.chart) } : row)),
            })),
          }
        : block
    }),
  }
}
const facts = (paper: Paper) =>
  checkAlternatives(paper).map(({ code, severity, facts: problemFacts }) => ({
    code,
    severity,
    ...problemFacts,
  }))

describe('checkAlternatives(paper)', () => {
  it('finds no problem in the sample paper', () => expect(checkAlternatives(samplePaper)).toEqual([]))

  it.each([
    ['', 'is missing'],
    ['  ', 'is missing'],
    ['x'.repeat(401), 'is 401 characters long'],
  ])('reports %j', (alternative, found) => {
    expect(facts(withChart(() => ({ alternative })))).toMatchObject([
      { code: 'alternative-text', severity: 'error', found },
    ])
  })

  it.each([
    ['alone', (title: string) => title],
    ['in capitals and with other stops', (title: string) => `${title.toUpperCase()}.`],
    ['and continued', (title: string) => `${title}: up, then down.`],
    ['in the middle', (title: string) => `Bar chart. ${title}. Up, then down.`],
  ])('reports a repeated title, %s', (_, repeat) => {
    expect(facts(withChart(({ title }) => ({ alternative: repeat(title) })))).toMatchObject([
      { found: expect.stringContaining('repeats its title') as string },
    ])
  })

  it('accepts 400 characters, counted as a reader counts them', () => {
    expect(checkAlternatives(withChart(() => ({ alternative: `${'€'.repeat(399)}😀` })))).toEqual([])
  })

  it('checks small charts too, whose title is a name that may appear among others', () => {
    expect(facts(withChart(() => ({ alternative: '' }), 'summary'))).toMatchObject([
      { chart: expect.stringContaining('the small chart of') as string, found: 'is missing' },
    ])
    expect(
      facts(
        withChart(
          ({ title }) => ({
            alternative: `Line of 13 months of ${title}, from 10 to 12; lowest 9, highest 30.`,
          }),
          'summary',
        ),
      ),
    ).toEqual([])
    expect(facts(withChart(({ title }) => ({ alternative: `${title}.` }), 'summary'))).toHaveLength(1)
  })
})
