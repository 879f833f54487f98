// What has no figure in the public editions of the worked papers is not printed or drawn: a sentence stands in its place.
import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../src/formats/charts-of.ts'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, outsideAsDelivered } from '../workspace.ts'

const made = async (paper: string, period: string, edition: string) =>
  (await makePaper({ paper, period, edition }, openWorkspace(outsideAsDelivered()))).paper

describe('a public edition', () => {
  it('has no table of projections side by side where none is made, and no gap in its numbers', async () => {
    const [paper, internal] = [
      await made('sufficiency-appendices', '2021-22', 'public'),
      await made('sufficiency-appendices', '2021-22', 'internal'),
    ]
    const tablesOf = ({ blocks }: typeof paper) =>
      blocks.flatMap(block =>
        'parts' in block ? block.parts.flatMap(part => (part.part === 'table' ? [part.table] : [])) : [],
      )
    expect(tablesOf(paper).filter(({ rows }) => rows.length === 0)).toEqual([])
    const numbers = tablesOf(paper).map(({ caption }) => Number(/^Table (\d+):/.exec(caption)?.[1]))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(JSON.stringify(paper)).toContain(
      'The 4 projections are not set side by side, since none is made: it would use numbers that this edition keeps back.',
    )
    expect(JSON.stringify(internal)).not.toContain('are not set side by side')
  }, 60_000)
  it('draws no chart of an indicator of which it prints nothing, and says so', async () => {
    const [paper, internal] = [
      await made(MONTHLY.paper, MONTHLY.period, 'public'),
      await made(MONTHLY.paper, MONTHLY.period, 'internal'),
    ]
    // 6.8, those who left through adoption: at most 9 of at most 30 in each month.
    const idsOf = (one: typeof paper) => chartsOf(one).map(({ id }) => id)
    expect(idsOf(internal)).toContain('permanence-6-8')
    expect(idsOf(paper)).not.toContain('permanence-6-8')
    const said = paper.blocks.flatMap(block =>
      block.block === 'brief-topic' ? block.indicators.map(({ ref, says }) => `${ref} ${says.at(-1)}`) : [],
    )
    expect(said.filter(one => one.includes('No chart'))).toEqual([
      '6.8 No chart of it is drawn: every figure that it would show is kept back.',
    ])
    const labels = chartsOf(paper).flatMap(({ label }) => (label === '' ? [] : [label]))
    expect([...new Set(labels)]).toEqual([...new Set(labels)].map((_, at) => `Figure ${at + 1}`))
  }, 60_000)
  it('draws no chart of a section for which it has no figure, and leaves no gap in the numbers', async () => {
    // Every number of children who started or ceased to be looked after (S3, S4) is kept back, and the table of their ages is not.
    const rule = `public:
  sensitive:
    - { measure: children-started, up-to: 9999, because: a test }
    - { measure: children-ceased, up-to: 9999, because: a test }
`
    const request = { paper: 'sufficiency-appendices', period: '2021-22', edition: 'public' }
    const outside = changedOutside({ 'data/definitions/disclosure.yaml': rule })
    const { paper } = await makePaper(request, openWorkspace(outside))
    const ids = chartsOf(paper).map(({ id }) => id)
    expect(ids).not.toContain('chart-flows')
    expect(ids).toContain('chart-age')
    const section = paper.blocks.find(block => block.block === 'section' && block.id === 'coming-and-going')
    expect(JSON.stringify(section)).toContain(
      'The chart of “Started to be looked after” and “Ceased to be looked after” is not drawn: this edition has no figure for it.',
    )
    const labels = chartsOf(paper).map(({ label }) => label)
    expect(labels).toEqual(labels.map((_, at) => `Figure ${at + 1}`))
    const spoken = JSON.stringify(paper)
    expect(spoken).not.toContain(`Figure ${labels.length + 1}`)
  }, 60_000)
})
