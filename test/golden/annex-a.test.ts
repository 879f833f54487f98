// Ofsted's Annex A from the workbook to the paper: a small paper from the public workbook, in both layouts.
// Its figures are compared with those worked out independently of the program
// (test/golden/children/annex-a.csv).
// The workbook is not part of this repository; without it the test is skipped.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { ANNEX_A_PAPER } from '../annex-a-paper.ts'
import { changedOutside, REPOSITORY, SHARED } from '../workspace.ts'

const FOLDER = join(SHARED, 'data', 'annexa', 'liia')
const PAPER = `${ANNEX_A_PAPER}  - block: section
    id: not-given
    title: Not in the lists
    parts: [{ part: not-given, id: not-given, title: What the lists cannot give, indicators: ["6.3", "6.7", "6.8", "6.12", "9.2"] }]
`

/** By figure, the golden measure and its part. */
const EXPECTED: Readonly<Record<string, string>> = {
  '6.1': 'in-care,',
  '6.9': 'health-assessment.in-date,',
  '6.10': 'dental-check.in-date,',
  '7.1': 'care-leavers,',
  '7.3': 'care-leavers.suitable,',
  '7.4': 'care-leavers.eet,',
  '8.1': 'long-term.same-placement,',
  '8.2': 'three-plus-placements,',
}

function goldenFigure(key: string): string {
  const rows = readFileSync(join(REPOSITORY, 'test', 'golden', 'children', 'annex-a.csv'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','))
  const [, , , , numerator = 'no row', denominator = ''] =
    rows.find(([, measure, , part]) => `${measure},${part}` === key) ?? []
  return denominator === '' ? numerator : `${numerator} of ${denominator}`
}

describe.runIf(existsSync(FOLDER)).each(['Annex_A.xlsx', 'Annex_A_2024_Jan.xlsx'])(
  'makePaper(from-annex-a) over %s',
  name => {
    const made = () =>
      makePaper(
        { paper: 'from-annex-a', period: '2021-03' },
        openWorkspace(
          changedOutside({
            'data/definitions/papers/from-annex-a.yaml': PAPER,
            [`data/returns/annex-a/${name}`]: readFileSync(join(FOLDER, name)),
          }),
        ),
      )

    it('agrees with the independent counts', async () => {
      const {
        paper: { figures },
      } = await made()
      const found = Object.keys(EXPECTED).map(ref => [
        ref,
        figures[`${ref}@2021-03`]?.parts?.text ?? figures[`${ref}@2021-03`]?.text,
      ])
      expect(found).toEqual(Object.entries(EXPECTED).map(([ref, key]) => [ref, goldenFigure(key)]))
      // Placed with U1, U4, U6 and U6: all four with a family, none with parents.
      expect(['8.3', '8.4'].map(ref => figures[`${ref}@2021-03`]?.parts?.text)).toEqual(['4 of 4', '0 of 4'])
    })
    it('gives a reason for each missing figure: of the month before, or not in the lists', async () => {
      const {
        paper: { figures },
      } = await made()
      expect(figures['6.1@2021-02']?.spoken).toBe('not supplied: the list is as at 16 March 2021 only')
      expect(['6.3', '6.7', '6.12'].map(ref => figures[`${ref}@2021-03`]?.missing?.because)).toEqual([
        'the lists hold the starts only of children who are still in care or left in the last six months',
        'the lists hold only the latest review of each child',
        'the lists do not hold personal education plans',
      ])
    })
  },
)
