// Reads one action. In: the words after `Action:`, or a sentence that says what a post will do. Out: what is done, the post
// and the date, each as the officers wrote it; what they did not write is absent.
// Worked: `review each placement that ended. Head of Fostering, by 31 March 2017.` is done by the Head of Fostering, by 31
// March 2017; so is `review each placement that ended. Lead: Head of Fostering. Deadline: 31 March 2017.`
import type { Month } from '../terms/period.ts'
import { OWNER_LABELS } from './complete-words.ts'
import { asDeadline, dateSaid, isDateAlone } from './date-said.ts'
import type { ActionGiven } from './officers-account.ts'
import { postDoing } from './post-doing.ts'
import type { PostsNamed } from './posts-named.ts'
import { splitSentences } from './split-sentences.ts'
import { blankOut } from './words/phrases.ts'

const DATE_LABELS = [
  'by when',
  'when',
  'deadline',
  'date',
  'action date',
  'due date',
  'due',
  'target date',
  'completion date',
  'timescale',
  'timescales',
  'to be completed by',
  'complete by',
]
const labels = (list: readonly string[]) => list.map(one => one.replace('?', '')).join('|')
const LABELLED = new RegExp(
  `(?:^|[.;,|–(]\\s*|\\s-\\s)(?:(${labels(OWNER_LABELS)})|(${labels(DATE_LABELS)}))(?:\\s*[:?]+|\\s[-–])\\s*`,
  'gi',
)
/** Nobody and no date yet. */
const OPEN =
  /^(?:tb[acd]|to be (?:agreed|confirmed|decided|determined)|none|n\/a|vacant|not yet .*|unknown|-)?$/i
/** A group that owns an action, where no post does. */
const GROUP =
  /^(?:the )?(?:[A-Z][\w’'&-]*,? (?:(?:and|of|for|the) )*)*(?:Team|Teams|Service|Services|Board|Panel|Group|Partnership|Trust)$/
const CONNECTED = /^(?:of|for|and|the|in|with|to|&|\/|[A-Z(][\w’'&/()-]*,?)$/

interface Found {
  readonly text: string
  readonly post?: string
  readonly by?: string
}

export function readAction(said: string, posts: PostsNamed, current: Month): ActionGiven | undefined {
  const found = withoutEnds(withoutLabels(withoutStart(said, posts)), posts)
  const text = sentence(found.text)
  if (text === '') return undefined
  const post = found.post ?? postDoing(found.text, posts)
  const by = found.by ?? dateSaid(found.text, current)
  return { text, ...(post !== undefined && { post }), ...(by !== undefined && { by }) }
}

/** `Virtual School Head: letter to governors by 13 February` becomes `letter to governors by 13 February. Lead: …`. */
function withoutStart(said: string, posts: PostsNamed): string {
  const [, before = '', after = ''] = /^([^:.]{4,60}):\s+(\S.*)$/.exec(said) ?? []
  return before !== '' && isOwner(before, posts) ? `${after.replace(/\.?\s*$/, '.')} Lead: ${before}.` : said
}

/** `Lead: Head of Fostering. Deadline: 31 March 2017.` */
function withoutLabels(said: string): Found {
  const marks = [...said.matchAll(LABELLED)]
  const values = marks.map((mark, at) => {
    const from = mark.index + mark[0].length
    const value = said.slice(from, marks[at + 1]?.index ?? said.length)
    return { isPost: mark[1] !== undefined, value: trimmed(value.split(/[;|]|\.\s/)[0] ?? '') }
  })
  const of = (isPost: boolean) => values.find(one => one.isPost === isPost && !OPEN.test(one.value))?.value
  const [post, by] = [of(true), of(false)]
  return {
    text: said.slice(0, marks[0]?.index ?? said.length),
    ...(post !== undefined && { post }),
    ...(by !== undefined && { by: asDeadline(by) }),
  }
}

/** A post, a date and what is between them: no line ends in more. */
const MOST_ENDS = 4

/** `… Head of Adoption, by 31 March 2017.`, `… (Head of Adoption, March 2017)`, `… – Head of Adoption – March 2017`. */
function withoutEnds(given: Found, posts: PostsNamed): Found {
  let found = given
  for (let cut = 0; cut < MOST_ENDS; cut += 1) {
    const [text, end] = cutEnd(found.text)
    const read = end === '' ? undefined : readEnd(end, posts)
    if (read === undefined) return found
    found = { ...read, ...found, text }
  }
  return found
}

/** Whether a sentence gives nothing but who does it, or by when. */
export const isPostOrDate = (sentence: string, posts: PostsNamed): boolean =>
  readEnd(sentence, posts) !== undefined

/** The last sentence, bracket, or piece after a dash or a comma. */
function cutEnd(said: string): readonly [string, string] {
  const text = said.trim().replace(/[.;,\s]+$/, '')
  const [, before, bracket] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? []
  if (before !== undefined && bracket !== undefined) return [before, bracket]
  const sentences = splitSentences(text)
  const last = sentences.at(-1)
  if (sentences.length > 1 && last !== undefined) return [text.slice(0, last.at), last.text]
  const piece = /^(.*\S)(?:\s[-–—]\s|[;|]\s|,\s)(.*)$/.exec(text)
  return [piece?.[1] ?? text, piece?.[2] ?? '']
}

function readEnd(end: string, posts: PostsNamed): Omit<Found, 'text'> | undefined {
  const fragment = trimmed(end)
  if (isDateAlone(fragment)) return { by: fragment.replace(/^(?:due )?By\b/i, 'by') }
  if (isOwner(fragment, posts)) return { post: withoutArticle(fragment) }
  const cut = [
    ...fragment.matchAll(/,?\s+(?=by\b|before\b|in\b|within\b)|[,;:]\s+|\s[-–—]\s|\s+\((?=[^()]*\)$)/gi),
  ]
    .map(
      ({ index, 0: sign }) =>
        [fragment.slice(0, index), trimmed(fragment.slice(index + sign.length))] as const,
    )
    .find(([owner, date]) => isDateAlone(date) && isOwner(owner, posts))
  return cut && { post: withoutArticle(cut[0]), by: cut[1] }
}

/** Nothing but posts, or a group of officers: no verb and no object. */
function isOwner(fragment: string, posts: PostsNamed): boolean {
  if (GROUP.test(fragment)) return true
  const named = posts(fragment)
  const left = blankOut(fragment, named).split(/\s+/)
  return named.length > 0 && left.every(word => word === '' || word === ',' || CONNECTED.test(word))
}

const withoutArticle = (post: string): string => trimmed(post).replace(/^(?:by )?(?:the|our) /i, '')
const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/[.;,)\s]+$/, '')
    .replace(/^[(\s]+/, '')

/** With a capital letter and a full stop. */
function sentence(text: string): string {
  const plain = text
    .trim()
    .replace(/^[-–—:;,.\s]+/, '')
    .replace(/[,;:–—-]+$/, '')
    .trim()
  if (!/[a-z]/i.test(plain)) return ''
  const begun = plain.charAt(0).toUpperCase() + plain.slice(1)
  return /[.!?]["”’)]*$/.test(begun) ? begun : `${begun}.`
}
