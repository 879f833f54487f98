// What a chart kind passes on for drawing: the size of the picture, and the rows and params of its spec.
// Positions are in pixels; values are unchanged.

/** Null breaks a line; it is not allowed for any other purpose. */
export type ChartValue = string | number | boolean | null
export type ChartRow = Readonly<Record<string, ChartValue>>

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
  readonly rows: Readonly<Record<string, readonly ChartRow[]>>
  readonly params: Readonly<Record<string, number | string | readonly number[] | readonly string[]>>
}

/**
 * The sizes and words that a designer wrote as params of the spec; the program uses them for the layout too.
 */
export interface SpecParams {
  number(param: string): number
  word(param: string): string
}
