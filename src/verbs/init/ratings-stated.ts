// Collects the ratings that the files state, typed or painted. They are compared with ours and never printed. In: the
// indicators with their lines. Out: each rating with its cell.

import { isFigure } from '../../extracts/look/sheet-grid.ts'
import type { FigureSeen, LineSeen } from '../../extracts/look/sheet-seen.ts'
import { periodId } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import type { RatingStated } from './proposal.ts'
import type { IndicatorLines } from './propose-indicators.ts'

type Rating = RatingStated['rating']

export function ratingsStated(
  joined: readonly IndicatorLines[],
  references: ReadonlyMap<IndicatorLines, string>,
): RatingStated[] {
  return joined.flatMap(one =>
    one.groups.flatMap(({ figure, place }) => {
      if (figure === undefined) return []
      const ref = references.get(one) ?? ''
      return [...typed(figure), ...painted(figure)].map(stated => ({
        ref,
        ...stated,
        where: `${place} / ${stated.where}`,
      }))
    }),
  )
}

/** A column of ratings is about the latest figure. */
function typed({ beside, figures }: LineSeen): Omit<RatingStated, 'ref'>[] {
  const latest = figures.findLast(
    ({ cell }) => isFigure(cell) && !(cell.kind === 'number' && cell.number === 0),
  )
  return beside.flatMap(({ what, cell, at }) => {
    const rating = what === 'rag' && cell.kind === 'text' ? ratingOf(cell.text) : undefined
    return rating === undefined || latest === undefined
      ? []
      : [{ period: periodId(latest.period), rating, where: at }]
  })
}

const painted = ({ figures }: LineSeen): Omit<RatingStated, 'ref'>[] =>
  figures.flatMap(({ period, fill, at, cell }: FigureSeen) => {
    const rating = fill === undefined || !isFigure(cell) ? undefined : ratingOfColour(fill)
    return rating === undefined ? [] : [{ period: periodId(period), rating, where: at }]
  })

/** Beside cells painted as ratings, one in a strong colour that is none of the three: yellow may mean anything. */
export function coloursUnread({ groups }: IndicatorLines): string[] {
  const unread = groups.flatMap(({ figure, place }) => {
    const figures = (figure?.figures ?? []).filter(
      ({ fill }) => fill !== undefined && strengthOf(fill) >= STRONG,
    )
    const isPainted = figures.some(({ fill }) => ratingOfColour(fill ?? '') !== undefined)
    const others = figures.filter(({ fill }) => ratingOfColour(fill ?? '') === undefined)
    return isPainted ? others.map(({ at }) => `${place} / ${at}`) : []
  })
  return unread.length === 0 ? [] : [`the colour of ${listInWords(unread)} is none of green, amber and red`]
}

function ratingOf(text: string): Rating | undefined {
  if (/^(?:g(?:reen)?|🟢)$/iu.test(text)) return 'green'
  if (/^(?:a(?:mber)?|🟠|🟡)$/iu.test(text)) return 'amber'
  return /^(?:r(?:ed)?|🔴)$/iu.test(text) ? 'red' : undefined
}

/** Strong colours alone: pale ones dress a table. Yellow may mean anything. */
function ratingOfColour(colour: string): Rating | undefined {
  const [red = 0, green = 0, blue = 0] = partsOfColour(colour)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  if (most - least < STRONG || blue === most) return undefined
  const hue =
    red === most ? (60 * (green - blue)) / (most - least) : 120 + (60 * (blue - red)) / (most - least)
  if (hue < 20) return 'red'
  if (hue >= 25 && hue < 52) return 'amber'
  return hue >= 70 && hue <= 165 ? 'green' : undefined
}

/** Of 255: how far the strongest part of a colour is from the weakest. */
const STRONG = 90

const partsOfColour = (colour: string): number[] =>
  [0, 2, 4].map(at => Number.parseInt(colour.slice(at, at + 2), 16))

const strengthOf = (colour: string): number =>
  Math.max(...partsOfColour(colour)) - Math.min(...partsOfColour(colour))
