// The appendices with another position at the point `reviews`: the span of the year's figure and the name of the row
// follow. The figures are the months of test/golden/children/example.csv added up (reviews.held-in-time).
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, realOutside } from '../workspace.ts'

const POINTS = 'data/definitions/counting.yaml'

describe('reviews: by-review in the appendices', async () => {
  const text = new TextDecoder().decode(await realOutside().read(POINTS))
  const outside = changedOutside({
    [POINTS]: text.replace('  - id: reviews\n', '  - id: reviews\n    in-force: by-review\n'),
  })
  const { paper, problems } = await makePaper(
    { paper: 'sufficiency-appendices', period: '2021-22' },
    openWorkspace(outside),
  )
  const years = ['2017/18', '2018/19', '2019/20', '2020/21', '2021/22']

  // 466 of 474, 715 of 742, 724 of 741, 764 of 777 and 810 of 832.
  it('has the reviews of each year, not those of March', () =>
    expect(years.map(one => paper.figures[`S12@${one}`]?.text)).toEqual([
      '98.3%',
      '96.4%',
      '97.7%',
      '98.3%',
      '97.4%',
    ]))
  it('has the name of what is counted, and says what the year covers', () => {
    const printed = JSON.stringify(paper)
    expect(printed).toContain('Reviews held in time')
    expect(printed).not.toContain('Children whose reviews were all in time')
    expect(printed).toContain('The figure of a year covers the whole year.')
  })
  it('has no problem that the paper did not have', () => expect(problems.map(({ code }) => code)).toEqual([]))
})
