// Counting from small returns over a workspace whose definitions are older than the program's: worked out by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHARED } from '../workspace.ts'
import { HAS_CASES, type Outcome, runCase, runOn } from './lay-case.ts'

const FOLDER = 'data/returns/ssda903'
const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const csv = (...lines: string[]) => `${lines.join('\n')}\n`

const POINTS = 'data/definitions/counting.yaml'
/** The points of the workspace, with another position in force. */
const inForce = (point: string, position: string) => ({
  [POINTS]: readFileSync(join(SHARED, 'cases/_base/return', POINTS), 'utf8').replace(
    `- id: ${point}\n`,
    `- id: ${point}\n    in-force: ${position}\n`,
  ),
})

const shown = ({ figures }: Outcome, ...refs: string[]) => refs.map(ref => figures?.get(ref))
const words = ({ paper }: Outcome) => JSON.stringify(paper)

describe.skipIf(!HAS_CASES)('long-term stability', () => {
  it('is of the last two placements of a child placed for adoption, not of a whole run', async () =>
    expect(shown(await runCase('returns/adoptive-run'), 'S11@2023/24')).toEqual(['0.0%']))
})

describe.skipIf(!HAS_CASES)('care leavers who are homeless or in custody', () => {
  it('are not in suitable accommodation, which the annex says though counting.yaml has no such point', async () => {
    const outcome = await runCase('returns/suitable-S1')
    expect(shown(outcome, 'S20@2023/24')).toEqual(['0.0%'])
    expect(words(outcome)).toContain(
      'Can accommodation be suitable for a care leaver who is homeless or in custody',
    )
    expect(words(outcome)).toContain('whatever the return says (S1, X1)')
    expect(outcome.errors).toBe(0)
  })
})

describe.skipIf(!HAS_CASES)('reviews in time', () => {
  // Held in March: one, a month late. In the year: six, of which that one was late.
  const files = {
    [`${FOLDER}/2023-24/header.csv`]: csv(HEADER, '1,1,15/06/2014,WBRI,UN5,,', '2,2,15/06/2012,WBRI,UN5,,'),
    [`${FOLDER}/2023-24/episodes.csv`]: csv(
      EPISODES,
      '1,03/04/2023,S,C2,N1,U4,PR1,,,,A,B,',
      '2,03/04/2023,S,C2,N1,U4,PR1,,,,A,B,',
    ),
    // Due on 4 May 2023: 20 working days but for Good Friday, Easter Monday and 1 May. Then after three months, then six.
    [`${FOLDER}/2023-24/reviews.csv`]: csv(
      'CHILD,DOB,REVIEW,REVIEW_CODE',
      '1,15/06/2014,04/05/2023,PN1',
      '1,15/06/2014,03/08/2023,PN1',
      '1,15/06/2014,02/02/2024,PN1',
      '2,15/06/2012,02/05/2023,PN1',
      '2,15/06/2012,02/08/2023,PN1',
      '2,15/06/2012,02/03/2024,PN1',
    ),
  }
  it('are of children by the national position: 1 of 2', async () => {
    const outcome = await runOn('return', files)
    expect([
      ...shown(outcome, 'S12@2023/24'),
      words(outcome).includes('Children whose reviews were all in time'),
    ]).toEqual(['50.0%', true])
  })
  it('are of the reviews of the whole year by the position by-review, with its name: 5 of 6', async () => {
    const outcome = await runOn('return', { ...files, ...inForce('reviews', 'by-review') })
    expect(shown(outcome, 'S12@2023/24')).toEqual(['83.3%'])
    expect(words(outcome)).toContain('Reviews held in time')
    expect(words(outcome)).not.toContain('Children whose reviews were all in time')
    expect(words(outcome)).toContain('The figure of a year covers the whole year.')
  })
  it('are of the latest by the position by-date: 2 of 2', async () => {
    const outcome = await runOn('return', { ...files, ...inForce('reviews', 'by-date') })
    expect(shown(outcome, 'S12@2023/24')).toEqual(['100.0%'])
    expect(words(outcome)).toContain('Children whose latest review is in date')
  })
})
