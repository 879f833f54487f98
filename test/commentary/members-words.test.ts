// The head of service's words for members: what is read from the file, and how it is checked.
import { describe, expect, it } from 'vitest'
import { membersWordsOf } from '../../src/commentary/members-words.ts'
import { readCommentary } from '../../src/commentary/read-commentary.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { check } from '../../src/verbs/check.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'

const FILE = 'data/commentary/2017-01/members.md'
const read = (markdown: string) => membersWordsOf(readCommentary(markdown))
const found = async (changes: Readonly<Record<string, string | null>>) =>
  (await check(MONTHLY, changedOutside(changes))).problems.filter(one =>
    /\/(?:members)\.md$/.test(one.origin.file ?? ''),
  )
const codes = async (words: string) => (await found({ [FILE]: words })).map(one => one.code)

describe('membersWordsOf(prose)', () => {
  it('parts the words from what the panel is asked', () =>
    expect(
      read(
        'Visits **fell**.\n\nReviews did not.\n\nThe panel is asked to:\n\n- note the position;\n- agree **it**.',
      ),
    ).toEqual({
      words: [
        {
          prose: 'paragraph',
          runs: [{ text: 'Visits ' }, { text: 'fell', emphasis: 'strong' }, { text: '.' }],
        },
        { prose: 'paragraph', runs: [{ text: 'Reviews did not.' }] },
      ],
      asked: { lead: 'The panel is asked to:', items: ['note the position;', 'agree it.'] },
    }))
  it('reads members, a committee and a board too', () => {
    for (const lead of [
      'Members are asked to:',
      'The committee is invited to:',
      'The Board is recommended to',
    ])
      expect(read(`Visits fell.\n\n${lead}\n\n1. note it`).asked, lead).toEqual({ lead, items: ['note it'] })
  })
  it('asks nothing where there is no such line, or no list below it', () => {
    expect(read('Visits fell.\n\n- note it').asked).toBeUndefined()
    expect(read('The panel is asked to:\n\nVisits fell.').asked).toBeUndefined()
    expect(read('')).toEqual({ words: [] })
  })
})

describe('check(paper) of members.md', () => {
  it('finds nothing wrong in the worked example, and expects no such file', async () => {
    expect(await found({})).toEqual([])
    expect(await found({ [FILE]: null })).toEqual([])
  })
  it('holds the words against the figures of the whole paper', async () => {
    // 6.10 is 66.1%, 9.3 is 208.4 days and 10.1 is 18 in January 2017, in three topics.
    expect(
      await codes(
        'Dental checks stood at 66.1% in January. A2 was 208.4 days. Reviews held on time were 98.2%.',
      ),
    ).toEqual([])
    expect(await codes('Dental checks stood at 61.6% in January.')).toEqual(['commentary-contradicts'])
    expect(await codes('A2 was 204.8 days in January.')).toEqual(['commentary-contradicts'])
    expect(await codes('Reviews held on time are below target.')).toEqual(['commentary-claim-untrue'])
  })
  it('requires no cause and no action', async () =>
    expect(await codes('Dental checks fell to 66.1% in January.')).toEqual([]))
  it('reports a fourth sentence, but not what the panel is asked', async () => {
    const asked = '\n\nThe panel is asked to:\n\n- note it. Agree it.\n- thank the carers.'
    expect(await codes(`Visits fell. Dental checks fell. Reviews fell.${asked}`)).toEqual([])
    const [problem, ...others] = await found({
      [FILE]: `Visits fell. Dental checks fell. Reviews fell. All is noted.${asked}`,
    })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'commentary-members-long',
      severity: 'warning',
      facts: { found: 4, most: 3 },
    })
    expect(problem && sayProblem(problem)).toContain('expected at most 3')
  })
  it('reports the words of the month before, if their figures moved', async () => {
    const words = 'Dental checks are the concern of this paper.'
    expect(
      (await found({ [FILE]: words, 'data/commentary/2016-12/members.md': words })).map(one => one.code),
    ).toEqual(['commentary-stale'])
  })
  it('reports a binding that is not known', async () =>
    expect(await codes('Dental checks stood at {{figure "6.41"}}.')).toEqual(['commentary-binding-unknown']))
})
