// The words of a paper that young people read, each with its place. In: the paper. Out: its own words, the plain words of
// each indicator, and what the officers say will be done. What young people said themselves is not measured.
import { textsOfProse } from '../../commentary/prose.ts'
import { PLAIN_WORDS } from '../../definitions/definition-folders.ts'
import type { Origin } from '../../terms/origin.ts'
import type { Paper, PlainTopic, YourSay } from '../paper.ts'

export interface PlainPassage {
  readonly text: string
  readonly origin: Origin
}

export const plainPassages = (paper: Pick<Paper, 'id' | 'period' | 'blocks'>): PlainPassage[] =>
  paper.blocks.flatMap(block => {
    const own = { file: `data/definitions/papers/${paper.id}.yaml` }
    if (block.block === 'plain-topic') return ofTopic(block, own, paper.period.id)
    return block.block === 'your-say' ? ofYourSay(block, own) : []
  })

const ofTopic = (
  { id, intro, items, commentary }: PlainTopic,
  own: Origin,
  period: string,
): PlainPassage[] => [
  ...intro.map(text => ({ text, origin: { ...own, entry: id } })),
  ...items.flatMap(({ ref, says, means }) =>
    [...says, means].map(text => ({ text, origin: { file: PLAIN_WORDS, entry: `indicators, ${ref}` } })),
  ),
  ...commentary
    .flatMap(textsOfProse)
    .map(text => ({ text, origin: { file: `data/commentary/${period}/${id}.md` } })),
]

const ofYourSay = ({ id, asks, after }: YourSay, own: Origin): PlainPassage[] =>
  [...asks, ...after].map(text => ({ text, origin: { ...own, entry: id } }))
