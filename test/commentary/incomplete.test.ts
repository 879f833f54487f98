// Paragraphs about red indicators, judged by hand (completeness.csv): which have a cause, an action, a post and
// a date, and what the others lack. They were written in sets, each before the check had seen it.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { actionSayer } from '../../src/commentary/action-said.ts'
import { causeSayer } from '../../src/commentary/cause-said.ts'
import { givesFutureDate } from '../../src/commentary/future-dates.ts'
import { completenessOf, lacking } from '../../src/commentary/incomplete.ts'
import { postsNamer } from '../../src/commentary/posts-named.ts'
import { formsOf } from '../../src/commentary/words/verb-forms.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import { month, parseMonth } from '../../src/terms/period.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY, textOf } from '../workspace.ts'

const { indicators } = await madeOnce(MONTHLY.paper, MONTHLY.period)
const SHORT: Readonly<Record<string, string>> = {
  'a cause': 'cause',
  'an action': 'action',
  'an owner (a post)': 'owner',
  'a date in the future': 'date',
}
/** Without the council's own words and posts: only the English that is built in. */
const builtIn = completenessOf(commentarySchema.parse({}), [])

const rows = (
  parse(await textOf('test/commentary/completeness.csv'), { columns: true }) as Record<string, string>[]
).map(({ id = '', period = '', red = '', lacking: lacks = '', text = '' }) => {
  const current = parseMonth(period) ?? month(2017, 1)
  const about = indicators.filter(one => red.split(' ').includes(one.definition.ref))
  const found = lacking([text], current, about, builtIn).map(part => SHORT[part] ?? part)
  return { id, text, about, found, expected: lacks === '' ? [] : lacks.split(' ') }
})
const complete = rows.filter(row => row.expected.length === 0)
const incomplete = rows.filter(row => row.expected.length > 0)

describe('lacking(passages, …) on judged paragraphs', () => {
  it('reads at least 60 complete ones, 40 others, each about an indicator', () => {
    expect(complete.length).toBeGreaterThanOrEqual(60)
    expect(incomplete.length).toBeGreaterThanOrEqual(40)
    expect(rows.filter(row => row.about.length === 0)).toEqual([])
  })
  it('reports at most one complete paragraph in sixty', () =>
    expect(complete.filter(row => row.found.length > 0).length).toBeLessThanOrEqual(
      Math.floor(complete.length / 60),
    ))
  it('finds at least 85% of what is lacking', () => {
    const lacks = incomplete.flatMap(row => row.expected.map(part => row.found.includes(part)))
    expect(lacks.filter(Boolean).length / lacks.length).toBeGreaterThanOrEqual(0.85)
  })
  it('names nothing else as lacking, in 49 of 50 incomplete paragraphs', () => {
    const others = incomplete.filter(row => row.found.some(part => !row.expected.includes(part)))
    expect(others.length / incomplete.length).toBeLessThanOrEqual(0.02)
  })
  it('counts what the council adds', () => {
    const text = 'Visits were late because of snow. The Wayfinder will check each by 28 February 2017.'
    const added = commentarySchema.parse({ must: { owner: ['wayfinder'] } })
    expect(lacking([text], month(2017, 1), [], builtIn)).toEqual(['an owner (a post)'])
    expect(lacking([text], month(2017, 1), [], completenessOf(added, []))).toEqual([])
  })
})

describe('postsNamer(…)', () => {
  const posts = (text: string) => postsNamer([])(text).map(one => one.text)
  it.each([
    ['Our Principal Lawyer has asked for dates.'],
    ["The Independent Reviewing Officers' manager will report."],
    ['the LAC nurse arranges clinics'],
    ['Owner: VSH.'],
    ['HoS will check each visit.'],
    ['the Assistant Director (Resources) is opening two homes'],
  ])('finds a post in: %s', text => expect(posts(text)).not.toEqual([]))
  it.each([
    ["The fall is explained by the team manager's absence."],
    ['We will recruit a team manager.'],
    ['Plans lapsed when a manager moved to another authority.'],
    ['Owner: to be confirmed.'],
    ['Social workers have been reminded, and police officers too.'],
  ])('finds none in: %s', text => expect(posts(text)).toEqual([]))
})

describe('actionSayer(…)', () => {
  const says = (text: string) => actionSayer([])(text, postsNamer([])(text))
  it.each([
    ['A rota has been set up.'],
    ['Entries are being caught up.'],
    ['Action: check each visit.'],
    ['We will improve recording.'],
    ['The Contracts Manager is in dispute with the provider.'],
    ['Virtual School Head: letter to governors.'],
  ])('hears an action in: %s', text => expect(says(text)).toBe(true))
  it.each([
    ['The figure will be known in April.'],
    ['We will do better.'],
    ['The service will keep improving next year.'],
    ['The Team Manager is aware of this.'],
    ['Two meetings had to be put off.'],
    ['More siblings are being placed together.'],
  ])('hears none in: %s', text => expect(says(text)).toBe(false))
})

describe('givesFutureDate(part, period, isAction)', () => {
  const says = (text: string) =>
    givesFutureDate(text, month(2017, 1), actionSayer([])(text, postsNamer([])(text)))
  it.each([
    ['The nurse will ask by 28/02/2017.'],
    ['We will finish by 31 January 2017.'],
    ['It starts next month.'],
    ['From 1 April every case will be tracked.'],
    ['This work concludes in May.'],
    ['Letter to governors by 13 Feb.'],
    ['We will finish in 2017/18.'],
  ])('finds one in: %s', text => expect(says(text)).toBe(true))
  it.each([
    ['We set up a rota on 5 December 2016 and will keep it.'],
    ['Visits will be made within 20 working days.'],
    ['Performance fell in January.'],
    ['There have been five vacancies since October.'],
    ['We will do this as soon as possible.'],
    ['It was last run in March.'],
  ])('finds none in: %s', text => expect(says(text)).toBe(false))
})

describe('causeSayer(…)', () => {
  it.each([
    ['Four young people lost their tenancies.', true],
    ['Performance remains a concern.', false],
    ['Only 70% of children were seen, against 80% in December.', false],
  ])('tells a cause from figures: %s', (text, isCause) =>
    expect(causeSayer([]).byTelling(text, [])).toBe(isCause),
  )
  it('hears it in a word', () => {
    expect(causeSayer([]).byWord('Visits fell since two workers were ill.')).toBe(true)
    expect(causeSayer([]).byWord('Visits fell since last year.')).toBe(false)
  })
})

describe('formsOf(verb)', () => {
  it('doubles, drops and changes letters as English does', () => {
    expect(formsOf('plan')).toEqual({ doing: 'planning', done: ['planned'] })
    expect(formsOf('carry')).toEqual({ doing: 'carrying', done: ['carried'] })
    expect(formsOf('write')).toEqual({ doing: 'writing', done: ['wrote', 'written'] })
    expect(formsOf('visit')).toEqual({ doing: 'visiting', done: ['visited'] })
  })
})
