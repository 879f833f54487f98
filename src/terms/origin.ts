// Where something stands: a cell of a workbook, a line of a file, an entry of a definition.

export interface Origin {
  /** The path inside the workspace: `data/extracts/2017-01/monthly.xlsx`. */
  readonly file: string
  readonly sheet?: string
  /** `F14`; for a CSV too, since that is what a spreadsheet shows. */
  readonly cell?: string
  /** The place inside a definition: `indicators[3].targets[0].green`. */
  readonly entry?: string
}

/** `data/extracts/2017-01/monthly.xlsx` is `monthly.xlsx` without its folders. */
export const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/** As it is said to a person: `reviews.xlsx, sheet Reviews, cell F14`. */
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
