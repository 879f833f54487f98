import { describe, expect, it } from 'vitest'
import { blocks, only, paper } from '../monthly-blocks.ts'

describe('notes(writing)', () => {
  const printed =
    only(blocks(paper, 'notes')).sections.find(section => section.title === 'Points about the data')?.items ??
    []
  it('prints each accepted reason once, with the names and the periods of the figures', () =>
    expect(printed).toContain(
      "The number looked after (6.1) is not the previous month's number plus those who started less those who ceased; late records may be the cause. Figures concerned: Children looked after at the end of the month, February 2016, March 2016, April 2016, November 2016, 2015/16.",
    ))
  it('prints every reason, and how many points the analyst has besides', () => {
    expect(printed).toHaveLength(9)
    expect(printed.at(-1)).toBe(
      "1 further point about the data files or the text of this paper is on the performance team's list.",
    )
  })
  it('has no file, no cell and no code of a check', () =>
    expect(printed.join('\n')).not.toMatch(/\.xlsx|\.md|\bsheet\b|\bcells?\b|\[[a-z-]+\]/))
})
