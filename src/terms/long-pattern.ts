// Patterns of many alternatives, ready at once. V8 first makes a slow form of a pattern for short texts, and its quick form later. For a
// pattern of thousands of characters the slow form takes 50 ms to make and the quick one 8. A text of a thousand characters makes V8
// take the quick form straight away; `matchAll` copies a pattern, and would begin again with the slow form.
const LONG_TEXT = ' '.repeat(1000)

export function longPattern(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags)
  pattern.test(LONG_TEXT)
  pattern.lastIndex = 0
  return pattern
}

/** As `matchAll`: every match of a global pattern. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0
  const found: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
