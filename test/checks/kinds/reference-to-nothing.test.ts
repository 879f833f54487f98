import { describe, expect, it } from 'vitest'
import { referenceToNothing } from '../../../src/checks/kinds/reference-to-nothing.ts'
import { labelsOf } from '../../../src/figures/labels.ts'
import { nothingKnown } from '../../figures/nothing-known.ts'
import { evidenceOf } from '../build.ts'
import { found, written } from '../written.ts'

describe('referenceToNothing', () => {
  it.each([
    ['See Appendix B.', 'Appendix B'],
    ['Table 14 shows it.', 'Table 14'],
    ['(Figure 2)', 'Figure 2'],
    ['as said, see section 3.4.1', 'see section 3.4.1'],
    ['see indicator 6.99', 'indicator 6.99'],
  ])('reports %s', (line, expected) => {
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
  ])('accepts %s', line => {
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
  it('accepts an appendix that exists', () =>
    expect(
      referenceToNothing(
        evidenceOf({
          ...written('See Appendix B.'),
          blocks: [{ block: 'notes', title: 'Appendix B: method' }],
        }),
      ),
    ).toEqual([]))
  it('knows the tables of the methods annex, which are numbered with the others', () => {
    const evidence = evidenceOf({
      ...written('Table 4 says how rows were used, and Table 5 why not. Table 6 is not there.'),
      blocks: [{ block: 'methods', title: 'How it was counted' }],
    })
    // Points, rules, rows and rows left out; with a group map, five.
    const labels = labelsOf(evidence.paper, nothingKnown({ countsReturns: true, groups: ['age'] }))
    expect(referenceToNothing({ ...evidence, labels }).map(({ facts }) => facts.found)).toEqual(['Table 6'])
  })
})
