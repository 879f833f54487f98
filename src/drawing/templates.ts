// The design of papers: the files of templates/ as text, and the fonts. The caller reads them and passes them
// to the formats.

export interface Templates {
  /**
   * By path inside templates/: `layout.hbs`, `papers/report-portrait.hbs` and `.json`,
   * `partials/topic/topic.hbs`, `charts/history.vl.json`, `styles/print.css`, `palette.json`.
   */
  readonly files: ReadonlyMap<string, string>
  /** The council's reference.docx, whose styles the Word edition takes; absent where it has none. */
  readonly reference?: Uint8Array
  /** The complete bundled font, Source Sans 3, by weight. */
  readonly fonts: { readonly regular: Uint8Array; readonly semibold: Uint8Array }
}
