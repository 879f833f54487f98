// Commentary of a quarterly paper: its bindings, and what is held against the figures. Reviews of Q3 2016/17 are 96.7%
// (407 of 421), of Q2 96.1%; the target is 95%.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { QUARTERLY, quarterlyFiles } from '../releases/quarterly.ts'
import { memoryOutside } from '../releases/workspace.ts'

const FILE = 'data/commentary/2016-17-Q3/reviews-and-visits.md'
const made = (text: string) =>
  makePaper(QUARTERLY, openWorkspace(memoryOutside({ ...quarterlyFiles, [FILE]: text })))
const found = async (text: string) =>
  (await made(text)).problems.flatMap(({ code, origin }) =>
    origin.file === FILE && code !== 'commentary-incomplete' ? [code] : [],
  )

describe('the commentary of a quarterly paper', () => {
  it('has the figures of the quarter, of the one before and of last year', async () => {
    const { paper } = await made(
      '{{figure "6.7"}}, {{change "6.7"}}; {{figure "6.7" period="last-quarter"}}, {{figure "6.7" period="2016-17-Q2"}}.',
    )
    const topic = paper.blocks.find(block => block.block === 'topic')
    // Of July to September 93 + 79 + 98 of 96 + 84 + 101, 270 of 281, are 96.09%: cells B11 to B13.
    expect(JSON.stringify(topic?.block === 'topic' && topic.commentary)).toContain(
      '96.7%, up from 96.1% in Q2 2016/17; 96.1%, 96.1%.',
    )
  })

  it('says which periods it may name', async () =>
    expect(made('{{figure "6.7" period="last-month"}}')).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'commentary-binding-unknown',
          facts: expect.objectContaining({
            expected: expect.stringContaining('this-quarter, last-quarter, last-year'),
          }),
        }),
      ]),
    }))

  it.each([
    ['Reviews held on time are below target.', ['commentary-claim-untrue']],
    ['Reviews held on time are above target.', []],
    // Another period is for a person to read: 98.9% were on time in December, and 96.1% in the quarter before.
    ['Reviews held on time were 98.9% in December.', []],
    ['Last quarter reviews held on time were at 96.1%.', []],
    ['Reviews held on time fell in December.', []],
  ])('finds in %j: %j', async (text, expected) => expect(await found(text)).toEqual(expected))

  it('is stale where it is that of the quarter before, word for word', async () => {
    const text = 'Most reviews were held on time, and the council thanks its officers.'
    const problems = (
      await makePaper(
        QUARTERLY,
        openWorkspace(memoryOutside({ ...quarterlyFiles, [FILE]: text, [FILE.replace('Q3', 'Q2')]: text })),
      )
    ).problems.filter(({ code }) => code === 'commentary-stale')
    expect(problems).toMatchObject([{ origin: { file: FILE }, facts: { period: 'Q2 2016/17' } }])
  })
})
