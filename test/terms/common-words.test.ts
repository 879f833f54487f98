import { describe, expect, it } from 'vitest'
import { inSentence } from '../../src/terms/common-words.ts'

describe('inSentence(text)', () => {
  it.each([
    ['Children looked after', 'children looked after'],
    ['Age', 'age'],
    ['Under 1', 'under 1'],
    ['Long-term stability of placements', 'long-term stability of placements'],
    ['Children’s homes', 'children’s homes'],
    ['Other, not stated', 'other, not stated'],
    ['Missing (all)', 'missing (all)'],
    ['Children with SEND', 'children with SEND'],
    ['A visit', 'a visit'],
  ])('%s is %s', (text, expected) => expect(inSentence(text)).toBe(expected))
  it.each([
    'Asian or Asian British',
    'White',
    'Black, African or Caribbean',
    'Gypsy or Roma',
    'Irish traveller',
    'Ofsted areas',
    'Ofsted’s areas',
    'Northmoor children',
    'Social Work England',
    'Children’s Services',
    'North East',
    'English as an additional language',
    'Christmas',
    'Monday',
    'Edge of Care panel',
    'PEPs up to date',
    'iPads',
    'Deprivation Of Liberty',
    '',
    '10 to 15',
  ])('%s keeps its capitals', text => expect(inSentence(text)).toBe(text))
})
