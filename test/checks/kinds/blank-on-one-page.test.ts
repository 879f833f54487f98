import { describe, expect, it } from 'vitest'
import { blankOnOnePage } from '../../../src/checks/kinds/blank-on-one-page.ts'
import { checkMessages } from '../../../src/problems/check-sentences.ts'
import { count, evidenceOf, placesOf, ratio, reading, share, type World } from '../build.ts'

const blank = (measure: string, period: string, asFound = '', area?: string) => ({
  ...reading(measure, period, 'not-supplied', area),
  asFound,
})
const on = (sheet: string, one: ReturnType<typeof reading>) => ({ ...one, origin: { ...one.origin, sheet } })
/** What the finding says of both pages. */
const said = (world: World) => blankOnOnePage(evidenceOf(world)).map(({ facts }) => [facts.here, facts.there])

describe('blankOnOnePage, on a second statement', () => {
  const indicators = [share('6.10', { annual: 'as-supplied' }), share('6.12', { annual: 'as-supplied' })]
  /** A month that the scorecard has reached, and the paper too. */
  const current = { '6.12': { '2017-01': '90.1' } }

  it('reports a blank cell of a scorecard, with the figure and its place', () => {
    const [found, ...others] = blankOnOnePage(
      evidenceOf({
        indicators,
        given: { ...current, '6.10': { '2016-11': '69.1' } },
        again: current,
        readingsAgain: [blank('6.10', '2016-11')],
      }),
    )
    expect(others).toEqual([])
    expect(found?.origin.file).toBe('scorecard.xlsx')
    expect(found && checkMessages['blank-on-one-page'](found.facts)).toBe(
      '6.10 for November 2016 is blank here and 69.1 in test.xlsx, sheet Test, cell 2016-11 69.1; expected the figure in both places. Give it where it is missing, or remove the other.',
    )
  })
  it('reports a mark where the paper works a figure out from its month', () =>
    // 27 of 36 is 75.0%.
    expect(
      said({
        indicators: [ratio('6.7', 'in-time', 'held'), ...indicators],
        given: { ...current, held: { '2016-11': '36' }, 'in-time': { '2016-11': '27' } },
        again: current,
        readingsAgain: [blank('6.7', '2016-11', 'not available')],
      }),
    ).toEqual([["'not available'", '75.0']]))
  it('reports a closed year that a scorecard lacks, by the name of the comparator', () =>
    expect(
      blankOnOnePage(
        evidenceOf({
          indicators,
          readings: [reading('6.10', '2015/16', '84', 'england')],
          readingsAgain: [blank('6.10', '2015/16', '..', 'england')],
        }),
      ).map(({ facts }) => [facts.area, facts.here, facts.there]),
    ).toEqual([['England', "'..'", '84']]))
  it('reports a figure of a scorecard whose cell in the source is blank', () =>
    expect(
      said({
        indicators,
        readings: [blank('6.10', '2016-11', '-')],
        again: { '6.10': { '2016-11': '69.1' } },
      }),
    ).toEqual([['69.1', "'-'"]]))
  it('reports a figure of a scorecard that no source of the paper gives', () =>
    expect(said({ indicators, again: { '6.10': { '2015/16': '95.0' } } })).toEqual([['95.0', 'blank']]))

  it.each(['suppressed', 'low', 'unreliable', 'not-applicable', 'not-comparable'])(
    'accepts a cell that is marked as %s, on either page',
    reason => {
      const figure = { ...current, '6.10': { '2016-11': '69.1' } }
      const marked = { ...reading('6.10', '2016-11', reason), asFound: 'c' }
      expect(said({ indicators, given: figure, again: current, readingsAgain: [marked] })).toEqual([])
      expect(said({ indicators, given: current, readings: [marked], again: figure })).toEqual([])
    },
  )
  it('accepts blanks on both', () =>
    expect(
      said({ indicators, readings: [blank('6.10', '2016-11')], readingsAgain: [blank('6.10', '2016-11')] }),
    ).toEqual([]))
  it('accepts a scorecard that does not have the row', () =>
    expect(
      said({ indicators, given: { ...current, '6.10': { '2016-11': '69.1' } }, again: current }),
    ).toEqual([]))
  it('leaves the months that a scorecard has not reached to the check of old sheets', () =>
    expect(
      said({
        indicators,
        given: { '6.10': { '2016-12': '66.8', '2017-01': '66.1' } },
        again: { '6.10': { '2016-12': '66.8' } },
        readingsAgain: [blank('6.10', '2017-01')],
      }),
    ).toEqual([]))
  it('accepts no year to date where the paper repeats its latest month', () =>
    expect(
      said({
        indicators: [count('6.1', 'm', { 'year-to-date': 'latest' })],
        given: { m: { '2017-01': '482' } },
        readingsAgain: [blank('6.1', '2017-01.ytd')],
      }),
    ).toEqual([]))
  it('accepts a figure of a year that the paper does not print', () =>
    expect(said({ indicators, again: { '6.10': { '2012/13': '42.5' } } })).toEqual([]))
  it('accepts a number of another date, which is reported as such', () =>
    expect(
      said({
        indicators,
        given: { ...current, '6.10': { '2016-11': '69.1' } },
        again: current,
        readingsAgain: [blank('6.10', '2016-11', '13.7% At Sep')],
      }),
    ).toEqual([]))
})

describe('blankOnOnePage, among the sheets of the sources', () => {
  const indicators = [count('6.1', 'm')]
  it('reports a cell that is blank on one of two sheets', () =>
    expect(
      said({
        indicators,
        readings: [on('Table 2', reading('m', '2016-11', '479')), on('Table 7', blank('m', '2016-11'))],
      }),
    ).toEqual([['blank', '479']]))
  it('reports a dash for adoptions of which another table has 36', () =>
    // Declared: both count the children who were adopted.
    expect(
      placesOf(blankOnOnePage, {
        indicators: [count('A', 'adopted')],
        readings: [
          on('Table 5', { ...reading('ceased', '2013/14', '36'), part: 'reason=adopted' }),
          on('Paragraph 2', blank('adopted', '2013/14', '-')),
        ],
        checks: {
          relations: {
            'same-cohort': [{ measures: ['adopted', 'ceased[reason=adopted]'], because: 'both count them' }],
          },
        },
      }),
    ).toEqual(['2013/14 not-supplied']))
  it('accepts a figure and a blank of other periods, areas or parts', () =>
    expect(
      said({
        indicators,
        readings: [
          on('Table 2', reading('m', '2016-11', '479')),
          on('Table 7', blank('m', '2016-10')),
          on('Table 7', blank('m', '2016-11', '', 'england')),
          on('Table 7', { ...blank('m', '2016-11'), part: 'age=1-4' }),
        ],
      }),
    ).toEqual([]))
  it('accepts what the department withheld', () => {
    const evidence = evidenceOf({ indicators, given: { m: { '2016-11': '4' } } })
    const withheld = evidenceOf({ indicators, readings: [on('Published', blank('m', '2016-11', 'c'))] })
    const published = withheld.extracts.map(extract => ({ ...extract, published: [] }))
    expect(blankOnOnePage({ ...evidence, extracts: [...evidence.extracts, ...published] })).toEqual([])
  })
})
