import { describe, expect, it } from 'vitest'
import { indicators, members, paper, rows } from '../monthly-blocks.ts'

describe('writeMembersPage(writing)', () => {
  const entries = members.groups.flatMap(group => group.entries)
  const entryOf = (ref: string) => entries.find(one => one.indicators.some(each => each.ref === ref))
  const whyOf = (ref: string) => entryOf(ref)?.indicators.find(one => one.ref === ref)?.why
  const listed = (id: string) =>
    members.groups
      .filter(group => group.id === id)
      .flatMap(group => group.entries.flatMap(one => one.indicators.map(({ ref }) => ref)))

  // Real changes are worked out apart from the program, from the thirteen months of each indicator in figures.csv: XmR
  // limits at 2.66 mean moving ranges without those of 3.267 times their mean or more, p limits at three standard errors
  // where the parts are known every month; then seven in a row that fall (6.10) or lie below the mean (8.1).
  it('begins with what is off target and really getting worse, red before amber, furthest first', () =>
    // 6.2 is better the nearer it is to 73.5: 85.5 is above what chance would bring, and so worse.
    // From the target, as a share of it: 31.3/95, 28.9/95, 24.4/90, 19.3/98, 12/73.5, 3.8/70; then 4.9/95, amber.
    expect(listed('worsening')).toEqual(['6.13', '6.10', '6.16', '6.15', '6.2', '8.1', '6.12']))
  it('goes on with the rest that is red, and has the figure that is doubted last', () =>
    // 87.4/121, 43.6/85, 5.8/22.7, 3/15, 15.6/95; 6.5 is 35/35.
    expect(listed('off-target')).toEqual(['9.3', '9.1', '6.8', '10.1', '6.14', '6.5']))
  it('has amber, other real changes, what is met, what is not rated, and what is not known', () => {
    // 2.1/9.6, 2.3/95, 0/18.
    expect(listed('within-tolerance')).toEqual(['8.2', '6.9', '10.2'])
    expect(listed('changed')).toEqual(['6.1', '7.1'])
    expect(listed('met')).toEqual(['6.7', '9.2'])
    expect(listed('not-rated')).toEqual(['6.3', '6.4', '6.6', '6.11', '8.3', '8.4'])
    expect(listed('not-known')).toEqual(['7.3', '7.4'])
  })
  it('names every indicator once', () =>
    expect(entries.flatMap(one => one.indicators.map(({ ref }) => ref)).toSorted()).toEqual(
      indicators.map(one => one.definition.ref).toSorted(),
    ))
  it('marks the figure that should not be relied on, with the reason', () =>
    expect(entryOf('6.5')?.indicators[0]?.doubted).toContain('should not be relied on'))
  it('says since when: the months before are 90.1% and less, or above the target', () => {
    // Visits by the national standard: 95.8 in October (amber), then 93.8, 89.7 and 78.7, all below 95.
    expect(whyOf('6.15')).toBe('target 98% or above; down from 89.7%; red since November 2016')
    // Dental checks are below 90% in each of the thirteen months.
    expect(whyOf('6.10')).toContain('red in all 13 months shown')
    // Its first figure is that of December 2016.
    expect(whyOf('10.1')).toContain('red since at least December 2016')
  })
  it('has the action in the words of the officers, and whether the cause is known, once for what they say together', () => {
    const visits = entryOf('6.15')
    expect(visits?.indicators.map(({ ref }) => ref)).toEqual(['6.16', '6.15'])
    // `The figures do not show whether visits were made late or were recorded late. This is being checked.`
    expect(visits?.cause).toBe('Not yet known.')
    expect(visits?.actions).toEqual([
      'Check each late visit of January against the case record. Head of Looked After Children, by 28 February 2017.',
    ])
  })
  it("prints the head of service's words with their figures, and what the panel is asked", () => {
    const [words, ...others] = members.commentary
    expect(others).toEqual([])
    // 65.6% and 77.8%: 6.16 of January 2017 and December 2016 in figures.csv.
    expect(words?.prose === 'paragraph' ? words.runs.map(run => run.text).join('') : '').toContain(
      '65.6% of visits were made in time, against 77.8% in December',
    )
    expect(members.asked?.lead).toBe('As an example, the panel is asked to:')
    expect(members.asked?.items.map(item => item.split(' ')[0])).toEqual(['note', 'challenge', 'agree'])
  })
  it('says of one that is rated on the year to date what the month shows', () =>
    expect(whyOf('6.8')).toBe('target 22.7% or above; year to date; 75.0% in the month, improving'))
  it('says of what is not known what is done about it, and when it was last known', () => {
    const entry = entryOf('7.4')
    expect(entry?.indicators.map(({ ref }) => ref)).toEqual(['7.3', '7.4'])
    expect(whyOf('7.4')).toBe('last known 70.3% in September 2016')
    expect(entry?.actions).toEqual([
      'Say when both figures can be drawn again, and supply the months that are missing. Head of Leaving Care, by 28 February 2017.',
    ])
  })
  it('says where no action is given, and guesses none', () => {
    // The only action on permanence is about 6.5.
    expect(entryOf('6.8')?.actions).toEqual(['No action given.'])
    expect(entryOf('10.1')?.cause).toBe('No cause given.')
  })
  it('compares with the neighbours, the year to date where the year is the sum of its months', () =>
    expect(members.says.find(({ title }) => title === 'How we compare')?.text).toBe(
      'Against the statistical neighbour average (ours first, theirs second): better on 9.2 Care to adoptive home (A1) (374.7 days; 546.5 days), 9.3 Placement order to match (A2) (208.4 days; 220.6 days); worse on 6.2 Looked after per 10,000 (85.5; 75.8), 6.8 Left care through adoption (16.9%; 18.8%), 8.1 Long-term placements stable (66.2%; 68.2%), 8.2 Three or more placements (11.7%; 9.2%).',
    ))
  it('counts in its lead the ratings that the table shows', () => {
    const count = (status: string) => rows.filter(row => row.rating.status === status).length
    expect(members.lead).toContain(
      `28 indicators in January 2017: ${count('green')} green, ${count('amber')} amber, ${count('red')} red, ${count('not-rated')} not rated.`,
    )
    expect(members.lead).toContain(
      `${rows.filter(row => row.direction.meaning === 'worse').length} moved the wrong way since the month before and ${rows.filter(row => row.direction.meaning === 'better').length} the right way; by more than chance, 7 are getting worse and 1 is improving (6.8).`,
    )
  })
  it('prints the figure that was judged: the year to date where that was judged', () => {
    for (const { ref, figure } of entries.flatMap(one => one.indicators)) {
      const judged = indicators.find(one => one.definition.ref === ref)?.rating.judged
      const printed = paper.figures[`${ref}@2017-01${judged === 'year-to-date' ? '.ytd' : ''}`]
      expect(figure.replace(/ (\[.\]|days)$/, ''), ref).toBe(
        printed?.missing ? printed.spoken : printed?.text,
      )
    }
  })
})
