// The judged sentences, each checked on its own against the worked example. In: slips.csv, worked out by hand
// from the published figures. Out: what was expected and what was reported.

import { parse } from 'csv-parse/sync'
import { commentaryChecker } from '../../src/commentary/check-commentary.ts'
import { kindOfBlock } from '../../src/definitions/blocks/index.ts'
import { figureBook } from '../../src/figures/figure-book.ts'
import type { Indicator } from '../../src/indicators/indicator.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { rate } from '../../src/ratings/rate.ts'
import { lastDayOf, parseMonth } from '../../src/terms/period.ts'
import { monthlyMade } from '../worked-example/made-monthly-paper.ts'
import { MONTHLY, textOf } from '../workspace.ts'

export interface Judged {
  readonly id: string
  readonly topic: string
  readonly expected: string
  readonly text: string
  readonly worked: string
  readonly codes: readonly string[]
  readonly said: readonly string[]
}

const made = await monthlyMade()
const period = parseMonth(MONTHLY.period)
const paper = made.definitions.papers.get(MONTHLY.paper)
if (period === undefined || paper === undefined) throw new Error('no worked example')
const areas = made.definitions.areas
const bearings = {
  areas,
  period,
  indicators: new Map(made.indicators.map(one => [one.definition.ref, one])),
  figures: figureBook(areas.council.id, new Map()),
  judge: (indicator: Indicator) => rate(indicator, lastDayOf(period)),
}
const check = commentaryChecker(bearings, made.definitions.commentary)

/** The problems of one text in one topic; what the whole topic lacks is not asked here. */
export function problemsIn(topic: string, markdown: string): readonly Problem[] {
  const definition = paper?.blocks
    .map(block => kindOfBlock(block).commentary(block))
    .find(place => place?.id === topic)
  if (definition === undefined) throw new Error(`no topic ${topic}`)
  return check({ definition, file: `${topic}.md`, markdown }).problems.filter(
    one => one.code !== 'commentary-incomplete',
  )
}

const CODES: Readonly<Record<string, string>> = {
  'commentary-number-unmatched': 'unmatched',
  'commentary-claim-untrue': 'untrue',
}

export async function judged(file: 'slips' | 'unseen' = 'slips'): Promise<Judged[]> {
  const rows = parse(await textOf(`test/commentary/${file}.csv`), { columns: true }) as Record<
    'id' | 'topic' | 'expected' | 'text' | 'worked',
    string
  >[]
  return rows.map(row => {
    const problems = problemsIn(row.topic, row.text)
    return {
      ...row,
      codes: problems.map(({ code }) => CODES[code] ?? code.replace('commentary-', '')),
      said: problems.map(sayProblem),
    }
  })
}
