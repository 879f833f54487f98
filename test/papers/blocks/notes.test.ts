import { describe, expect, it } from 'vitest'
import { blocks, only, paper, problems } from '../monthly-blocks.ts'

describe('notes(writing)', () => {
  const printed =
    only(blocks(paper, 'notes')).sections.find(section => section.title === 'Points about the data')?.items ??
    []
  const [accepted, warnings] = [
    problems.filter(({ severity }) => severity === 'accepted'),
    problems.filter(({ severity }) => severity === 'warning'),
  ]
  const isAccepted = (item: string) => item.includes('Looked at and accepted')
  it('prints every warning', () =>
    expect(printed.filter(item => !isAccepted(item))).toHaveLength(warnings.length))
  it('prints what was accepted once for each reason, with its cells', () => {
    expect(printed.filter(isAccepted)).toHaveLength(new Set(accepted.map(({ because }) => because)).size)
    expect(printed.find(item => item.includes('late records'))).toMatch(
      /sheet Looked after children, cells B6, B7, B8, B15\.$/,
    )
  })
})
