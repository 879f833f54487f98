// What a chart kind hands on to be drawn: the size of the picture, and the rows and params of its spec.
// Places are in pixels, values as they came.

/** Null breaks a line; nothing else may be null. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

export interface Arrangement {
  /** The plot; the picture is the plot and its padding. */
  readonly width: number
  readonly height: number
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** By the name of the data in the spec. */
  readonly rows: Readonly<Record<string, readonly Row[]>>
  readonly params: Readonly<Record<string, number | string | readonly number[] | readonly string[]>>
}

/** The sizes and words that a designer wrote as params of the spec: the program lays out with the same. */
export interface Look {
  number(param: string): number
  word(param: string): string
}
