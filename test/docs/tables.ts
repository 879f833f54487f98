// The tables of a page of docs/, which tests hold the program against. In: Markdown. Out: the cells of each row, without the
// headings of the table.

export const rowsIn = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )

/** Those of the table below a heading. */
export function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return rowsIn(own)
}
