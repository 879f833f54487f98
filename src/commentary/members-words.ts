// The head of service's words for members: a few sentences, and what the panel is asked. In: the prose of members.md. Out: both.
// The type is one that this room passes to papers.
// Worked: two sentences, the line `The panel is asked to:` and a list of three give the sentences, and three items.
import { type Prose, textOfRuns, textsOfProse } from './prose.ts'
import { splitSentences } from './split-sentences.ts'

export interface MembersWords {
  readonly words: readonly Prose[]
  /** Absent where the panel is asked nothing. */
  readonly asked?: PanelAsked
}

export interface PanelAsked {
  /** `The panel is asked to:` */
  readonly lead: string
  /** Each begins with a verb: `note that visits have worsened for three months running`. */
  readonly items: readonly string[]
}

export const MOST_SENTENCES = 3

const ASKS = /\b(?:is|are) (?:asked|invited|recommended) to\W*$/i

/** A list below `The panel is asked to:` is what is asked; everything else is words. */
export function membersWordsOf(prose: readonly Prose[]): MembersWords {
  const at = prose.findIndex((one, nth) => asksIn(one, prose[nth + 1]) !== undefined)
  const asked = asksIn(prose[at], prose[at + 1])
  return asked === undefined
    ? { words: prose }
    : { words: [...prose.slice(0, at), ...prose.slice(at + 2)], asked }
}

export const sentencesIn = (prose: readonly Prose[]): number =>
  prose.flatMap(textsOfProse).flatMap(splitSentences).length

function asksIn(line: Prose | undefined, list: Prose | undefined): PanelAsked | undefined {
  if (line?.prose !== 'paragraph' || list?.prose !== 'list') return undefined
  const lead = textOfRuns(line.runs).trim()
  return ASKS.test(lead) ? { lead, items: list.items.map(runs => textOfRuns(runs).trim()) } : undefined
}
