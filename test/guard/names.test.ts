import { describe, expect, it } from 'vitest'
import type { GuardRules } from '../../src/guard/finding.ts'
import { guard } from '../../src/guard/guard.ts'
import { namesFound, readNames } from '../../src/guard/names.ts'
import { classesIn, NO_RULES, sentencePassage } from './rules.ts'

// Invented words: the list of a council is its own, and is never in the repository.
const LISTED = [
  ['Zorvane', "O'Quillick"],
  ['Tamberly Joyce', 'Zarb-Fennimoor'],
  ['Grace', 'Undervale'],
  ['May', 'Ostrick'],
] as const
const named: GuardRules = { ...NO_RULES, names: namesFound(LISTED) }

describe('readNames(csv)', () => {
  it('reads the two columns in any order and case', async () => {
    const names = await readNames('id,Surname,FORENAME\n1,Quillick,Zorvane\n')
    expect(names?.hasFullName('Zorvane Quillick left.')).toBe(true)
  })
  it('takes no first row for headings that has others', async () => {
    expect(await readNames('Zorvane,Quillick\nTamberly,Zarb\n')).toBeUndefined()
  })
  it('leaves a surname empty that is not given', async () => {
    const names = await readNames('forename,surname\nZorvane,\n')
    expect([names?.hasFullName('Zorvane was there'), names?.hasOneName('Zorvane was there', true)]).toEqual([
      false,
      true,
    ])
  })
})

describe('a full name of the list', () => {
  it.each([
    "Zorvane O'Quillick attended.",
    'ZORVANE O’QUILLICK attended.',
    "O'Quillick, Zorvane",
    "Zorvane J. O'Quillick attended.",
    'Tamberly Zarb Fennimoor attended.',
    'The cake was for Tamberly Joyce Zarb-Fennimoor.',
    'zorvane oquillick',
  ])('is found in: %s', text => expect(classesIn(text, named)).toContain('F2'))
  it.each(['Zorvane attended.', 'The O’Quillick Centre and the Zorvane Room', 'Graceful Undervales'])(
    'is not found in: %s',
    text => expect(classesIn(text, named)).not.toContain('F2'),
  )
})

describe('a forename or a surname alone', () => {
  it.each([
    'Zorvane is doing well at school.',
    "The panel heard about ZORVANE's foster placement.",
    'Tamberly has a new social worker.',
    'The O’Quillick siblings are placed together.',
    'Grace was placed with foster carers.',
    'The young person, Grace, has moved.',
    'May was placed in a children’s home; May is settled.',
  ])('is found beside words of care: %s', text => expect(classesIn(text, named)).toContain('F8'))
  it.each([
    'In May 17 children were placed with foster carers.',
    'Children may be placed with relatives until May 2017.',
    'There is a period of grace before a placement ends.',
    'The number of placements in April and May fell.',
    'The Zorvane software was bought in 2016.',
  ])('is no name in: %s', text => expect(classesIn(text, named)).toEqual([]))
})

describe('the list of names', () => {
  it('is in no result: neither in findings nor in what was not checked', () => {
    const text = "Zorvane O'Quillick and Tamberly Zarb-Fennimoor are placed with Grace Undervale."
    const said = JSON.stringify(
      guard(
        [
          sentencePassage(text),
          {
            ...sentencePassage(text),
            file: "zorvane-o'quillick.html",
            place: 'file name',
            kind: 'file name',
          },
        ],
        named,
      ),
    )
    for (const name of LISTED.flat()) expect(said.toLowerCase()).not.toContain(name.toLowerCase())
  })
  it('is missed quietly: its classes are not checked', () => {
    expect(guard([sentencePassage('Nothing.')], NO_RULES).notChecked).toEqual(['F2', 'F8'])
    expect(guard([sentencePassage('Nothing.')], named).notChecked).toEqual([])
  })
})
