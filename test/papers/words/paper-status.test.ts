import { describe, expect, it } from 'vitest'
import { disclosureSchema } from '../../../src/definitions/disclosure.ts'
import { withStatus } from '../../../src/papers/words/paper-status.ts'
import { samplePaper } from '../../templates/sample-paper.ts'

const FIRST = {
  n: 1,
  on: '2017-02-20',
  reason: 'First publication',
  approvedBy: 'Head of Performance',
}
const SECOND = { n: 2, on: '2017-02-27', reason: 'Two late discharges.', approvedBy: 'Director' }

const { exempt } = disclosureSchema.parse({})
const PUBLIC = { edition: 'public', exempt } as const

describe('withStatus(paper, stage)', () => {
  it.each([
    [{ is: 'draft' }, 'Draft', 'Draft'],
    [{ is: 'for-approval' }, 'For approval', 'For approval'],
    [
      { is: 'published', ...FIRST },
      'Published 20 February 2017',
      'Published on 20 February 2017. Approved by: Head of Performance.',
    ],
    [
      { is: 'published', ...SECOND, replaces: { n: 1, on: '2017-02-20' } },
      'Published 27 February 2017 (release 2)',
      'Published on 27 February 2017 as release 2, which replaces release 1 of 20 February 2017. Reason: Two late discharges. Approved by: Director.',
    ],
  ] as const)('says %j at the foot and on the cover', (stage, foot, cover) => {
    expect(withStatus(samplePaper, stage, PUBLIC).status).toEqual({ is: stage.is, foot, cover })
  })

  it('changes nothing else', () => {
    const { status: _, ...published } = withStatus(samplePaper, { is: 'published', ...FIRST }, PUBLIC)
    const { status: __, ...draft } = samplePaper
    expect(published).toEqual(draft)
  })

  it.each([
    ['internal', { is: 'draft' }, 'Draft. Not for publication', 'Draft. Not for publication'],
    [
      'internal',
      { is: 'published', ...FIRST },
      'Issued 20 February 2017. Not for publication',
      'Issued on 20 February 2017. Approved by: Head of Performance. Not for publication',
    ],
    [
      'exempt',
      { is: 'draft' },
      'Draft. Not for publication: exempt, paragraph 2',
      'Draft. Not for publication: exempt under paragraph 2 of Part 1 of Schedule 12A, Local Government Act 1972 (information that is likely to reveal the identity of an individual)',
    ],
  ] as const)('says of the %s edition at %j that it is not for the public', (edition, stage, foot, cover) => {
    expect(withStatus(samplePaper, stage, { edition, exempt }).status).toEqual({ is: stage.is, foot, cover })
  })
})
