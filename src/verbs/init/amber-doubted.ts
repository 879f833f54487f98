// Takes from a note how far from the targets amber goes, where it says more than one distance. In: what the notes say, and the
// indicators. Out: these with their distances, and doubts.
import type { AmberInNote, SaidInNote } from './notes-said.ts'
import { placeOfSheet } from './place-of-sheet.ts'
import type { GeneralDoubt, IndicatorProposed } from './proposal.ts'
import { sayBothReadings } from './propose-targets.ts'

/** `2 where low is good`, beside 5 for the others: of percentages. */
export function withAmberOfLow(
  indicators: readonly IndicatorProposed[],
  amber: SaidInNote<AmberInNote> | undefined,
): IndicatorProposed[] {
  const [, low] = LOW.exec(amber?.said.others ?? '') ?? []
  return indicators.map(one => {
    if (low === undefined || one.unit !== 'percentage') return one
    const targets = one.targets.map(target =>
      target.side === 'at-most' && target.amberWithin === undefined
        ? { ...target, amberWithin: low }
        : target,
    )
    return { ...one, targets }
  })
}

const LOW = /(\d+(?:\.\d+)?)[^,;\d]*\b(?:where|when|if|for)\b[^,;\d]*\blow(?:er)?\b/i

/** Where it is that of any target. */
export function amberDoubted(
  amber: SaidInNote<AmberInNote> | undefined,
  indicators: readonly IndicatorProposed[],
): GeneralDoubt[] {
  const judged = indicators.flatMap(({ unit, targets }) =>
    targets.filter(({ amberWithin }) => amberWithin === undefined).map(one => ({ ...one, unit })),
  )
  if (judged.length === 0) return []
  const at = 'targets'
  if (amber === undefined)
    return [{ at, says: 'nothing says how far from its target a figure is amber: 5 points are taken' }]
  const { said, note } = amber
  const share = judged.find(({ unit }) => unit === 'percentage')
  const place = `${placeOfSheet(note.file, note.sheet)} / ${note.at}`
  return [
    ...(said.others === undefined
      ? []
      : [
          {
            at,
            says: `the note at ${place} also says '${said.others}': ${said.within} is taken where no line has its own`,
          },
        ]),
    ...(said.isOfUnsaid && share !== undefined
      ? [{ at, says: sayBothReadings(said.within, share.value, share.side) }]
      : []),
  ]
}
