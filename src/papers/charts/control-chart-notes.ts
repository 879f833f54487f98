// The data notes of a declared control chart. In: an indicator. Out: why it has none, or why its mean and limits
// start afresh.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { NotCharted } from '../../ratings/signal.ts'
import { sayDay, sayPeriod } from '../../terms/period.ts'
import { type StretchStart, stretchStarts } from './stretch-starts.ts'

/** `6.7: There is no control chart, since only 5 figures can be compared; 7 are needed.` */
export function controlChartNotes({ definition, signal }: RatedIndicator): string[] {
  const notes =
    signal?.is === 'charted'
      ? stretchStarts(definition, signal.points).map(sayStart)
      : [
          `There is no control chart, since ${signal === undefined ? 'it is not declared by which rules' : sayWhyNotCharted(signal)}.`,
        ]
  return notes.map(note => `${definition.ref}: ${note}`)
}

function sayStart({ from, because, isBreak, decided }: StretchStart): string {
  const whose = decided === undefined ? '' : ` (${decided.by}, ${sayDay(decided.on)})`
  return isBreak
    ? `Figures from ${sayPeriod(from)} are not comparable with those before: ${because}.`
    : `Mean and limits start afresh in ${sayPeriod(from)}: ${because}${whose}.`
}

function sayWhyNotCharted({ reason, because, found, needed }: NotCharted): string {
  switch (reason) {
    case 'said-so':
      return because?.replace(/\.$/, '') ?? 'the register says that it should have none'
    case 'overlapping-months':
      return 'each figure shares months with the one before'
    case 'too-few-points':
      return `only ${found ?? 'a few'} figures can be compared${needed === undefined ? '' : `; ${needed} are needed`}`
    case 'small-base':
      return `a month is a share of ${found ?? 'too few'}${needed === undefined ? '' : `; ${needed} are needed`}`
    case 'no-figure':
      return 'the latest month has no figure'
    case 'by-year':
      return 'its figures are for years'
  }
}
