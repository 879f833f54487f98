// The officers' words as a plain value: paragraphs and lists of runs. What this room hands on to papers.

export type Prose =
  | { readonly prose: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly prose: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }

export interface Run {
  readonly text: string
  readonly emphasis?: 'strong' | 'em'
  /** https and mailto only. */
  readonly link?: string
}
