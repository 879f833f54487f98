// Turns any text into a quoted CSS string that is safe inside a style element, for the margin boxes of a page, which
// cannot hold HTML.

/** `Paper 1` becomes `"Paper\20 1"`; a quote, a backslash or `</style>` cannot leave the string. */
export function cssString(text: string): string {
  const escaped = [...text]
    .map(character => (/[A-Za-z0-9]/.test(character) ? character : `\\${codeOf(character)} `))
    .join('')
  return `"${escaped}"`
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0xfffd).toString(16)
}
