import { describe, expect, it } from 'vitest'
import { placeholder } from '../../../src/checks/kinds/placeholder.ts'
import { placesOf } from '../build.ts'
import { found, written } from '../written.ts'

describe('placeholder', () => {
  it.each([
    'The rate is XX% now.',
    'Owner: TBC',
    'See [insert date].',
    'Approved by [Name].',
    'What happened???',
    'Insert commentary here',
    'Name and Job Title.',
    'It is ____.',
    'Lorem ipsum dolor',
    '#### of 1,074',
  ])('reports %s', line => {
    expect(found(placeholder, line)).toHaveLength(1)
  })
  it.each([
    'There was no figure [x] for March [r].',
    'See [the guidance](https://example.org/name).',
    'Why did it fall? Nobody knows.',
    'Staff insert dates by hand.',
    'Item #3',
    '**Example action:** list them',
    '{{figure "8.2"}} is worse',
  ])('accepts %s', line => {
    expect(found(placeholder, line)).toEqual([])
  })
  it('names the line', () => expect(placesOf(placeholder, written('Fine.', '', 'TBC'))).toEqual(['line 3']))
})
