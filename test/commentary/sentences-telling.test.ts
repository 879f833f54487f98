import { describe, expect, it } from 'vitest'
import { sentencesTelling } from '../../src/commentary/sentences-telling.ts'

const found = (text: string, ...numbers: string[]) =>
  sentencesTelling({ file: 'x.md', text }, new Set(numbers)).map(({ origin, sentence }) => [
    origin.entry,
    sentence,
  ])

describe('sentencesTelling(words, numbers)', () => {
  it.each([
    ['Of these 3 came within twelve months.', '3'],
    ['Three of them came within twelve months.', '3'],
    ['It was 33.3% in January.', '33.3%'],
    ['In all 1,039 were held.', '1,039'],
    ['It took 345.9 days.', '345.9'],
    ['There were (3) in January.', '4', '3'],
  ])('finds a number that is kept back: %s', (text, ...numbers) =>
    expect(found(text, ...numbers)).toEqual(text.includes('(3)') ? [] : [['line 1', text]]),
  )

  it.each([
    'The Head of Service reports by 3 March 2017.',
    'It has fallen for three months running.',
    'It took 3 years.',
    'Children aged 3 to 4 are many.',
    'See indicator 6.3, and (3) below.',
    'It was {{figure "3"}} in January.',
    'It was 33.4%, and 13 in all.',
  ])('finds none in %s', text => expect(found(text, '3', '33.3%')).toEqual([]))

  it('gives the line', () =>
    expect(found('All is well.\n\nOnly 3 left.', '3')).toEqual([['line 3', 'Only 3 left.']]))
})
