// What a listener would stumble over. In: what a screen reader says of a PDF (`spoken.txt`). Out: each fault with its
// line.

/** A name with a slash, as that of a public repository, is written as one word. */
const RULES: Readonly<Record<string, RegExp>> = {
  'a cell without a header': /(?:^|, )no header(?:, |: )/,
  'a cell without words': /: blank$/,
  'a heading or a paragraph without words': /^(?:(?:Heading \d|Caption|Note): )?no text$/,
  'a table without a caption': /^Table of \d+ rows: no caption$/,
  'a graphic without an alternative': /raphic: no alternative/,
  decoration: /^(?:(?:Item|Heading \d|Caption|Note):)?[^\p{L}\p{N}]*$/u,
  'a paragraph torn from its beginning': /^[,.:;)]/,
  'joined words':
    /\p{Ll}\p{Lu}\p{Ll}(?!\S*\/)|[\p{L}\p{N}%)][■●▲▼◆≈↑↓→]|[■●▲▼◆≈↑↓→][\p{L}\p{N}]|\p{Ll}[,;:](?!\d)\p{L}/u,
  'a long form said twice': /(?<=^|\P{L})(\p{L}[\p{L}, ]{7,})(?:: | \()\1(?!\p{L})/u,
}

export function spokenFaults(spoken: string): string[] {
  const lines = spoken
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(2)
  return [...lines.flatMap(withinLine), ...saidTwice(lines), ...outOfOrder(lines), ...skippedLevels(lines)]
}

const withinLine = (line: string): string[] =>
  Object.entries(RULES).flatMap(([fault, rule]) => (rule.test(line) ? [`${fault}: ${line}`] : []))

/** A graphic whose alternative is its caption, and a line that comes twice running. */
function saidTwice(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? ''
    const alternative = plain(/^Graphic: (.*)/.exec(next)?.[1] ?? '')
    const caption = plain(/^Caption: (?:Figure \d+\.? ?)?(.*)/.exec(line)?.[1] ?? '')
    const isCaption =
      alternative !== '' && caption !== '' && (caption.includes(alternative) || alternative.includes(caption))
    const isAgain = line === next && !/^Row |: (?:\[|not )/.test(line)
    return isCaption || isAgain ? [`said twice: ${next}`] : []
  })
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The pages, one after another. */
function outOfOrder(lines: readonly string[]): string[] {
  const pages = lines.flatMap(line => /^Page (\d+)$/.exec(line)?.[1] ?? [])
  return pages.every((page, at) => page === String(at + 1)) ? [] : [`pages out of order: ${pages.join(', ')}`]
}

function skippedLevels(lines: readonly string[]): string[] {
  const headings = lines.filter(line => /^Heading \d: /.test(line))
  return headings.flatMap((line, at) =>
    levelOf(line) > levelOf(headings[at - 1] ?? '') + 1 ? [`a level skipped: ${line}`] : [],
  )
}

const levelOf = (heading: string): number => Number(/^Heading (\d)/.exec(heading)?.[1] ?? 0)
