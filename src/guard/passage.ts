// A piece of text that will be published, with its place: a paragraph, a cell, a property, a file name.

/** `sentence`: a paragraph or an item of a list. `cell`: of a table or a sheet. `label`: a heading, a caption, the words of a chart. */
export type PassageKind = 'sentence' | 'cell' | 'label' | 'property' | 'file name'

export interface Passage {
  readonly file: string
  /** `paragraph 3`, `page 4, paragraph 2`, `sheet Notes, cell B4`, `document properties, author`, `file name`. */
  readonly place: string
  readonly text: string
  readonly kind: PassageKind
  /** Its numbers are figures that the paper printed, which are held back where they must be; none was typed. */
  readonly hasOnlyFigures?: true
  /** The cells of its row, itself among them: initials in one cell and an age in the next are read together. One list for all cells of a row. */
  readonly row?: readonly string[]
  /** The caption and the head row of its table, where the file says which they are. */
  readonly tableHead?: string
  /** The head of its own column. */
  readonly column?: string
}
