// Checks of names, definitions, notes and commentary.
import { describe, expect, it } from 'vitest'
import { abbreviationUnexpanded } from '../../src/checks/kinds/abbreviation-unexpanded.ts'
import { definitionWithTwoNames } from '../../src/checks/kinds/definition-with-two-names.ts'
import { nameWithTwoDefinitions } from '../../src/checks/kinds/name-with-two-definitions.ts'
import { placeholder } from '../../src/checks/kinds/placeholder.ts'
import { referenceToNothing } from '../../src/checks/kinds/reference-to-nothing.ts'
import { targetStatedOtherwise } from '../../src/checks/kinds/target-stated-otherwise.ts'
import { evidenceOf, placesOf, share, type World } from './build.ts'

const written = (...lines: readonly string[]): World => ({
  indicators: [share('6.1')],
  commentary: { 'plans.md': lines.join('\n') },
})
const found = (
  check: typeof placeholder | typeof abbreviationUnexpanded | typeof referenceToNothing,
  ...lines: readonly string[]
) => check(evidenceOf(written(...lines))).map(({ facts }) => facts.found)

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
  ])('tells %s', line => {
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
  ])('takes %s', line => {
    expect(found(placeholder, line)).toEqual([])
  })
  it('names the line', () => expect(placesOf(placeholder, written('Fine.', '', 'TBC'))).toEqual(['line 3']))
})

describe('abbreviationUnexpanded', () => {
  it('tells one that is nowhere spelt out, once, where it stands first', () => {
    expect(
      placesOf(abbreviationUnexpanded, written('The SHOBPA was late.', 'One SHOBPA was early.')),
    ).toEqual(['line 1'])
  })
  it.each([
    ['Each child has a personal education plan (PEP). Two PEPs are late.'],
    ['EET (education, employment or training) fell.'],
    ['The NHS helped.'],
    ['It did NOT improve, and could not.'],
    ['Part II is done.'],
    ['DRAFT'],
    ['See A1 and P1.'],
  ])('takes %s', line => expect(found(abbreviationUnexpanded, line)).toEqual([]))
  it('looks for it in the whole paper', () => {
    const world = {
      indicators: [
        share('9.1', {
          definition: 'Within a year of the decision that the child should be placed for adoption (SHOBPA).',
        }),
      ],
      commentary: { 'a.md': 'The SHOBPA was late.' },
    }
    expect(placesOf(abbreviationUnexpanded, world)).toEqual([])
  })
  it('takes what the register lists', () =>
    expect(
      placesOf(abbreviationUnexpanded, {
        ...written('The IRO was told.'),
        checks: { abbreviations: ['IRO'] },
      }),
    ).toEqual([]))
})

describe('referenceToNothing', () => {
  it.each([
    ['See Appendix B.', 'Appendix B'],
    ['Table 14 shows it.', 'Table 14'],
    ['(Figure 2)', 'Figure 2'],
    ['as said, see section 3.4.1', 'see section 3.4.1'],
    ['see indicator 6.99', 'indicator 6.99'],
  ])('tells %s', (line, expected) => {
    expect(found(referenceToNothing, line)).toEqual([expected])
  })
  it.each([
    'Table 1 shows it.',
    'Table 14 of the statistical release',
    'Three section 47 enquiries',
    'accommodated under section 20 of the Act',
    'in section 20 of the Act',
    'Figures 2 to 4 per cent',
    'the figure 482 is new',
    'the appendix a person keeps',
    'see indicator 6.1.',
  ])('takes %s', line => {
    expect(
      referenceToNothing(
        evidenceOf({
          ...written(line),
          blocks: [
            {
              block: 'topic',
              id: 'plans',
              title: 'Plans',
              indicators: ['6.1'],
              charts: [{ chart: 'history', indicator: '6.1' }],
            },
          ],
        }),
      ),
    ).toEqual([])
  })
  it('takes an appendix that is there', () =>
    expect(
      referenceToNothing(
        evidenceOf({
          ...written('See Appendix B.'),
          blocks: [{ block: 'notes', title: 'Appendix B: method' }],
        }),
      ),
    ).toEqual([]))
})

describe('targetStatedOtherwise', () => {
  const world = (definition: string) => ({
    indicators: [
      share('8.2', {
        definition,
        targets: [{ from: '2016-04', green: { below: 9.6 }, red: { 'at-least': 12 } }],
      }),
    ],
  })
  it.each(['The target is less than 10%.', 'It has a target of 10%.', 'Target: 12%.'])('tells %s', text =>
    expect(placesOf(targetStatedOtherwise, world(text))).toEqual(['8.2, definition']),
  )
  it.each([
    'The target is below 9.6%.',
    'A target of 9.60%.',
    'The target was set in 2016.',
    'Target of the year 2016/17.',
    'Within a target of 20 working days.',
  ])('takes %s', text => expect(placesOf(targetStatedOtherwise, world(text))).toEqual([]))
  it('says nothing where the register has no target', () =>
    expect(
      placesOf(targetStatedOtherwise, { indicators: [share('8.3', { definition: 'A target of 95%.' })] }),
    ).toEqual([]))
})

describe('nameWithTwoDefinitions', () => {
  const world = (name: string, definition: string) => ({
    indicators: [
      share('7.1', { name: 'Care leavers in touch', definition: 'In touch.' }),
      share('7.2', { name, definition }),
    ],
  })
  it('tells one name that is defined twice', () =>
    expect(
      placesOf(nameWithTwoDefinitions, world('Care leavers, in touch', 'In touch within eight weeks.')),
    ).toEqual(['7.2, name']))
  it('takes another name', () =>
    expect(
      placesOf(
        nameWithTwoDefinitions,
        world('Care leavers in touch this month', 'In touch within eight weeks.'),
      ),
    ).toEqual([]))
})

describe('definitionWithTwoNames', () => {
  const world = (definition: string) => ({
    indicators: [
      share('7.1', { name: 'In touch', definition: 'The share in touch.' }),
      share('7.2', { name: 'Contacted', definition }),
    ],
  })
  it('tells one definition under two names', () =>
    expect(placesOf(definitionWithTwoNames, world('The share in touch'))).toEqual(['7.2, definition']))
  it('takes another definition', () =>
    expect(placesOf(definitionWithTwoNames, world('The share in touch by visit.'))).toEqual([]))
})
