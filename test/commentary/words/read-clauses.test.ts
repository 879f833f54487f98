// Terms are made by hand: `fell` is a movement, `98.2%` a quantity, `reviews` a name, and every other word is plain.
import { describe, expect, it } from 'vitest'
import { quantityAt } from '../../../src/commentary/words/quantities.ts'
import { type ClauseRead, readClauses } from '../../../src/commentary/words/read-clauses.ts'
import type { Meant, Term } from '../../../src/commentary/words/term.ts'
import { type Token, tokensOf } from '../../../src/commentary/words/tokens.ts'

const WORDS: Readonly<Record<string, Meant>> = {
  fell: { is: 'move', senses: ['down'] },
  rose: { is: 'move', senses: ['up'] },
  reviews: { is: 'name' },
  visits: { is: 'name' },
  and: { is: 'lead', lead: 'and' },
  because: { is: 'reason' },
  but: { is: 'break', sign: 'but' },
  while: { is: 'break', sign: 'but' },
  after: { is: 'break', sign: 'but' },
  with: { is: 'break', sign: 'but' },
}

function meantBy({ word }: Token, at: number, tokens: readonly Token[]): Meant {
  const quantity = quantityAt(tokens.slice(0, at + 1), at)?.quantity
  if (quantity !== undefined) return { is: 'quantity', quantity }
  return /^[,()]$/.test(word) ? { is: 'break', sign: word } : (WORDS[word] ?? { is: 'plain' })
}

const clausesOf = (text: string): readonly ClauseRead[] =>
  readClauses(
    tokensOf(text).map(
      (token, at, all): Term => ({ ...token, words: [token.word], ...meantBy(token, at, all) }),
    ),
  )
const textOf = ({ terms }: ClauseRead): string => terms.map(term => term.text).join(' ')

describe('readClauses(terms)', () => {
  it.each([
    ['Reviews fell', ['Reviews fell']],
    ['Reviews fell, visits rose', ['Reviews fell', 'visits rose']],
    ['Reviews fell but visits rose', ['Reviews fell', 'visits rose']],
    ['While reviews fell, visits rose', ['reviews fell', 'visits rose']],
    // `and` parts them where each side claims something.
    ['Reviews fell and visits rose', ['Reviews fell', 'visits rose']],
    ['Reviews and visits rose', ['Reviews and visits rose']],
    ['It went between 430 and 482', ['It went between 430 and 482']],
    // `after` parts them where something was claimed before it, `with` after a comma.
    ['Visits rose after they fell', ['Visits rose', 'they fell']],
    ['The time after a visit', ['The time after a visit']],
    ['Children with a plan rose', ['Children with a plan rose']],
    ['Visits rose, with 98 in time', ['Visits rose', '98 in time']],
  ])('%s', (text, clauses) => expect(clausesOf(text).map(textOf)).toEqual(clauses))

  it('opens each with its word or sign', () =>
    expect(clausesOf('While reviews fell, visits rose').map(one => one.opener)).toEqual(['while', ',']))
  it('says which give a reason', () =>
    expect(clausesOf('Visits fell because reviews rose').map(one => [textOf(one), one.isReason])).toEqual([
      ['Visits fell', false],
      ['because reviews rose', true],
    ]))
  it('takes what is in brackets out of the clause around it', () => {
    const [around, within] = clausesOf('Reviews (98) fell')
    expect([around, within].map(one => one && textOf(one))).toEqual(['Reviews fell', '98'])
    expect(within?.around?.clause).toBe(around)
    expect(within?.around?.before).toBe(1)
  })
})
