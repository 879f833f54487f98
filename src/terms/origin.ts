// The origin of a reading or a problem: a cell of a workbook, a file, or an entry of a definition.

export interface Origin {
  /** The path inside the workspace: `data/extracts/2017-01/monthly.xlsx`. */
  readonly file: string
  readonly sheet?: string
  /** `F14`; a CSV has addresses too, since people open it in a spreadsheet. */
  readonly cell?: string
  /** The entry of a definition: `indicators[3].targets[0].green`. */
  readonly entry?: string
}

/** `data/extracts/2017-01/monthly.xlsx` → `monthly.xlsx`. */
export const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/** For messages: `reviews.xlsx, sheet Reviews, cell F14`. */
export function sayOrigin(origin: Origin): string {
  return [
    origin.file,
    origin.sheet === undefined ? undefined : `sheet ${origin.sheet}`,
    origin.cell === undefined ? undefined : `cell ${origin.cell}`,
    origin.entry === undefined ? undefined : `at ${origin.entry}`,
  ]
    .filter(part => part !== undefined)
    .join(', ')
}
