// What a paper says to its readers of a problem: no file, no cell, no code and nothing to do.

/** Names and units of the paper's register. */
export interface Names {
  /** In words: an indicator `6.5`, a measure `looked-after`, or a part `S4[reason-ceased=adopted]`. */
  nameOf(what: string): string
  /** A number of an indicator with its unit: `33.3%`, `362.5 days`. */
  withUnit(indicator: string, number: string): string
}

/**
 * `{about}: {finding}. {which}: {numbers}; {which}: {numbers}.` Points with the same `about` and `finding` are
 * printed together.
 */
export interface ReaderSentence<F> {
  /** The name of the figure. */
  readonly about?: (facts: F, names: Names) => string
  /** What does not agree, for so many points. */
  readonly finding: (facts: F, names: Names, points: number) => string
  /** The period of the point, or its part and its period. */
  readonly which?: (facts: F) => string
  readonly numbers?: (facts: F, names: Names) => string
}

/** For the analyst alone: the paper says only how many such points there are. */
export const NOT_FOR_READERS = 'not for readers'
export type ForReaders<F> = ReaderSentence<F> | typeof NOT_FOR_READERS
