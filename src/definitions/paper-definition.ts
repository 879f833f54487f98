// One paper for a committee: its cover, its sources and its blocks in order. The shape of the files in
// data/definitions/papers.
import { z } from 'zod'
import { type BlockDefinition, blockSchema, kindOfBlock } from './blocks/index.ts'
import { type Detail, detail } from './detail.ts'
import { pieceId } from './fields.ts'
import { paperFormats } from './format-names.ts'
import { paperApprovals } from './paper-approvals.ts'
import type { PartDefinition, PartName } from './parts/index.ts'
import { periodFaults } from './period-faults.ts'
import { allUses, type Uses } from './uses.ts'

/** What its period may be: the shape below names them again. */
type PeriodOfPaper = NonNullable<z.infer<typeof paperShape>['period']>

export const paperShape = z.strictObject({
  id: pieceId,
  /** The paper whose file gives what this one leaves out: see based-on.ts. */
  'based-on': pieceId.optional(),
  /** The standard report that gives what this one leaves out: see like-report.ts. */
  like: pieceId.optional(),
  title: z.string().regex(/\S/, 'a title'),
  committee: z.string(),
  /** A file in templates/papers. */
  look: z.string(),
  /** How much of it is printed: everything in its topics, or a short paper for members with an annex. */
  detail: detail.default('full'),
  /** The formats in which it is made. */
  formats: paperFormats,
  /** Its period: a month, a quarter, a year, or a month or a year as requested. By default its blocks decide. */
  period: z.enum(['month', 'quarter', 'year', 'month-or-year']).optional(),
  sources: z.array(z.string()).default([]),
  /** Returns of child-level rows, by the id of their definition. */
  returns: z.array(z.string()).default([]),
  /** The council, if data/definitions/areas has several. */
  council: z.string().optional(),
  /**
   * How many months a topic's table and charts show up to the paper's period, and whether they show the months
   * that remain of the year.
   */
  'months-shown': z
    .strictObject({ before: z.int().min(0), 'to-year-end': z.boolean() })
    .default({ before: 0, 'to-year-end': false }),
  /** In a paper about a quarter: how many quarters a topic's table and charts show, with the paper's own. */
  'quarters-shown': z.int().min(1).max(20).default(5),
  /** Closed financial years shown before the paper's own. */
  'years-shown': z.int().min(0).max(15),
  /** What short forms mean: read by a screen reader, shown on the web page, listed in the notes. */
  abbreviations: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9&-]*$/, 'a short form such as PEP'), z.string())
    .default({}),
  /** The age from which its words can be read, by Flesch and Kincaid; `check` warns where they are harder. */
  'reading-age': z.int().min(6).max(18).optional(),
  /** Who must approve it before it is released; nobody, if not stated. */
  approvals: paperApprovals.default([]),
  blocks: z.array(blockSchema).min(1),
})

export const paperSchema = paperShape
  .superRefine(({ period, detail, blocks }, context) => {
    const report = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    for (const [path, message] of periodFaults(period, detail, blocks)) report(path, message)
    const isIn = (kind: BlockDefinition['block']) => blocks.some(({ block }) => block === kind)
    if (detail === 'members' && isIn('topic') && !isIn('annex'))
      report(
        'blocks',
        'a block such as { block: annex, title: "Every figure, target and definition" }, for what topics leave out in a paper with detail: members',
      )
  })
  .transform(paper => ({
    ...paper,
    period: paper.period ?? periodNeeded(paper.blocks),
    blocks: paper.blocks.filter(block => isPrinted(block, paper.detail) || isReadFor(block, paper.detail)),
  }))

const isPrinted = (block: BlockDefinition, detail: Detail): boolean =>
  kindOfBlock(block).printedIn.includes(detail)

/** The causes and actions of a brief are in the officers' words of the topics that it does not print. */
const isReadFor = (block: BlockDefinition, detail: Detail): boolean =>
  detail === 'brief' && kindOfBlock(block).commentary(block) !== undefined

const periodNeeded = (blocks: readonly BlockDefinition[]): PeriodOfPaper =>
  blocks.some(block => kindOfBlock(block).needs !== 'any') ? 'month' : 'month-or-year'

export type PaperDefinition = z.infer<typeof paperSchema>
export type TableDefinition = PartDefinition<'table'>
export type ProjectionDefinition = PartDefinition<'projection'>
export type { BlockDefinition } from './blocks/index.ts'
export type { SectionChartDefinition } from './charts/section-charts.ts'
export type { TopicChartDefinition } from './charts/topic-charts.ts'
export type { PartDefinition } from './parts/index.ts'

export const blocksPrinted = ({ blocks, detail }: PaperDefinition): BlockDefinition[] =>
  blocks.filter(block => isPrinted(block, detail))

/** The parts of its sections, in the order of the paper; of one kind, if a kind is given. */
export const partsOfPaper = ({ blocks }: Pick<PaperDefinition, 'blocks'>): PartDefinition[] =>
  blocks.flatMap(block => kindOfBlock(block).parts(block))

export const partsOfKind = <K extends PartName>(
  paper: Pick<PaperDefinition, 'blocks'>,
  kind: K,
): PartDefinition<K>[] => partsOfPaper(paper).filter((part): part is PartDefinition<K> => part.part === kind)

/** Every name that the paper uses, in its order. */
export const usesOfPaper = ({ blocks }: Pick<PaperDefinition, 'blocks'>): Uses =>
  allUses(blocks.map(block => kindOfBlock(block).uses(block)))

/** Its topics, in the order of the paper. */
export const topicsIn = ({ blocks }: Pick<PaperDefinition, 'blocks'>): BlockDefinition<'topic'>[] =>
  blocks.filter(block => block.block === 'topic')

/** Whether it prints ratings and directions of travel, which it then explains. */
export const printsVerdicts = ({ blocks }: Pick<PaperDefinition, 'blocks'>): boolean =>
  blocks.some(block => kindOfBlock(block).judges)

/** Whether it is for young people, so that it needs the words of plain-words.yaml. */
export const usesPlainWords = ({ blocks }: Pick<PaperDefinition, 'blocks'>): boolean =>
  blocks.some(block => kindOfBlock(block).isInPlainWords)

/** Whether it sorts its indicators under the three questions, so that each needs one. */
export const asksQuestions = ({ blocks }: Pick<PaperDefinition, 'blocks'>): boolean =>
  blocks.some(block => kindOfBlock(block).asksQuestions)
