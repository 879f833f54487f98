import { describe, expect, it } from 'vitest'
import { withDenials } from '../../../src/commentary/words/denials.ts'
import { isTerm, type Meant, type Term } from '../../../src/commentary/words/term.ts'
import { exact } from '../../../src/terms/exact.ts'

const term = (text: string, meant: Meant): Term => ({ ...meant, at: 0, end: 0, text, words: text.split(' ') })
const plain = (text: string) => term(text, { is: 'plain' })
const not = term('not', { is: 'not' })
const number = term('95%', {
  is: 'quantity',
  quantity: { kind: 'percentage', value: exact(95), decimals: 0 },
})
const inAny = term('in any month', { is: 'lasting' })
const hedgeOf = (terms: readonly Term[]) => withDenials(terms).find(isTerm('quantity'))?.quantity.hedge

describe('withDenials(terms)', () => {
  it('reads `did not reach 95%` as not at least 95%', () =>
    expect(hedgeOf([plain('did'), not, plain('reach'), number])).toBe('at-least'))
  it('leaves `reached 95%`, and the 95% target', () => {
    expect(hedgeOf([plain('reached'), number])).toBeUndefined()
    const target = term('target', { is: 'bound', bound: 'target' })
    expect(hedgeOf([not, plain('reached'), plain('the'), number, target])).toBeUndefined()
  })
  it('reads `in any month` as of every month only where something is denied', () => {
    expect(withDenials([not, inAny]).at(-1)?.is).toBe('lasting')
    expect(withDenials([plain('most'), inAny]).at(-1)?.is).toBe('plain')
  })
})
