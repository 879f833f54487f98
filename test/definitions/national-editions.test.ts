// Which definition a paper prints, by its year, and which editions a series has passed. The expected words follow from the
// dates: an edition until 2015-16 holds to 31 March 2016.
import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { nationalFileSchema } from '../../src/definitions/national.ts'
import { asDefinedIn, editionsPassed, inNationalWords } from '../../src/definitions/national-editions.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { month, parseQuarter, year } from '../../src/terms/period.ts'
import { NATIONAL, national as text } from './standard.ts'

const file = parseYaml(NATIONAL, text, nationalFileSchema).value
const reviews = file?.indicators[1]
if (reviews === undefined) throw new Error('the file of the test has no reviews')
const NAME = 'national/timely-reviews'
const national = new Map([[NAME, reviews]])
const indicator = (given: object = {}) =>
  indicatorSchema.parse({
    ref: 'WM8',
    use: NAME,
    name: 'Reviews',
    short: 'Reviews',
    definition: reviews.definition,
    unit: 'percentage',
    polarity: 'high',
    owner: 'A post',
    method: reviews.method,
    ...given,
  })

describe('asDefinedIn(indicator, period, national)', () => {
  it.each([
    ['March 2010', month(2010, 3), 'The first words.'],
    ['April 2010', month(2010, 4), 'The second words.'],
    ['March 2016', month(2016, 3), 'The second words.'],
    ['April 2016', month(2016, 4), 'Of the reviews held, the share held in time.'],
    ['the year 2015/16', year(2015), 'The second words.'],
    ['the last quarter of 2015/16', parseQuarter('2015-16-Q4') ?? year(0), 'The second words.'],
  ])('has the words of %s', (_, of, words) =>
    expect(asDefinedIn(indicator(), of, national).definition).toBe(words),
  )
  it('leaves the council’s own definition, and an indicator of its own', () => {
    const own = indicator({ definition: 'Our words.' })
    expect(asDefinedIn(own, month(2010, 3), national)).toBe(own)
    const local = indicator({ use: undefined })
    expect(asDefinedIn(local, month(2010, 3), national)).toBe(local)
  })
})

describe('inNationalWords(definitions)', () => {
  it('has those whose definition is national', () => {
    const indicators = new Map([
      ['WM8', indicator()],
      ['WM9', indicator({ ref: 'WM9', definition: 'Our words.' })],
      ['WM10', indicator({ ref: 'WM10', use: undefined })],
    ])
    expect([...inNationalWords({ indicators, national })]).toEqual([['WM8', reviews]])
  })
})

describe('editionsPassed(national, { first, of })', () => {
  const until = (first: ReturnType<typeof year>, of = month(2017, 1)) =>
    editionsPassed(reviews, { first, of }).map(one => one.until.startYear)
  it('has each that ended after the first figure and before the paper', () => {
    expect(until(year(2009))).toEqual([2009, 2015])
    expect(until(year(2010))).toEqual([2015])
    expect(until(year(2015))).toEqual([2015])
    expect(until(year(2016))).toEqual([])
  })
  it('has none that is still in force in the paper', () =>
    expect(until(year(2009), month(2016, 3))).toEqual([2009]))
})

describe('the shape of a national file', () => {
  const problems = (found: string, instead: string) => {
    if (!text.includes(found)) throw new Error(`the file has no ${found}`)
    return parseYaml(NATIONAL, text.replace(found, instead), nationalFileSchema).problems.map(
      ({ facts, origin }) => `${origin.entry}: ${JSON.stringify(facts)}`,
    )
  }
  it('is right as it is', () => expect(file?.indicators).toHaveLength(2))
  it.each([
    ['an owner', 'polarity: high', 'polarity: high\n    owner: A post', "the unknown name 'owner'"],
    ['a long short name', 'short: Children looked after', `short: ${'a'.repeat(36)}`, 'at most 35'],
    ['no source', 'source: { title: A guide, year: 2023 }', '', 'source'],
    ['a year of another kind', 'until: 2009-10', 'until: 2009-11', 'two years in a row'],
    [
      'editions out of order',
      'until: 2009-10',
      'until: 2015-16',
      'a later year than that of the edition before it',
    ],
    [
      'words for a second measure that there is not',
      'numerator: Children in care',
      'numerator: A, denominator: B',
      'no denominator',
    ],
    [
      'a rule that cannot be worked out',
      'annual: latest',
      'annual: ratio-of-sums',
      'a ratio of sums only with',
    ],
  ])('has no %s', (_, found, instead, says) => expect(problems(found, instead).join('\n')).toContain(says))
})
