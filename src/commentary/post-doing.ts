// Finds who does what a sentence says. In: the sentence. Out: the post or posts, as written.
// Worked: in `The Head of Fostering will report to the Director` it is the Head of Fostering; in `each file is read by the
// Team Manager` the Team Manager.
import type { PostsNamed } from './posts-named.ts'
import type { TextSpan } from './words/phrases.ts'

/** The rest of a post: `Assistant Director for Children's Social Care`, `headteacher of the virtual school`. */
const REST =
  /^(?:\s\([^)]*\))?(?:,? (?:for|of|in)(?: the)? (?:[A-Z][\w’'-]*(?:,? (?:(?:and|of|for) )?[A-Z][\w’'-]*)*|[a-z]+ (?:school|service|team)))?/
const DOES =
  /^(?:,? who)?,?\s+(?:now |also |already |nonetheless |therefore )?(?:will|shall|must|to|is|are|has|have|met|wrote|held|led|took|set|sent|put|began|brought|gave|[a-z]+(?:ed|[^s’']s|ing))\b/
const DOES_BEFORE = /\b(?:by|asked|tasked|instructed|under|with)\s+(?:the |our |a )?$/i
const JOINED = /^,?\s*(?:(?:and|&)\s+)?(?:the |our )?$/

export function postDoing(text: string, posts: PostsNamed): string | undefined {
  const named = joined(
    posts(text).map(({ at, end }) => ({ at, end: end + (REST.exec(text.slice(end))?.[0].length ?? 0) })),
    text,
  )
  const doing =
    named.find(({ end }) => DOES.test(text.slice(end))) ??
    named.find(({ at }) => DOES_BEFORE.test(text.slice(0, at)))
  return (
    doing &&
    text
      .slice(doing.at, doing.end)
      .replace(/^(?:The|Our|the|our) /, '')
      .trim()
  )
}

/** Spans that overlap, or that only `and` parts, are one. */
function joined(spans: readonly Pick<TextSpan, 'at' | 'end'>[], text: string): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = []
  for (const { at, end } of [...spans].sort((a, b) => a.at - b.at || b.end - a.end)) {
    const last = found.at(-1)
    if (last !== undefined && (at <= last.end || JOINED.test(text.slice(last.end, at))))
      last.end = Math.max(last.end, end)
    else found.push({ at, end })
  }
  return found
}
