// The tables of docs/commentary.md, which tests hold the program against. In: the page and a heading. Out: the rows of the
// table below that heading, without its own headings.

export function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return own
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}
