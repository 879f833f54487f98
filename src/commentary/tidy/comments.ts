// Leaves out comments. In: the lines of a file. Out: the lines without them, and a problem for each that is not closed.
import type { Problem } from '../../problems/problem.ts'
import { type CommentaryLine, isBlank } from './commentary-line.ts'
import { noteProblem, type WithoutNotes } from './unclosed-note.ts'

/**
 * Word turns the hyphens of `<!--` into a dash. A web editor writes `&lt;!--`. `{{! … }}` is the note of the
 * language that bindings look like.
 */
const OPENS = /<!\s?(?:-+|[–—]+)|&lt;!(?:--|[–—])|\{\{!(?:--)?/g

/** How a note ends that begins so. `<!-->` is an empty one. */
function closerOf(opened: string): { readonly ends: RegExp; readonly sign: string } {
  if (opened === '{{!--') return { ends: /--\}\}/g, sign: '--}}' }
  if (opened === '{{!') return { ends: /\}\}/g, sign: '}}' }
  if (opened.startsWith('&lt;')) return { ends: /(?:--|[–—])!?&gt;/g, sign: '--&gt;' }
  if (/^<!\s?-$/.test(opened)) return { ends: /-+!?>/g, sign: '-->' }
  return { ends: /(?:--|[–—])!?>/g, sign: '-->' }
}

interface Note {
  readonly from: number
  readonly to: number
}

export function withoutComments(lines: readonly CommentaryLine[], file: string): WithoutNotes {
  const whole = lines.map(({ text }) => text).join('\n')
  const lineAt = (offset: number) => lines[whole.slice(0, offset).split('\n').length - 1]?.at ?? 1
  const problems: Problem[] = []
  const notes: Note[] = []
  for (let at = 0; at < whole.length; ) {
    OPENS.lastIndex = at
    const begins = OPENS.exec(whole)
    if (begins === null) break
    const { ends, sign } = closerOf(begins[0])
    ends.lastIndex = begins.index + 2
    const end = ends.exec(whole)
    if (end === null) {
      const found = `a note that begins with ${begins[0]} and does not end`
      problems.push(noteProblem(file, lineAt(begins.index), found, `${sign} after it`))
    }
    at = end === null ? whole.length : end.index + end[0].length
    notes.push(withItsLine(whole, { from: begins.index, to: at }))
  }
  const kept = notes.length === 0 ? lines : without(notes, whole, lineAt)
  return { lines: kept, problems: [...problems, ...straySigns(kept, notes.length > 0, file)] }
}

/** A note that fills its lines takes them with it. */
function withItsLine(whole: string, { from, to }: Note): Note {
  const begins = from === 0 ? 0 : whole.lastIndexOf('\n', from - 1) + 1
  const end = whole.indexOf('\n', to)
  const ends = end === -1 ? whole.length : end + 1
  const isAlone = isBlank(whole.slice(begins, from)) && isBlank(whole.slice(to, ends))
  return isAlone ? { from: begins, to: ends } : { from, to }
}

function without(
  notes: readonly Note[],
  whole: string,
  lineAt: (offset: number) => number,
): CommentaryLine[] {
  const kept: CommentaryLine[] = []
  let open: CommentaryLine | undefined
  const pieces = [...notes, { from: whole.length, to: whole.length }].map((note, index) => ({
    from: notes[index - 1]?.to ?? 0,
    to: note.from,
  }))
  for (const { from, to } of pieces) {
    let offset = from
    for (const [index, text] of whole.slice(from, to).split('\n').entries()) {
      if (index > 0 && open !== undefined) kept.push(open)
      open =
        index > 0 || open === undefined || open.text === ''
          ? { text, at: lineAt(offset) }
          : { ...open, text: joined(open.text, text) }
      offset += text.length + 1
    }
  }
  return open === undefined ? kept : [...kept, open]
}

function straySigns(lines: readonly CommentaryLine[], hasNotes: boolean, file: string): Problem[] {
  return lines.flatMap(({ text, at }) => {
    if (hasNotes && /--!?>|--&gt;/.test(text))
      return [noteProblem(file, at, 'the end of a note, -->, without its beginning', '<!-- before it')]
    return /<!/.test(text)
      ? [noteProblem(file, at, '<! without two hyphens after it', 'a note between <!-- and -->')]
      : []
  })
}

/** Words on both sides of a note stay two words. */
const joined = (before: string, after: string): string =>
  /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after) ? `${before} ${after}` : before + after
