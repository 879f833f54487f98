// The words of a section's parts are read by the checks: a placeholder in them would be printed for members.
import { describe, expect, it } from 'vitest'
import { check } from '../../src/verbs/check.ts'
import { withText } from '../definitions/project.ts'
import { changedOutside } from '../workspace.ts'

const PAPER = 'data/definitions/papers/sufficiency-appendices.yaml'
const REQUEST = { paper: 'sufficiency-appendices', period: '2021-22' }

describe('a placeholder', () => {
  it.each([
    ['a text', 'How many children the council looks after', 'TBC'],
    ['the title of a projection', '"A straight line by placement"', '"TBC"'],
    ['the title of a comparison', 'title: The four ways side by side', 'title: TBC'],
    ['the title of a chart', 'chart: stacked, id: age,', 'chart: stacked, id: age, title: TBC,'],
  ])('in %s is reported, with the file of the paper', async (_, found, instead) => {
    const { problems } = await check(REQUEST, changedOutside(withText(PAPER, found, instead)))
    expect(problems.filter(({ code }) => code === 'placeholder')).toMatchObject([
      { facts: { found: 'TBC' }, origin: { file: PAPER } },
    ])
  })
})

describe('a reference', () => {
  it('in a text to an appendix that the paper does not have is reported', async () => {
    const { problems } = await check(
      REQUEST,
      changedOutside(withText(PAPER, 'How many children the council', 'See Appendix Q. How many children')),
    )
    expect(problems.map(({ code }) => code)).toEqual(['reference-to-nothing'])
  })
})
