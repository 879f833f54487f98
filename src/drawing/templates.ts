// How papers look: the files of templates/ as text, and the fonts, as they are handed to the outputs. Read by
// the caller.

export interface Templates {
  /**
   * By path inside templates/: `layout.hbs`, `papers/report-portrait.hbs` and `.json`,
   * `partials/topic/topic.hbs`, `charts/history.vl.json`, `styles/print.css`, `palette.json`.
   */
  readonly files: ReadonlyMap<string, string>
  /** The bundled font, whole: Source Sans 3, by weight. */
  readonly fonts: { readonly regular: Uint8Array; readonly semibold: Uint8Array }
}
