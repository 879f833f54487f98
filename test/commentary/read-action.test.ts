// Action lines in the ways in which officers of different councils write them, each with what a person reads from it.
import { describe, expect, it } from 'vitest'
import { actionsGiven } from '../../src/commentary/actions-given.ts'
import { commentaryPassages } from '../../src/commentary/commentary-passages.ts'
import { completenessOf } from '../../src/commentary/incomplete.ts'
import type { ActionGiven } from '../../src/commentary/officers-account.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import { month } from '../../src/terms/period.ts'

const builtIn = completenessOf(commentarySchema.parse({}), [])
const actionsIn = (markdown: string): ActionGiven[] =>
  actionsGiven(commentaryPassages(markdown), month(2017, 1), builtIn).map(({ is }) => is)

const REVIEW = 'Review each placement that ended.'
const IN_FULL = { text: REVIEW, post: 'Head of Fostering', by: 'by 31 March 2017' }

describe('actionsGiven(passages, …) of action lines', () => {
  const LINES = [
    'Action: review each placement that ended. Head of Fostering, by 31 March 2017.',
    '- **Example action:** review each placement that ended. Head of Fostering, by 31 March 2017.',
    '**Agreed action** – review each placement that ended. Lead: Head of Fostering. Deadline: 31 March 2017',
    'Action 2: review each placement that ended (Head of Fostering, by 31 March 2017).',
    'Action: review each placement that ended – Head of Fostering – by 31 March 2017',
    'Action: review each placement that ended. By the Head of Fostering by 31 March 2017.',
    'Next step: review each placement that ended. By 31 March 2017. Head of Fostering.',
    'Actions:\n\n- Review each placement that ended; Head of Fostering; by 31 March 2017',
    'Action: review each placement that ended.\n\n- Owner: Head of Fostering\n- By when: 31 March 2017',
    'Why: high turnover. Action: Review each placement that ended. Responsible officer: Head of Fostering. Target date: 31 March 2017.',
  ]
  for (const line of LINES)
    it(`reads the post and the date of: ${line.split('\n').join(' ')}`, () =>
      expect(actionsIn(line)).toEqual([IN_FULL]))

  it('leaves out what was not written', () => {
    expect(actionsIn('Action: review each placement that ended.')).toEqual([{ text: REVIEW }])
    expect(actionsIn('Action: review each placement that ended. Head of Fostering.')).toEqual([
      { text: REVIEW, post: 'Head of Fostering' },
    ])
    expect(actionsIn('Action: review each placement that ended. By 31 March 2017.')).toEqual([
      { text: REVIEW, by: 'by 31 March 2017' },
    ])
    expect(
      actionsIn('Action: review each placement that ended. Lead: to be confirmed. Deadline: TBC'),
    ).toEqual([{ text: REVIEW }])
  })
  it('keeps two posts, a team and other dates as they were written', () => {
    expect(
      actionsIn(
        'Action: agree which cases move. Head of Safeguarding and Head of Looked After Children, by the end of March.',
      ),
    ).toEqual([
      {
        text: 'Agree which cases move.',
        post: 'Head of Safeguarding and Head of Looked After Children',
        by: 'by the end of March',
      },
    ])
    expect(actionsIn('Action: ring every carer. Fostering Recruitment Team, within six weeks.')).toEqual([
      { text: 'Ring every carer.', post: 'Fostering Recruitment Team', by: 'within six weeks' },
    ])
    expect(
      actionsIn('Action: ring every carer. Lead: Assistant Director, Children in Care. Timescale: ongoing.'),
    ).toEqual([{ text: 'Ring every carer.', post: 'Assistant Director, Children in Care', by: 'ongoing' }])
  })
  it('reads several actions, each with its own post', () =>
    expect(
      actionsIn(
        'Actions\n\n1. Audit 30 late visits (Service Manager, 28 February 2017)\n2. Report to the panel. Head of Looked After Children.\n\nVisits fell.',
      ),
    ).toEqual([
      { text: 'Audit 30 late visits.', post: 'Service Manager', by: '28 February 2017' },
      { text: 'Report to the panel.', post: 'Head of Looked After Children' },
    ]))
  it('ends an action with its post and date', () =>
    expect(
      actionsIn(
        'Action: review each placement that ended. Head of Fostering, by 31 March 2017. Three ended at once.',
      ),
    ).toEqual([IN_FULL]))
  it('reads a text of thousands of actions at once', () =>
    expect(actionsIn('Action: ring. Head of Fostering. '.repeat(1000))).toHaveLength(1000))
  it('takes the reader of a report, and who wrote it, for no owner', () =>
    expect(actionsIn('Action: report each late visit to the Director of Children’s Services.')).toEqual([
      { text: 'Report each late visit to the Director of Children’s Services.' },
    ]))
})

describe('actionsGiven(passages, …) of sentences', () => {
  it('reads who does what by when', () => {
    const sentence = 'The Head of Fostering will review each long-term placement that ended by 31 March 2017.'
    expect(actionsIn(`Stability fell to 66.2%. ${sentence}`)).toEqual([
      { text: sentence, post: 'Head of Fostering', by: 'by 31 March 2017' },
    ])
  })
  it('finds the post wherever it stands', () => {
    const postOf = (text: string) => actionsIn(text)[0]?.post
    expect(postOf('Each late visit will be checked by the Team Manager next month.')).toBe('Team Manager')
    expect(postOf('We have asked the Designated Nurse to match the lists by Easter.')).toBe(
      'Designated Nurse',
    )
    expect(
      postOf("The Assistant Director for Children's Social Care will report to the Director by May."),
    ).toBe("Assistant Director for Children's Social Care")
    expect(postOf('The Head of Fostering and the Virtual School Head will meet each school.')).toBe(
      'Head of Fostering and the Virtual School Head',
    )
    expect(postOf('We will recruit six more carers by Easter.')).toBeUndefined()
  })
  it('gives the date of the action, not those of the figures', () => {
    const by = (text: string) => actionsIn(text)[0]?.by
    expect(by('The Team Manager will check each visit missed in December by 28 February 2017.')).toBe(
      'by 28 February 2017',
    )
    expect(by('The Team Manager will check each visit missed in January.')).toBeUndefined()
    expect(by('The Team Manager will start a rota in March.')).toBe('in March')
    expect(by('The Team Manager will bring the findings to the March panel.')).toBe('to the March panel')
  })
  it('tells no statement of figures, opinion or plan for the figures', () => {
    for (const text of [
      'In January 10 children started to be looked after and 12 ceased.',
      'This is being checked.',
      'The Team Manager is aware of this.',
      'The figures for February are published on 15 March 2017.',
      'The Head of Service thinks that performance will improve in April.',
      'Visits must be made within 20 working days.',
    ])
      expect(actionsIn(text), text).toEqual([])
  })
})
