// Notes on the figures: how they are rounded, judged and compared, which populations were used, and which points
// about the data do not agree.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { type PeriodWord, periodWord } from '../../figures/period-word.ts'
import { sayNumber } from '../../figures/say-figure.ts'
import { saySignalRules } from '../../figures/say-signal-rules.ts'
import { sayUpdates } from '../../figures/say-updated.ts'
import type { Names } from '../../problems/reader.ts'
import { sayForReaders } from '../../problems/reader-sentences.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { meanOfIn } from '../../terms/mean-of.ts'
import { type PartRow, parseNameAndPart, parsePart } from '../../terms/part.ts'
import { periodFromId, periodId, sayMonthsOf, sayPeriod } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import { upperFirst } from '../../terms/words.ts'
import type { Notes } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { legendOf } from '../shorthand-legend.ts'
import { benchmarksOf } from '../words/benchmark-notes.ts'
import { nationalSources } from '../words/national-notes.ts'
import { sayKeptBack } from '../words/say-kept-back.ts'
import { yearEndNotes } from '../words/year-end-of.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'

const ROUNDING =
  'Figures are worked out exactly and rounded half up: percentages, rates and averages to one decimal unless the table shows otherwise.'
const verdictsSaid = (step: PeriodWord): string[] => [
  'A rating and a direction of travel are decided on the figure as printed, so that the colour can be checked from the page.',
  `Direction of travel compares the ${step} with the ${step} before. Whether a movement is good depends on whether high or low is good for that indicator.`,
  '"Or above" and "or below" include the bound itself; "above" and "below" do not.',
  '"Within the limits of the target" means green or amber.',
]

const NO_LEGEND: Notes['legend'] = { ratings: [], directions: [], marks: [] }

export function writeNotes(writing: PaperWriting, definition: BlockDefinition<'notes'>): WrittenBlock<Notes> {
  return writtenBlock({
    block: 'notes',
    id: 'notes',
    title: definition.title,
    legend: writing.hasDashboard ? NO_LEGEND : legendOf(writing),
    sections: [
      ...section('About this paper', writing.about),
      ...section('What this edition keeps back', sayKeptBack(writing)),
      {
        title: writing.printsVerdicts ? 'Rounding, rating and direction' : 'Rounding',
        items: [
          ROUNDING,
          ...(writing.printsVerdicts ? verdictsSaid(periodWord(writing.of)) : []),
          ...sayOtherSpan(writing),
          ...sayWhenUpdated(writing),
          sayReferences(writing),
        ],
      },
      ...section(writing.of.kind === 'month' ? 'Signal or noise' : 'Chance', sayChance(writing)),
      ...section('Forecasts of the year end', yearEndNotes(writing)),
      ...section('National definitions', nationalSources(writing)),
      ...section('Abbreviations', sayAbbreviations(writing)),
      ...section('Populations used for rates', populationsOf(writing)),
      ...section('Benchmarks', benchmarksOf(writing)),
      ...section('Means of fewer councils', meansOf(writing)),
      ...section('Points about the data', sayForReaders(writing.warnings, namesOf(writing))),
    ],
  })
}

/** None without anything to say. */
const section = (title: string, items: readonly string[]): Notes['sections'] =>
  items.length > 0 ? [{ title, items }] : []

/** All in one line. */
const sayAbbreviations = ({ abbreviations }: PaperWriting): string[] =>
  abbreviations.length > 0
    ? [`${abbreviations.map(({ short, long }) => `${short}: ${long}`).join('; ')}.`]
    : []

const sayWhenUpdated = ({ printsVerdicts, of }: PaperWriting): string[] =>
  printsVerdicts ? [sayUpdates(of)] : []

const sayChance = (writing: PaperWriting): string[] =>
  writing.printsVerdicts
    ? saySignalRules(writing.signals, [...writing.indicators.values()], periodWord(writing.of))
    : []

/** What a paper about a quarter or a year does not say of itself. */
function sayOtherSpan({ printsVerdicts, of }: PaperWriting): string[] {
  if (!printsVerdicts || of.kind === 'month') return []
  const months = of.kind === 'quarter' ? `${sayPeriod(of)} is ${sayMonthsOf(of)}. ` : ''
  return [
    `${months}The figure of a ${of.kind} is worked out from its months by the rule given for each indicator. A target for a single month does not judge a total. Whether a change is more than chance is judged on the months, in the monthly paper.`,
  ]
}

function sayReferences({ indicators, of, keptBack }: PaperWriting): string {
  const source = keptBack === undefined ? ' and its source cells' : ''
  return `Every figure has a reference, made of its indicator and its period: ${indicators.keys().next().value ?? '6.1'}@${periodId(of)}. The workbook attached to the PDF lists every figure with its rule${source}.`
}

const UNITS: Partial<Readonly<Record<Unit, (number: string) => string>>> = {
  percentage: number => `${number}%`,
  days: number => `${number} days`,
  money: number => `£${number}`,
}

/** Problems name indicators, measures and parts by their ids. */
function namesOf(writing: PaperWriting): Names {
  const definitionOf = (ref: string) => writing.indicators.get(ref)?.definition
  return {
    nameOf: what => {
      const { name, part } = parseNameAndPart(what)
      const whole = definitionOf(name)?.name ?? upperFirst(writing.measureName(name))
      return [whole, ...parsePart(part).map(row => inSentence(labelOf(row, writing)))].join(', ')
    },
    withUnit: (indicator, number) => UNITS[definitionOf(indicator)?.unit ?? 'count']?.(number) ?? number,
  }
}

function labelOf({ group: id, row }: PartRow, { groups }: PaperWriting): string {
  const group = groups.get(id)
  const rows = group?.editions.flatMap(edition => edition.rows) ?? []
  return [...rows, ...(group ? [group['not-known']] : [])].findLast(one => one.id === row)?.label ?? row
}

/**
 * `Statistical neighbour average: the mean of 2 of 4 councils for Social worker turnover in 2021/22.` A mean of all
 * of its councils needs no note.
 */
function meansOf({ figures, areas, indicators }: PaperWriting): string[] {
  const fewer = Object.values(figures.all()).flatMap(({ area, indicator, period, from }) => {
    const mean = from.map(({ text }) => meanOfIn(text)).find(one => one !== undefined)
    const comparator = areas.comparators.find(({ id }) => id === area)
    if (mean === undefined || comparator === undefined || mean.values === mean.of) return []
    const name = indicators.get(indicator)?.definition.short ?? indicator
    const text = `${mean.values} of ${mean.of} councils in ${sayPeriod(periodFromId(period))}`
    return [{ of: `${comparator.name}, ${name}`, text }]
  })
  return [...Map.groupBy(fewer, ({ of }) => of)].map(
    ([of, means]) => `${of}: the mean of ${means.map(({ text }) => text).join(', of ')}.`,
  )
}

/** Each population once, with the day from which it is in force. */
function populationsOf(writing: PaperWriting): string[] {
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
