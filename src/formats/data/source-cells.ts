// The source cells of a figure in one line: `data/…/monthly.xlsx, sheet Reviews, cells B8:B17`.
import type { FigureSource } from '../../figures/figure.ts'
import { sayOrigin } from '../../terms/origin.ts'

export function saySourceCells(from: readonly FigureSource[]): string {
  const places = new Map<string, string[]>()
  for (const {
    origin: { cell, ...place },
  } of from) {
    const cells = places.get(sayOrigin(place)) ?? []
    if (cell !== undefined && !cells.includes(cell)) cells.push(cell)
    places.set(sayOrigin(place), cells)
  }
  return [...places]
    .map(([place, cells]) =>
      cells.length === 0
        ? place
        : `${place}, ${cells.length === 1 ? 'cell' : 'cells'} ${runs(cells).join(', ')}`,
    )
    .join('; ')
}

/** Neighbouring cells in a column or a row become one range: B8, B9, B10 → B8:B10. */
function runs(cells: readonly string[]): string[] {
  const found: { first: string; last: string; down: boolean | undefined }[] = []
  for (const cell of cells) {
    const run = found.at(-1)
    const step = run && stepFrom(run.last, cell)
    if (
      run !== undefined &&
      step !== undefined &&
      (run.down === undefined || run.down === (step === 'down'))
    ) {
      run.last = cell
      run.down = step === 'down'
    } else found.push({ first: cell, last: cell, down: undefined })
  }
  return found.map(({ first, last }) => (first === last ? first : `${first}:${last}`))
}

function stepFrom(before: string, after: string): 'down' | 'along' | undefined {
  const [a, b] = [/^([A-Z]+)(\d+)$/.exec(before), /^([A-Z]+)(\d+)$/.exec(after)]
  if (a === null || b === null) return undefined
  const [columns, rows] = [columnNumber(b[1] ?? '') - columnNumber(a[1] ?? ''), Number(b[2]) - Number(a[2])]
  if (columns === 0 && rows === 1) return 'down'
  return columns === 1 && rows === 0 ? 'along' : undefined
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
