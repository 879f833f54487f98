// What commentary is checked against besides the indicators: groups of the children, the council's peers, judged targets and
// projections of the appendices of 2021/22. Each number is in a table of that paper.
import { describe, expect, it } from 'vitest'
import { isProjected, projectedIn } from '../../src/commentary/ahead/projected-figures.ts'
import { aimsOf } from '../../src/commentary/aims/aims-judged.ts'
import { verdictsCounted } from '../../src/commentary/aims/verdicts-counted.ts'
import { peersIn } from '../../src/commentary/peers.ts'
import { rowsPrinted } from '../../src/commentary/rows/rows-printed.ts'
import { kindOfBlock } from '../../src/definitions/blocks/index.ts'
import { periodId } from '../../src/terms/period.ts'
import { madeOnce } from '../made.ts'

const made = await madeOnce('sufficiency-appendices', '2021-22')
const { bearings } = made
const sectionOf = (id: string) => {
  const place = made.definitions.papers
    .get('sufficiency-appendices')
    ?.blocks.map(block => kindOfBlock(block).commentary(block))
    .find(one => one?.id === id)
  if (place === undefined) throw new Error(`no section ${id}`)
  return place
}
const judgedIn = (id: string) => sectionOf(id).parts.flatMap(part => bearings.strategies.get(part) ?? [])

function partNamed(section: string, text: string) {
  const rows = rowsPrinted(sectionOf(section), bearings, made.definitions.commentary)
  const [span] = rows.find(text)
  const [part] = span === undefined ? [] : rows.partsOf(span)
  if (part?.latest.amount.kind !== 'known') throw new Error(`no figure of “${text}”`)
  return { part, amount: part.latest.amount, beside: rows.beside(part) }
}

describe('rowsPrinted(…)', () => {
  it('gives the number of a row and of all, and its share', () => {
    const { amount } = partNamed('children-looked-after', 'aged 10 to 15')
    expect([amount.numerator?.toString(), amount.denominator?.toString()]).toEqual(['128', '328'])
    // 128 × 100 ÷ 328 = 39.02…
    expect(amount.value.valueOf()).toBeCloseTo(39.02, 2)
  })
  it('takes rows together where the ages are those of several', () => {
    // 9 + 61
    expect(partNamed('children-looked-after', 'the under-fives').amount.numerator?.toString()).toBe('70')
  })
  it('gives the cost of a placement, which has no share', () => {
    expect(partNamed('cost', 'in-house fostering').amount.value.toString()).toBe('412')
  })
  it('has the other rows of its group map beside it', () => {
    const { beside } = partNamed('children-looked-after', 'aged 10 to 15')
    const numbers = beside.map(({ latest: { amount } }) =>
      amount.kind === 'known' ? amount.numerator?.toString() : undefined,
    )
    expect(numbers).toEqual(['9', '61', '65', '128', '65'])
  })
  it('finds no row that the section does not print', () => {
    const rows = rowsPrinted(sectionOf('outcomes'), bearings, made.definitions.commentary)
    expect(rows.find('boys aged 10 to 15')).toEqual([])
  })
})

describe('peersIn(…)', () => {
  it('gives the figure of each statistical neighbour', () => {
    const rate = bearings.indicators.get('S2')
    const peers = rate === undefined ? [] : peersIn(bearings, ['S2'])(rate)
    const values = peers.flatMap(({ amount }) => (amount.kind === 'known' ? amount.value.valueOf() : []))
    expect(values.toSorted((a, b) => a - b)).toEqual([85, 88, 92, 99, 99, 102, 102, 125, 125, 130])
  })
})

describe('aimsOf(…)', () => {
  it('gives each target the figure at its date, and its standing', () => {
    const aims = aimsOf(judgedIn('last-strategy'), bearings)
    const [met, missed] = ['T6', 'T2'].map(id => aims.find(one => one.definition.ref === id))
    expect([met?.rating.status, missed?.rating.status]).toEqual(['green', 'red'])
    expect(missed && periodId(missed.latest.period)).toBe('2020/21')
  })
  it('gives a measure its baseline', () => {
    const measure = aimsOf(judgedIn('success'), bearings).find(one => one.definition.ref === 'M3')
    expect(measure?.began?.amount).toMatchObject({ kind: 'known' })
  })
})

describe('verdictsCounted(…)', () => {
  it('counts the targets that were met', () => {
    const met = verdictsCounted(judgedIn('last-strategy'), bearings).find(one => one.phrases.includes('met'))
    const amount = met?.indicator.latest.amount
    expect(
      amount?.kind === 'known' && [amount.numerator?.toString(), amount.denominator?.toString()],
    ).toEqual(['3', '8'])
  })
})

describe('projectedIn(…)', () => {
  it('gives the years ahead after those that are known', () => {
    const [path] = projectedIn(sectionOf('what-may-come'), bearings).filter(
      one => one.method === 'planned-path',
    )
    const values = path?.years
      .slice(-4)
      .map(({ amount }) => (amount.kind === 'known' ? amount.value.valueOf() : 0))
    expect(values).toEqual([328, 322, 313, 304])
    expect(path && isProjected(path)).toBe(true)
  })
})
