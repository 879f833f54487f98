export const TABLES = `- { part: table, id: age, title: By age, rows: { by: age, of: S1 } }
- part: text
  text: |
    One paragraph
    over two lines.

    Another.
- { part: table, id: provider, title: By provider, rows: { by: provider, of: S1 } }
`
