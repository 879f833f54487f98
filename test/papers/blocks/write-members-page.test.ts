import { describe, expect, it } from 'vitest'
import { indicators, members, paper, rows } from '../monthly-blocks.ts'

describe('writeMembersPage(writing)', () => {
  const listed = (id: string) => members.lists.find(list => list.id === id)?.items.map(item => item.ref)
  const those = (test: (one: (typeof indicators)[number]) => boolean) =>
    indicators.filter(test).map(one => one.definition.ref)

  it('lists red indicators as off target', () =>
    expect(listed('off-target')).toEqual(those(one => one.rating.status === 'red')))
  it('lists indicators as worse and as improved by their directions', () => {
    expect(listed('worse')).toEqual(those(one => one.direction.meaning === 'worse'))
    expect(listed('improved')).toEqual(those(one => one.direction.meaning === 'better'))
  })
  it('lists an indicator as not known where it has no figure for the month or the month before', () => {
    expect(listed('not-known')).toEqual(
      those(one => one.latest.amount.kind === 'missing' || one.previous.amount.kind === 'missing'),
    )
  })
  it('counts in its lead the ratings that the table shows', () => {
    const count = (status: string) => rows.filter(row => row.rating.status === status).length
    expect(members.lead).toContain(
      `28 indicators in January 2017: ${count('green')} green, ${count('amber')} amber, ${count('red')} red, ${count('not-rated')} not rated.`,
    )
    expect(members.lead).toContain(
      `${rows.filter(row => row.direction.meaning === 'better').length} improved and ${rows.filter(row => row.direction.meaning === 'worse').length} got worse`,
    )
  })
  it('prints the figure that was judged: the year to date where that was judged', () => {
    const items = members.lists.find(list => list.id === 'off-target')?.items ?? []
    for (const item of items) {
      const judged = indicators.find(one => one.definition.ref === item.ref)?.rating.judged
      expect(item.figure, item.ref).toBe(
        paper.figures[`${item.ref}@2017-01${judged === 'year-to-date' ? '.ytd' : ''}`]?.text,
      )
    }
    expect(items.some(item => item.reason.includes('year to date'))).toBe(true)
  })
})
