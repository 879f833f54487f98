import { describe, expect, it } from 'vitest'
import { indicators, members, paper, rows } from '../monthly-blocks.ts'

describe('writeMembersPage(writing)', () => {
  const listed = (id: string) => members.lists.find(list => list.id === id)?.items.map(item => item.ref)
  const those = (test: (one: (typeof indicators)[number]) => boolean) =>
    indicators.filter(test).map(one => one.definition.ref)

  it("prints the head of service's words, and what the panel is asked", () => {
    const [words, ...others] = members.commentary
    expect(others).toEqual([])
    // 65.6% and 77.8%: 6.16 of January 2017 and December 2016 in figures.csv.
    expect(words?.prose === 'paragraph' ? words.runs.map(run => run.text).join('') : '').toContain(
      'by our own standard 65.6% were made in time, against 77.8% in December',
    )
    expect(members.asked?.lead).toBe('As an example, the panel is asked to:')
    expect(members.asked?.items.map(item => item.split(' ')[0])).toEqual(['note', 'challenge', 'agree'])
  })
  it('lists red indicators as off target', () =>
    expect(listed('off-target')).toEqual(those(one => one.rating.status === 'red')))
  // Worked out apart from the program, from the thirteen months of each indicator in figures.csv: XmR limits at 2.66
  // mean moving ranges without those of 3.267 times their mean or more, p limits at three standard errors where the
  // parts are known every month; then seven in a row that fall (6.10) or lie below the mean (8.1).
  it('lists as worse and as improved what is more than chance, and the rest as not clear', () => {
    expect(listed('worse')).toEqual(['6.10', '6.12', '6.13', '6.15', '6.16', '8.1'])
    expect(listed('improved')).toEqual(['6.8'])
    expect(listed('changed')).toEqual(['6.1', '6.2', '7.1'])
    // Too few months, a break, or months that overlap, and no parts for a range.
    expect(listed('not-judged')).toEqual(['6.5', '6.14', '8.3', '8.4', '9.2', '9.3', '10.1', '10.2'])
  })
  it('names every indicator with a figure in one of the lists of movements, and in one only', () => {
    const named = ['worse', 'improved', 'changed', 'no-clear-change', 'not-judged'].flatMap(
      id => listed(id) ?? [],
    )
    expect(named.toSorted()).toEqual(those(one => one.latest.amount.kind === 'known').toSorted())
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
      `${rows.filter(row => row.direction.meaning === 'worse').length} moved the wrong way since the month before and ${rows.filter(row => row.direction.meaning === 'better').length} the right way; by more than chance, 6 are getting worse and 1 is improving.`,
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
