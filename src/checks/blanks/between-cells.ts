// Cells of the sources for one figure, of which one has it and another does not. In: the evidence. Out: each blank
// cell, with the cell that has the figure. Two measures of the same children (`same-cohort`) are one figure.
import type { Reading } from '../../extracts/extract.ts'
import { sayDecimal } from '../../terms/exact.ts'
import { type Origin, sayOrigin } from '../../terms/origin.ts'
import { periodId } from '../../terms/period.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { isWithoutFigure, type OneSidedFigure, sayBlank } from './one-sided-figure.ts'

export function gapsBetweenCells({ extracts, series, definitions }: CheckEvidence): OneSidedFigure[] {
  // What the department publishes may withhold what the council may print.
  const readings = extracts.filter(({ published }) => published === undefined).flatMap(one => one.readings)
  const indicatorOf = new Map(series.map(({ name, indicator }) => [name, indicator]))
  const cohortOf = new Map(
    definitions.checks.relations['same-cohort'].flatMap(({ measures }) =>
      measures.map(measure => [measure, measures.join(' ')] as const),
    ),
  )
  const byFigure = Map.groupBy(readings, one =>
    [cohortOf.get(nameOf(one)) ?? nameOf(one), one.area, periodId(one.period)].join('|'),
  )
  return [...byFigure.values()].flatMap(cells => {
    const found = cells.find(({ amount }) => amount.kind === 'known')
    const blanks = cells.filter(
      cell => found !== undefined && isWithoutFigure(cell) && isElsewhere(cell.origin, found.origin),
    )
    return found === undefined
      ? []
      : blanks.map(blank => oneSided(found, blank, indicatorOf.get(nameOf(blank))))
  })
}

function oneSided(found: Reading, blank: Reading, indicator: string | undefined): OneSidedFigure {
  return {
    name: nameOf(blank),
    ...(indicator !== undefined && { indicator }),
    area: blank.area,
    period: blank.period,
    figure: sayFound(found),
    here: sayBlank(blank),
    there: sayFound(found),
    elsewhere: sayOrigin(found.origin),
    origin: blank.origin,
  }
}

/** A count without the percentage that is typed with it. */
const sayFound = ({ amount, share, asFound }: Reading): string =>
  share === undefined || amount.kind === 'missing' ? asFound.trim() : sayDecimal(amount.value, 0)

const nameOf = ({ measure, part }: Reading): string => (part === undefined ? measure : `${measure}[${part}]`)

const isElsewhere = (one: Origin, other: Origin): boolean =>
  one.file !== other.file || one.sheet !== other.sheet
