// Notes on the figures: how they are rounded, judged and compared, what populations were used, and what is
// not right with the data.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { sayNumber } from '../../figures/say-figure.ts'
import type { Problem } from '../../problems/problem.ts'
import { sayProblem } from '../../problems/say-problems.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { fileName, type Origin, sayOrigin } from '../../terms/origin.ts'
import { periodId, sayPeriod } from '../../terms/period.ts'
import { legendOf } from '../legend.ts'
import type { Notes } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { type Written, written } from '../written.ts'

const ROUNDING =
  'Figures are worked out exactly and rounded half up: percentages, rates and averages to one decimal unless the table shows otherwise.'
const VERDICTS = [
  'A rating and a direction of travel are decided on the figure as printed, so that the colour can be checked from the page.',
  'Direction of travel compares the month with the month before. Whether a movement is good depends on whether high or low is good for that indicator.',
  '"Or above" and "or below" include the bound itself; "above" and "below" do not.',
  '"Within the limits of the target" means green or amber.',
]

export function notes(writing: Writing, definition: BlockDefinition<'notes'>): Written<Notes> {
  return written({
    block: 'notes',
    id: 'notes',
    title: definition.title,
    legend: legendOf(writing),
    sections: [
      {
        title: writing.printsVerdicts ? 'Rounding, rating and direction' : 'Rounding',
        items: [ROUNDING, ...(writing.printsVerdicts ? VERDICTS : []), sayReferences(writing)],
      },
      ...(writing.abbreviations.length > 0
        ? [
            {
              title: 'Abbreviations',
              items: [`${writing.abbreviations.map(({ short, long }) => `${short}: ${long}`).join('; ')}.`],
            },
          ]
        : []),
      ...(populationsOf(writing).length > 0
        ? [{ title: 'Populations used for rates', items: populationsOf(writing) }]
        : []),
      ...(writing.warnings.length > 0
        ? [{ title: 'Points about the data', items: pointsOf(writing.warnings) }]
        : []),
    ],
  })
}

function sayReferences({ indicators, of }: Writing): string {
  return `Every figure has a reference, made of its indicator and its period: ${indicators.keys().next().value ?? '6.1'}@${periodId(of)}. The workbook figures.xlsx, attached to the PDF, lists each with its rule and its cells.`
}

/** What was accepted is said once for each reason, with its cells; problems.txt has every point. */
function pointsOf(problems: readonly Problem[]): string[] {
  const [accepted, open] = [
    problems.filter(one => one.severity === 'accepted'),
    problems.filter(one => one.severity !== 'accepted'),
  ]
  const reasons = [...Map.groupBy(accepted, ({ because = '' }) => because)]
  return [
    ...open.map(one => sayProblem({ ...one, origin: byName(one.origin) })),
    ...reasons.map(([because, found]) => `${because} Looked at and accepted: ${placesOf(found)}.`),
  ]
}

function placesOf(problems: readonly Problem[]): string {
  const sheets = [...Map.groupBy(problems, ({ origin: { cell: _, ...sheet } }) => sayOrigin(byName(sheet)))]
  return sheets
    .map(([sheet, found]) => {
      const cells = [...new Set(found.flatMap(({ origin }) => origin.cell ?? []))]
      return `${sheet}${cells.length === 0 ? '' : `, ${cells.length === 1 ? 'cell' : 'cells'} ${cells.join(', ')}`}`
    })
    .join('; ')
}

/** The folders of the workspace say nothing to a reader of the paper. */
const byName = (origin: Origin): Origin => ({ ...origin, file: fileName(origin.file) })

/** Each population once, with the day from which it is in force and its cell. */
function populationsOf(writing: Writing): string[] {
  const shown = (one: RatedIndicator) => (one.months.length > 0 ? one.months : one.years)
  const readings = [...writing.indicators.values()].flatMap(one =>
    shown(one).flatMap(observation => observation.from.filter(reading => reading.period.kind === 'day')),
  )
  return [
    ...new Set(
      readings.map(
        ({ measure, amount, asFound, period }) =>
          `${writing.measureName(measure)}: ${amount.kind === 'known' ? sayNumber(amount.value, 'count', 0) : asFound} from ${sayPeriod(period)}.`,
      ),
    ),
  ]
}
