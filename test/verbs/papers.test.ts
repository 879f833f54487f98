import { describe, expect, it } from 'vitest'
import { ProblemsError } from '../../src/problems/problem.ts'
import { listPapers, sayPapers } from '../../src/verbs/papers.ts'
import { changedOutside, outsideOfFiles } from '../workspace.ts'

const EXTRACT = 'corporate-parenting-monthly.xlsx'

describe('listPapers(outside)', () => {
  it('lists each paper with the periods for which the workspace has its files, the newest first', async () => {
    const papers = await listPapers(
      changedOutside({
        [`data/extracts/2017-02/${EXTRACT}`]: '',
        [`data/extracts/2017-03/~$${EXTRACT}`]: '',
        'data/extracts/2017-04/another.xlsx': '',
      }),
    )
    const periods = (id: string) => papers.find(one => one.id === id)?.periods
    expect(papers).toHaveLength(9)
    expect(periods('corporate-parenting-monthly')).toEqual(['2017-02', '2017-01'])
    expect(periods('sufficiency-strategy-2016')).toEqual(['2016-12'])
    // From returns of five years, each with four quarters and twelve months.
    expect(periods('corporate-parenting-annual')?.[0]).toBe('2021-22')
    expect(periods('corporate-parenting-annual')).toHaveLength(5)
    expect(periods('corporate-parenting-quarterly')?.slice(0, 2)).toEqual(['2021-22-Q4', '2021-22-Q3'])
    expect(periods('corporate-parenting-quarterly')).toHaveLength(20)
    expect(periods('corporate-parenting-from-return')?.[0]).toBe('2022-03')
    expect(periods('corporate-parenting-from-return')).toHaveLength(60)
    // Of the newest period, by name; then the older ones.
    expect(papers[0]?.id).toBe('corporate-parenting-annual')
    expect(papers.at(-1)?.id).toBe('sufficiency-strategy-2016')
  })

  it('says what it lists, and that there is nothing', async () => {
    expect(sayPapers([{ id: 'monthly', title: 'Monthly report', periods: ['2017-02', '2017-01'] }])).toBe(
      'monthly: Monthly report\n  2017-02, 2017-01\n',
    )
    expect(sayPapers([])).toBe('The workspace has no papers.\n')
    await expect(listPapers(outsideOfFiles(new Map()))).rejects.toThrow(ProblemsError)
  })
})
