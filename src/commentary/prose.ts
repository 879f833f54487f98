// Commentary as a plain value: paragraphs and lists of runs. The type that this room passes to papers.

export type Prose =
  | { readonly prose: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly prose: 'list'
      readonly ordered: boolean
      /** The number of the first item; 1 where it is left out. A paragraph between two points does not end their count. */
      readonly start?: number
      readonly items: readonly (readonly Run[])[]
    }

export interface Run {
  readonly text: string
  readonly emphasis?: 'strong' | 'em'
  /** Only https and mailto. */
  readonly link?: string
}

/** The texts of prose without their look: one of a paragraph, one of each item of a list. */
export const textsOfProse = (prose: Prose): string[] =>
  (prose.prose === 'paragraph' ? [prose.runs] : prose.items).map(textOfRuns)

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
