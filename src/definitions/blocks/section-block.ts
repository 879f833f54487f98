// A section of a longer paper: declared tables, charts, projections and words. An appendix is lettered, and
// begins on a new page.
import { z } from 'zod'
import { pieceId } from '../fields.ts'
import { groupingsOf } from '../groupings.ts'
import { kindOfPart, partSchema } from '../parts/index.ts'
import { allUses, type Uses } from '../uses.ts'
import { blockKind } from './block-kind.ts'

const schema = z.strictObject({
  block: z.literal('section'),
  id: pieceId,
  title: z.string(),
  appendix: z.boolean().default(false),
  parts: z.array(partSchema).min(1),
})

const usesOf = ({ parts }: z.infer<typeof schema>): Uses =>
  allUses(parts.map(part => kindOfPart(part).uses(part)))

export const sectionBlock = blockKind({
  schema,
  id: ({ id }) => id,
  words: ({ title, parts }) => [title, ...parts.flatMap(part => kindOfPart(part).words(part))],
  heading: ({ appendix }) => (appendix ? 'appendix' : 'section'),
  uses: usesOf,
  numbers: ({ parts }, given) => parts.flatMap(part => kindOfPart(part).numbers(part, given)),
  parts: ({ parts }) => parts,
  /** A section needs no commentary; if it has some, it is checked against the figures as a topic's is. */
  commentary: block => ({
    id: block.id,
    title: block.title,
    indicators: usesOf(block).indicators,
    hasGroups: usesOf(block).groups.length > 0,
    groupings: groupingsOf(block.parts),
    ranked: block.parts.flatMap(part => (part.part === 'chart' && part.chart === 'ranked' ? part.of : [])),
    parts: block.parts.flatMap(part => ('id' in part ? part.id : [])),
    isExpected: false,
  }),
})
