// Small returns written in a test. In: episodes in short lines. Out: a return, histories by the given
// positions, and what was done to which rows.
import type { Episode } from '../../../src/counting/histories/child-history.ts'
import { histories } from '../../../src/counting/histories/join.ts'
import { optionsFrom } from '../../../src/counting/options.ts'
import type { Account, Return } from '../../../src/extracts/return.ts'
import { isoOf } from '../../../src/terms/day.ts'
import { countingPoints } from '../definitions.ts'
import { returnOf } from './load.ts'

export const optionsWith = (positions: Readonly<Record<string, string>> = {}) =>
  optionsFrom(countingPoints(), positions)

const HEADINGS = 'CHILD,DECOM,DEC,RNE,LS,PLACE,PL_POST,REC,CIN,PLACE_PROVIDER'

/**
 * By the year in which the return begins: `2017-05-01 2017-06-01 S C2 U4 1 X1`, for the child `a`; a dash is
 * a blank. `b: 2017-…` is for the child `b`.
 */
export type Lines = Readonly<Record<number, readonly string[]>>

export function returnWith(lines: Lines, header: Lines = {}): Return {
  const csv = (headings: string, given: Lines) =>
    Object.fromEntries(
      Object.entries(given).map(([year, rows]) => [
        year,
        [
          headings,
          ...rows.map(row => {
            const [, child = 'a', rest = ''] = /^(?:(\w+): )?(.*)$/.exec(row) ?? []
            return [child, ...rest.split(' ').map(cell => (cell === '-' ? '' : cell))].join(',')
          }),
        ].join('\n'),
      ]),
    )
  const years = Object.fromEntries(Object.keys(lines).map(year => [year, header[Number(year)] ?? []]))
  const padded = Object.fromEntries(
    Object.entries(csv(HEADINGS, lines)).map(([year, text]) => [year, padRows(text)]),
  )
  return returnOf({ episodes: padded, header: csv('CHILD,SEX,DOB,ETHNIC', years) })
}

const padRows = (text: string) => {
  const width = HEADINGS.split(',').length
  return text
    .split('\n')
    .map(row =>
      [...row.split(','), ...Array.from({ length: width - row.split(',').length }, () => '')].join(','),
    )
    .join('\n')
}

/** `2017-05-01 to 2017-06-01 X1`; an open one has no end. */
export const sayEpisode = ({ start, end, endReason }: Episode) =>
  [isoOf(start), 'to', end === undefined ? 'open' : isoOf(end), endReason]
    .filter(text => text !== undefined)
    .join(' ')

export function joined(lines: Lines, positions: Readonly<Record<string, string>> = {}) {
  // Each child has a row in the header of the last year, with an age that no rule minds.
  const names = new Set(
    Object.values(lines)
      .flat()
      .map(row => /^(\w+): /.exec(row)?.[1] ?? 'a'),
  )
  const given = returnWith(lines, {
    [Math.max(...Object.keys(lines).map(Number))]: [...names].map(name => `${name}: 1 2010-01-01 WBRI`),
  })
  const found = histories(given, optionsWith(positions))
  return {
    ...found,
    episodes: found.children.flatMap(child => child.episodes.map(sayEpisode)),
    done: doneTo(found.accounts),
  }
}

/** `{ 'a gap after X1, closed': 1 }`: rows left out and repaired, all files together. */
export function doneTo(accounts: readonly Account[], table = 'episodes'): Record<string, number> {
  const found: Record<string, number> = {}
  for (const account of accounts.filter(one => one.table === table)) {
    for (const { what, rows } of [...account.leftOut, ...account.repaired])
      found[what] = (found[what] ?? 0) + rows.length
  }
  return found
}
