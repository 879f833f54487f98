// Finds text that was spoilt by a wrong encoding. In: the bytes of a text file, or text. Out: problems.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { listInWords } from '../terms/words.ts'
import { decode } from './decode.ts'
import { decodeMixed } from './stray-bytes.ts'

const LINES_LISTED = 5

/** Single bytes of Windows-1252 in a UTF-8 file, and text that was decoded wrongly before it was saved. */
export function encodingProblems(bytes: Uint8Array, file: string): Problem[] {
  const { text, strayLines } = isOneByte(bytes) ? decodeMixed(bytes) : { text: decode(bytes), strayLines: [] }
  const mixed = problem(
    'warning',
    'text-encoding-mixed',
    { file },
    { lines: sayTextLines(strayLines), count: strayLines.length },
  )
  return [...(strayLines.length > 0 ? [mixed] : []), ...garbledIn(text, { file })]
}

/** Whether it is neither UTF-16 nor valid UTF-8. */
function isOneByte(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false
  // UTF-16 without a byte order mark.
  if (bytes.subarray(0, 1000).includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}

/** `â€™`, `Â£`, `Ã©`: the bytes of UTF-8 read as Windows-1252. Neither is ever meant in English. */
const GARBLED = /[ÂÃâ][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u203A\u20AC\u2122]{1,2}/g
/** Stands for a letter that is lost. */
const LOST = '\uFFFD'

/** `Childrenâ€™s`: one problem for all of a text, with the first place. */
export function garbledIn(text: string, origin: Origin): Problem[] {
  if (!/[ÂÃâ\uFFFD]/.test(text)) return []
  const found = [...text.matchAll(GARBLED)].flatMap(({ 0: spoilt, index }) => {
    const meant = meantBy(spoilt)
    return meant === undefined ? [] : [{ spoilt, meant: `'${meant}'`, index }]
  })
  const lost = text.indexOf(LOST)
  const all = [
    ...found,
    ...(lost < 0 ? [] : [{ spoilt: LOST, meant: 'the letter that is lost', index: lost }]),
  ]
  const [first] = all
  if (first === undefined) return []
  const lines = all.slice(0, 100).map(({ index }) => text.slice(0, index).split('\n').length)
  const facts = { found: first.spoilt, meant: first.meant, lines: sayTextLines(lines) }
  return [problem('warning', 'text-decoded-twice', origin, facts)]
}

/** The characters that Windows-1252 has at 0x80 to 0x9F, by their byte. */
const BYTE_OF = new Map(
  Array.from({ length: 128 }, (_, i) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([0x80 + i])),
    0x80 + i,
  ]),
)

function meantBy(spoilt: string): string | undefined {
  for (const length of [3, 2]) {
    const bytes = [...spoilt.slice(0, length)].flatMap(character => BYTE_OF.get(character) ?? [])
    if (spoilt.length < length || bytes.length < length) continue
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
    } catch {
      // Not the bytes of one letter.
    }
  }
  return undefined
}

function sayTextLines(lines: readonly number[]): string {
  const once = [...new Set(lines)]
  const listed = once.slice(0, LINES_LISTED).map(line => `line ${line}`)
  const more = once.length - listed.length
  return listInWords([...listed, ...(more > 0 ? [`${more} more`] : [])])
}
