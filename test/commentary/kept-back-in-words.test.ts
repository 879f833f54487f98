// Typed figures that the public edition of the monthly report keeps back: 98.9% of reviews in December, 345.9 days of A1.
import { expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, textOf } from '../workspace.ts'

const PLACEMENTS = 'data/commentary/2017-01/placements.md'

async function linesTelling(sentence: string, file = PLACEMENTS): Promise<string[]> {
  const words = `${await textOf(file)}\n\n${sentence}\n`
  try {
    await makePaper({ ...MONTHLY, edition: 'public' }, openWorkspace(changedOutside({ [file]: words })))
    return []
  } catch (error) {
    const { problems } = error as { problems: { code: string; origin: { file: string } }[] }
    return problems
      .filter(({ code }) => code === 'commentary-tells-kept-back')
      .map(({ origin }) => origin.file)
  }
}

it.each(['In December 98.9% of reviews were held on time.', 'In December the A1 average was 345.9 days.'])(
  'a figure of another topic stops the edition: %s',
  async sentence => expect(await linesTelling(sentence)).toEqual([PLACEMENTS]),
)
it('and is named in the file of the edition where that has its own', async () => {
  const file = 'data/commentary/2017-01/public/health.md'
  expect(await linesTelling('In December 98.9% of reviews were held on time.', file)).toEqual([file])
})
it('a figure that is printed does not', async () =>
  expect(await linesTelling('In January 66.1% of dental checks were up to date.')).toEqual([]))
