// The judged sentences, each checked on its own against the worked example. In: slips.csv, worked out by hand
// from the published figures. Out: what was expected and what was reported.

import { parse } from 'csv-parse/sync'
import { commentaryChecker } from '../../src/commentary/check-commentary.ts'
import { kindOfBlock } from '../../src/definitions/blocks/index.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY, textOf } from '../workspace.ts'

export interface Judged {
  readonly id: string
  readonly topic: string
  readonly expected: string
  readonly text: string
  readonly worked: string
  readonly codes: readonly string[]
  readonly said: readonly string[]
  /** The statements that a person is asked to check. */
  readonly notChecked: readonly string[]
}

/** The check of one text in one topic or section of a paper, named by its id or title; what the whole topic lacks is not asked. */
export async function sentenceChecker(paperId: string = MONTHLY.paper) {
  const periods: Readonly<Record<string, string>> = {
    [MONTHLY.paper]: MONTHLY.period,
    'sufficiency-appendices': '2021-22',
  }
  const made = await madeOnce(paperId, periods[paperId] ?? '2022-03')
  const paper = made.definitions.papers.get(paperId)
  if (paper === undefined) throw new Error('no worked example')
  const check = commentaryChecker(made.bearings, made.definitions.commentary)
  return (topic: string, markdown: string) => {
    const definition = paper.blocks
      .map(block => kindOfBlock(block).commentary(block))
      .find(place => place?.id === topic || place?.title === topic)
    if (definition === undefined) throw new Error(`no topic ${topic}`)
    const { sentences, notChecked, problems } = check({ definition, file: `${topic}.md`, markdown })
    return { sentences, notChecked, problems: problems.filter(one => one.code !== 'commentary-incomplete') }
  }
}

const ofMonthly = await sentenceChecker()

export const notCheckedIn = (topic: string, markdown: string): readonly string[] =>
  ofMonthly(topic, markdown).notChecked.map(one => one.sentence)

export const problemsIn = (topic: string, markdown: string): readonly Problem[] =>
  ofMonthly(topic, markdown).problems

export async function judged(file: 'slips' | 'unseen' = 'slips'): Promise<Judged[]> {
  const rows = parse(await textOf(`test/commentary/${file}.csv`), { columns: true }) as Record<
    'id' | 'topic' | 'expected' | 'text' | 'worked',
    string
  >[]
  return rows.map(row => {
    const problems = problemsIn(row.topic, row.text)
    return {
      ...row,
      notChecked: notCheckedIn(row.topic, row.text),
      codes: problems.map(({ code }) => code.replace('commentary-', '')),
      said: problems.map(sayProblem),
    }
  })
}
