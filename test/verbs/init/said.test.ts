// Targets, notes and units as officers type them, each read by hand.
import { expect, it } from 'vitest'
import type { ExtractCell } from '../../../src/extracts/cell.ts'
import type { LineSeen } from '../../../src/extracts/look/sheet-seen.ts'
import { month } from '../../../src/terms/period.ts'
import {
  amberInNotes,
  goodByNotes,
  notePointedTo,
  type SheetNote,
  targetForLabel,
  targetOfNoteAbout,
  targetsInNote,
} from '../../../src/verbs/init/notes-said.ts'
import { splitReference } from '../../../src/verbs/init/split-reference.ts'
import { targetOfCell, targetOfText, targetsInWords } from '../../../src/verbs/init/target-said.ts'
import { numberInCell, unitOfLine } from '../../../src/verbs/init/unit-of-line.ts'

const text = (shown: string): ExtractCell => ({ kind: 'text', text: shown, shown })
const number = (value: number, percent: 'scaled' | 'none' = 'none'): ExtractCell => ({
  kind: 'number',
  number: value,
  percent,
  shown: String(value),
})
const note = (said: string, at = 'A20'): SheetNote => ({ text: said, at, file: 'scorecard.xlsx', sheet: 'S' })

it.each([
  ['10% or below', { value: 10, side: 'at-most' }],
  ['<=18%', { value: 18, side: 'at-most' }],
  ['95%+', { value: 95, side: 'at-least' }],
  ['at least 95%', { value: 95, side: 'at-least' }],
  ['85', { value: 85 }],
  ['see note 2', undefined],
  ['see below', undefined],
  ['-', undefined],
  ['85% to 90%', undefined],
  ['90-95', undefined],
  ['between 90 and 95', undefined],
  ['0.8+', { value: 80, side: 'at-least', isOfOne: true }],
  ['≥0.95', { value: 95, side: 'at-least', isOfOne: true }],
  ['0.5%', { value: 0.5 }],
  ['≥ 95', { value: 95, side: 'at-least' }],
  ['95% or more', { value: 95, side: 'at-least' }],
  ['not below 90', { value: 90, side: 'at-least' }],
  ['no more than 10', { value: 10, side: 'at-most' }],
  ['>95', { value: 95, side: 'at-least', isStrict: true }],
  ['below 20', { value: 20, side: 'at-most', isStrict: true }],
])('reads the target %s', (typed, said) => expect(targetOfText(typed, 'percentage')).toEqual(said))

it('reads a target of a cell in points, however it is stored', () => {
  expect(targetOfCell(number(0.7, 'scaled'), 'percentage')).toEqual({ value: 70 })
  expect(targetOfCell(number(0.95), 'percentage')).toEqual({ value: 95, isOfOne: true })
  expect(targetOfCell(number(95), 'percentage')).toEqual({ value: 95 })
  expect(targetOfCell(number(65), 'rate-per-10000')).toEqual({ value: 65 })
})

it.each([
  ['10 or fewer', 'count', { value: 10, side: 'at-most' }],
  ['fewer than 10', 'count', { value: 10, side: 'at-most', isStrict: true }],
  ['60 per 10,000', 'rate-per-10000', { value: 60 }],
  ['4 per 10,000', 'count', undefined],
] as const)('reads the target %s of a %s', (typed, unit, said) =>
  expect(targetOfText(typed, unit)).toEqual(said),
)

it('takes no percentage for the target of a number', () =>
  expect(targetOfText('95%', 'count')).toBeUndefined())

it('reads a target that changes within the year', () => {
  expect(targetsInWords('68%, 70% from Oct', 'percentage', '2025-04')).toEqual([
    { value: 68 },
    { value: 70, from: '2025-10' },
  ])
  expect(
    targetsInNote('(2) Reviews: target 92% up to June 2025, 95% from July 2025 (agreed at Panel, June).'),
  ).toEqual([{ value: 92 }, { value: 95, from: '2025-07' }])
  expect(targetsInNote('target 20 a month since April 2024.')).toEqual([{ value: 20, from: '2024-04' }])
})

it('finds the note that a target or a label points to', () => {
  const notes = [note('(1) Rate uses mid-2024.'), note('(2) Reviews: target 92%.', 'A22')]
  expect(notePointedTo('see note 2', notes)?.at).toBe('A22')
  expect(notePointedTo('% reviews in time (2)', notes)?.at).toBe('A22')
  expect(notePointedTo('see note 3', notes)).toBeUndefined()
})

it('finds the target of a label in a list, and in a note about it', () => {
  const listed = [note('Targets: EET 60%, suitable accommodation 92%.')]
  expect(targetForLabel('In suitable accommodation', listed)?.said).toEqual({ value: 92 })
  expect(targetForLabel('Hold a passport', listed)).toBeUndefined()
  const about = [
    note('(4) Fostering enquiries are in the weekly export: target 20 a month since April 2024.'),
  ]
  expect(targetOfNoteAbout('Fostering enquiries received', about)?.said).toEqual({
    value: 20,
    from: '2024-04',
  })
  expect(targetOfNoteAbout('Dental checks', about)).toBeUndefined()
})

it.each([
  ['CLA rate per 10,000', 'low'],
  ['3+ placements', 'low'],
  ['Dental checks', 'high'],
])('reads what is good of %s in a note', (label, good) =>
  expect(
    goodByNotes(label, [
      note('Good performance is low for the rate, 3+ placements and 20+ miles, high for everything else.'),
    ])?.said,
  ).toBe(good),
)

it.each([
  ['Green = at target, Amber = within 5 points, Red = worse', '5'],
  ['Amber: within 10% of target', '10%'],
  ['within 3 pts', '3'],
  ['RAG: G when the target is met. A when it is missed by up to 3 percentage points.', '3'],
  ['A when it is missed by up to 3 points', undefined],
  ['Amber means watch', undefined],
  ['G = at or better than target; A = within 10% of the target; R = further', '10%'],
  ['e.g. target 80%: amber down to 72.0%', undefined],
])('reads when amber begins: %s', (said, width) =>
  expect(amberInNotes([note(said)])?.said.within).toBe(width),
)

it.each([
  ['Amber: within 10%', true],
  ['Amber: within 10% of target', false],
  ['Amber: within 10 points', false],
])('knows whether a note says what a per cent is of: %s', (said, isUnsaid) =>
  expect(amberInNotes([note(said)])?.said.isOfUnsaid).toBe(isUnsaid),
)

it.each([
  ['TM05 - Three or more placements', 'TM05', 'Three or more placements'],
  ['6.10 Dental checks', '6.10', 'Dental checks'],
  ['WM 5 - Visits', 'WM 5', 'Visits'],
  ['LAC 12 months+', undefined, 'LAC 12 months+'],
  ['3+ placements (%)', undefined, '3+ placements (%)'],
])('parts the reference from %s', (typed, reference, label) =>
  expect(splitReference(typed)).toEqual({ ...(reference && { reference }), label }),
)

const line = (label: string, cells: readonly ExtractCell[], target?: ExtractCell): LineSeen => ({
  label,
  under: [],
  at: 'A1',
  figures: cells.map((cell, i) => ({ period: month(2025, 4 + i), cell, at: `B${i + 1}` })),
  beside: target === undefined ? [] : [{ what: 'target', heading: 'Target', cell: target, at: 'C1' }],
})

it.each([
  ['percent cells', line('Dental', [number(0.846, 'scaled')]), { unit: 'percentage' }],
  [
    'points, by the label',
    line('% dental', [number(84.6), number(9.5)]),
    { unit: 'percentage', stored: 'points' },
  ],
  ['fractions, by the label', line('Dental %', [number(0.846)]), { unit: 'percentage', stored: 'fraction' }],
  ['parts in a cell', line('Life story', [text('19/31 (61%)')]), { unit: 'percentage', isOfParts: true }],
  ['whole numbers', line('Starts', [number(13), number(8)]), { unit: 'count' }],
  ['a rate', line('CLA per 10,000', [number(65.6)]), { unit: 'rate-per-10000' }],
  ['days', line('Average days to adoption', [number(451)]), { unit: 'days' }],
  ['a mean', line('Average caseload', [number(17.1)]), { unit: 'average' }],
  [
    'points, by a target in per cent',
    line('Passports', [number(51.8)], text('60%')),
    { unit: 'percentage', stored: 'points' },
  ],
])('knows the unit of %s', (_, given, unit) => expect(unitOfLine(given)).toEqual(unit))

it('doubts numbers of which nothing says what they are', () =>
  expect(unitOfLine(line('Index', [number(51.8)])).doubt).toContain('nothing says'))

it('reads numbers in points', () => {
  const figure = (cell: ExtractCell) => ({ period: month(2025, 4), cell, at: 'A1' })
  expect(numberInCell(figure(number(0.5, 'scaled')), { unit: 'percentage' })).toBe(50)
  expect(numberInCell(figure(number(0.5)), { unit: 'percentage', stored: 'fraction' })).toBe(50)
  expect(numberInCell(figure(text('1,074')), { unit: 'count' })).toBe(1074)
  expect(numberInCell(figure(text('91.2% (p)')), { unit: 'percentage' })).toBe(91.2)
  expect(numberInCell(figure(text('tbc')), { unit: 'percentage' })).toBeUndefined()
})
