import { describe, expect, it } from 'vitest'
import { explain, sayExplanation } from '../../src/verbs/explain.ts'
import { MONTHLY, realOutside } from '../workspace.ts'

describe('explain(request, outside)', () => {
  it('tells what a strategy says of a figure that has no rating of its own', async () => {
    // 171 of 248 children in foster care were with the council's own carers; the strategy asks for 70%.
    const request = { paper: 'sufficiency-appendices', period: '2021-22', indicator: 'S9@2020/21' }
    const said = sayExplanation(await explain(request, realOutside()))
    expect(said).toContain('Rating: not rated: information only')
    expect(said).toContain('printed 69.0% = 171 of 248')
    expect(said).toMatch(
      /\n {4}rated Not met in Table \d+: targets of the strategy of 2017 to 2021, .+, row T2 .+; /,
    )
  })
  it('does not say again what the indicator itself is rated', async () => {
    const said = sayExplanation(await explain({ ...MONTHLY, indicator: '6.7' }, realOutside()))
    expect(said).toContain('Rating: 98.2% is green')
    expect(said).not.toContain('    rated ')
  })
})
