import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { isError, ProblemsError } from '../../src/problems/problem.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'

const FILE = 'data/commentary/2017-01/placements.md'
const REST = 'The figures do not show why. Head of Fostering and Placements will say, by 31 March 2017.'

const textWith = async (markdown: string) => {
  const { paper } = await makePaper(
    MONTHLY,
    openWorkspace(changedOutside({ [FILE]: `${markdown}\n\n${REST}` })),
  )
  const topic = paper.blocks.find(block => block.block === 'topic' && block.id === 'placements')
  const [prose] = topic?.block === 'topic' ? topic.commentary : []
  return prose?.prose === 'paragraph' ? prose.runs.map(run => run.text).join('') : ''
}
const problemsWith = async (markdown: string) =>
  makePaper(MONTHLY, openWorkspace(changedOutside({ [FILE]: markdown }))).then(
    made => made.problems,
    (error: unknown) => (error instanceof ProblemsError ? error.problems : []),
  )

describe('bind(markdown)', () => {
  it('prints each figure as the tables print it', async () => {
    expect(
      await textWith(
        'In January {{figure "8.1"}} ({{parts "8.1"}}), against {{figure "8.1" period="2016-12"}} in December: {{rag "8.1"}}. England: {{figure "8.1" of="england"}}.',
      ),
    ).toBe('In January 66.2% (96 of 145), against 67.6% in December: red. England: 68.0%.')
  })
  it("states a change in the paper's words", async () => {
    expect(
      await textWith(
        'Three or more placements: {{change "8.2"}}. Long-term stability: {{change "8.1" since="last-year"}}.',
      ),
    ).toBe(
      'Three or more placements: down from 12.8% in December 2016. Long-term stability: down from 74.5% in January 2016.',
    )
  })
  it('accepts a relative period, and a year', async () => {
    expect(
      await textWith(
        'Long-term stability was {{figure "8.1" period="last-month"}} last month, {{figure "8.1" period="last-year"}} a year before and {{figure "8.1" period="2015/16"}} in 2015/16.',
      ),
    ).toBe('Long-term stability was 67.6% last month, 74.5% a year before and 72.7% in 2015/16.')
  })
  it.each([
    ['{{figure "8.9"}}', "the reference '8.9'"],
    ['{{figure "8.1" period="2011-12"}}', 'period="2011-12"'],
    ['{{figure "8.1" of="wales"}}', 'of="wales"'],
    ['{{figure "8.1" of="england" period="2016-12"}}', 'period="2016-12"'],
    ['{{parts "8.3"}}', '8.3@2017-01, a figure without a numerator and a denominator'],
    ['{{change "8.1" since="2018-01"}}', 'since="2018-01"'],
    ['{{graph "8.1"}}', "'graph'"],
    ['{{figure "8.1"', '\'{{figure "8.1"\''],
    ['figure "8.1"}}', "'}}'"],
  ])('reports %s with its line', async (binding, found) => {
    const [problem, ...others] = (await problemsWith(`First.\n\nThen ${binding}`)).filter(isError)
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'commentary-binding-unknown',
      origin: { file: FILE, entry: 'line 3' },
      facts: { found },
    })
  })
  it("is checked like typed text: a bound figure of December in place of January's is reported", async () => {
    expect(
      (await problemsWith(`In January {{figure "8.1" period="2016-12"}} were stable. ${REST}`)).map(
        one => one.code,
      ),
    ).toContain('commentary-wrong-period')
  })
})
