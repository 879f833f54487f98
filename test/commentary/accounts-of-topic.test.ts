// What the commentary of January 2017 tells of each indicator, written by hand from the ten files, and what other officers'
// ways of writing tell.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { actionsGiven } from '../../src/commentary/actions-given.ts'
import { completenessOf } from '../../src/commentary/incomplete.ts'
import type { OfficersAccount } from '../../src/commentary/officers-account.ts'
import { readTopics } from '../../src/commentary/read-topics.ts'
import { kindOfBlock } from '../../src/definitions/blocks/index.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import { month, parseMonth } from '../../src/terms/period.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY, textOf } from '../workspace.ts'

const made = await madeOnce(MONTHLY.paper, MONTHLY.period)
const topics = (made.definitions.papers.get(MONTHLY.paper)?.blocks ?? [])
  .map(block => kindOfBlock(block).commentary(block))
  .filter(place => place !== undefined)
const accountsIn = (commentary: Readonly<Record<string, string>>, refused: readonly string[] = []) =>
  readTopics(
    {
      folder: '2017-01',
      topics: topics.filter(({ id }) => id in commentary),
      commentary: new Map(Object.entries(commentary)),
      refused: new Set(refused),
      rules: made.definitions.commentary,
      figuresAreSound: true,
    },
    made.bearings,
  ).accounts
const inHealth = (health: string) => accountsIn({ health })

const JANUARY = [
  'adoptions',
  'care-leavers',
  'caseloads',
  'health',
  'looked-after-children',
  'permanence',
  'personal-education-plans',
  'placements',
  'plans',
  'reviews-and-visits',
]
const january = accountsIn(
  Object.fromEntries(
    await Promise.all(
      JANUARY.map(async topic => [topic, await textOf(`data/commentary/2017-01/${topic}.md`)] as const),
    ),
  ),
)

const notKnown = (text: string) => ({ text, isKnown: false })
const [FEBRUARY, MARCH] = ['by 28 February 2017', 'by 31 March 2017']
const ADMISSIONS = {
  text: 'Review the reasons for admission since August 2016 and report them to the panel.',
  post: 'Head of Looked After Children',
  by: MARCH,
}
const GROWN = notKnown(
  'The figures show that the number has grown, from 432 in March 2016; they do not show why.',
)
const SUPPLIED = {
  text: 'Find how the supplied figure is counted.',
  post: 'Head of Permanence',
  by: FEBRUARY,
}
const LATE = {
  cause: notKnown(
    'The figures do not show whether visits were made late or were recorded late. This is being checked.',
  ),
  actions: [
    {
      text: 'Check each late visit of January against the case record.',
      post: 'Head of Looked After Children',
      by: FEBRUARY,
    },
  ],
}
const LONGER = notKnown('The figures do not show why some adoptions took longer.')
const CASES = {
  actions: [
    {
      text: 'Agree with the workers concerned which cases can move to colleagues.',
      post: 'Head of Safeguarding and Head of Looked After Children',
      by: FEBRUARY,
    },
  ],
}
const DRAWN = {
  actions: [
    {
      text: 'Say when both figures can be drawn again, and supply the months that are missing.',
      post: 'Head of Leaving Care',
      by: FEBRUARY,
    },
  ],
}
const NOTHING = { actions: [] }

/** By hand: of what each sentence is about, by its words and by the paragraph that it stands in. */
const EXPECTED: Readonly<Record<string, OfficersAccount>> = {
  // The action names admissions (6.3), which have no target, so that it is the topic's; `the number` is what the paragraph is of.
  '6.1': { actions: [ADMISSIONS] },
  '6.2': { cause: GROWN, actions: [ADMISSIONS] },
  '6.3': { cause: GROWN, actions: [ADMISSIONS] },
  '6.4': { cause: GROWN, actions: [ADMISSIONS] },
  // The action names no indicator, and its post owns 6.5 and 6.6; that 0.0% does not agree with the adoptions is no cause.
  '6.5': { actions: [SUPPLIED] },
  '6.6': { actions: [SUPPLIED] },
  '6.8': { cause: notKnown('The figures do not show why the share is low.'), actions: [] },
  '6.14': {
    cause: notKnown(
      'The figures do not show how much of the drop is plans that are late and how much is plans that were not carried over to the new system. This is being checked.',
    ),
    actions: [
      {
        text: 'List every plan that is out of date by team, and clear the list each week.',
        post: 'Head of Looked After Children',
        by: FEBRUARY,
      },
    ],
  },
  '6.7': NOTHING,
  '6.15': LATE,
  '6.16': LATE,
  '8.1': {
    cause: notKnown('The figures do not show why placements ended.'),
    actions: [
      {
        text: 'Review each long-term placement that ended since November 2016, and report what might have kept it going.',
        post: 'Head of Fostering and Placements',
        by: MARCH,
      },
    ],
  },
  '8.2': NOTHING,
  '6.9': NOTHING,
  '6.10': {
    cause: notKnown(
      'The figures do not show whether children have not been seen or whether the check was not recorded. This is being checked.',
    ),
    actions: [
      {
        text: "Match our list of overdue dental checks with the dentists' own records.",
        post: 'Designated Nurse for Looked After Children',
        by: MARCH,
      },
    ],
  },
  '6.11': NOTHING,
  '6.12': NOTHING,
  '6.13': {
    cause: notKnown(
      'The figures do not show whether plans were not reviewed or whether the reviews were not recorded. This is being checked.',
    ),
    actions: [
      {
        text: 'Hold or record the review of every plan that is out of date.',
        post: 'Virtual School Headteacher',
        by: MARCH,
      },
    ],
  },
  '7.1': DRAWN,
  '7.3': DRAWN,
  '7.4': DRAWN,
  // The cause stands in the paragraph about the two averages; the action names the twelve months of 9.1.
  '9.1': {
    actions: [
      {
        text: 'Set out what delayed each adoption that took longer than twelve months.',
        post: 'Head of Adoption',
        by: MARCH,
      },
    ],
  },
  '9.2': { cause: LONGER, actions: [] },
  '9.3': { cause: LONGER, actions: [] },
  // `This is red, because red begins at 18` explains the colour.
  '10.1': CASES,
  '10.2': CASES,
}

describe('readTopics(…).accounts of January 2017', () => {
  it('tells of the indicators of every topic with commentary, and of no other', () =>
    expect([...january.keys()].sort()).toEqual(Object.keys(EXPECTED).sort()))
  for (const [ref, account] of Object.entries(EXPECTED))
    it(`tells of ${ref} what its officers wrote`, () => expect(january.get(ref)).toEqual(account))
  it('tells nothing from a file that an error refused', () =>
    expect(
      accountsIn({ health: 'Dental checks fell because a dentist left.' }, [
        'data/commentary/2017-01/health.md',
      ]),
    ).toEqual(new Map()))
  it('tells nothing where a binding is not known', () =>
    expect(inHealth('Dental checks fell to {{figure "6.99"}} because a dentist left.')).toEqual(new Map()))
})

describe('readTopics(…).accounts of other words', () => {
  const causeOf = (health: string, ref = '6.10') => inHealth(health).get(ref)?.cause

  it('gives a cause in whole sentences, with figures filled in and without marks', () =>
    expect(
      causeOf('Dental checks fell to **{{figure "6.10"}}** because _two dentists_ left in December.'),
    ).toEqual({
      text: 'Dental checks fell to 66.1% because two dentists left in December.',
      isKnown: true,
    }))
  it('gives an event as the cause, of the indicator named before it', () => {
    const words =
      'Health assessments fell to 92.7%. Dental checks fell to 66.1%. Two surgeries closed their lists over Christmas.'
    expect(causeOf(words)).toEqual({
      text: 'Two surgeries closed their lists over Christmas.',
      isKnown: true,
    })
    expect(causeOf(words, '6.9')).toBeUndefined()
  })
  it('prefers a cause that is named to one that is not known', () =>
    expect(
      causeOf(
        'Dental checks fell to 66.1%. We do not yet know why so many were late. Some fell because a surgery closed.',
      ),
    ).toEqual({ text: 'Some fell because a surgery closed.', isKnown: true }))
  it('gives the cause to all of a topic where a paragraph names none', () => {
    const accounts = inHealth('The reasons are not yet understood.')
    expect([...accounts.values()].map(one => one.cause?.isKnown)).toEqual([false, false, false])
  })
  it('takes a statement of figures, a colour and a gap for no cause', () => {
    for (const words of [
      'Dental checks fell to 66.1%, against 66.8% in December.',
      'Dental checks are red because the target is 95%.',
      'There are no figures for dental checks in May, because the system was changed.',
      'Please do not rely on dental checks until they have been audited.',
    ])
      expect(causeOf(words), words).toBeUndefined()
  })
  it('gives an action to each indicator that it names', () => {
    const accounts = inHealth(
      'Action: chase overdue dental checks. Lead: Designated Nurse. Action: rebook each first health assessment. Lead: Team Manager.',
    )
    const actions = ['6.9', '6.10', '6.11'].map(ref => accounts.get(ref)?.actions.map(one => one.text))
    expect(actions).toEqual([[], ['Chase overdue dental checks.'], ['Rebook each first health assessment.']])
  })
  it('gives an action by reference to that indicator alone', () => {
    const accounts = inHealth(
      'Action (6.9): ask the trust for a weekly list. Designated Nurse, by 31 March 2017.',
    )
    expect([...accounts].map(([ref, one]) => [ref, one.actions.length])).toEqual([
      ['6.9', 1],
      ['6.10', 0],
      ['6.11', 0],
    ])
  })
})

describe('actionsGiven(passages, …) of judged paragraphs', async () => {
  const builtIn = completenessOf(commentarySchema.parse({}), [])
  const rows = (
    parse(await textOf('test/commentary/completeness.csv'), { columns: true }) as Record<string, string>[]
  ).map(({ period = '', lacking = '', text = '' }) => ({
    text,
    lacks: lacking.split(' '),
    actions: actionsGiven([{ text, isItem: false }], parseMonth(period) ?? month(2017, 1), builtIn).map(
      ({ is }) => is,
    ),
  }))
  const withAction = rows.filter(({ lacks }) => !lacks.includes('action'))
  const without = rows.filter(({ lacks }) => lacks.includes('action'))

  it('tells an action in 19 of 20 paragraphs that have one', () => {
    expect(withAction.length).toBeGreaterThan(400)
    expect(
      withAction.filter(one => one.actions.length > 0).length / withAction.length,
    ).toBeGreaterThanOrEqual(0.95)
  })
  it('tells none in 49 of 50 that have none', () => {
    expect(without.length).toBeGreaterThan(50)
    expect(without.filter(one => one.actions.length > 0).length / without.length).toBeLessThanOrEqual(0.02)
  })
  it('names no post in 19 of 20 actions without one', () => {
    const ownerless = rows.filter(({ lacks }) => lacks.includes('owner') && !lacks.includes('action'))
    expect(ownerless.length).toBeGreaterThan(40)
    expect(
      ownerless.filter(one => one.actions.some(({ post }) => post !== undefined)).length / ownerless.length,
    ).toBeLessThanOrEqual(0.05)
  })
})
