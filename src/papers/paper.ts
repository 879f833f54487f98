// The paper: a plain, serialisable value, which this room exports. Every number in it is a figure that was
// turned into text once.

import type { PanelAsked } from '../commentary/members-words.ts'
import type { Prose } from '../commentary/prose.ts'
import type { Question } from '../definitions/question.ts'
import type { DirectionCell, Figure, FigureCell, RatingCell, SignalCell } from '../figures/figure.ts'
import type { Stage } from '../releases/stage.ts'
import type { Chart } from './chart.ts'
import type { KeptBack } from './kept-back.ts'

export interface Paper {
  readonly id: string
  readonly title: string
  readonly council: string
  readonly committee: string
  readonly language: 'en-GB'
  /** `2017-01`, and in words. */
  readonly period: { readonly id: string; readonly name: string }
  /** The last day of the period. It is the paper's date, since the program never reads the clock. */
  readonly asAt: { readonly day: string; readonly name: string }
  readonly status: PaperStatus
  readonly look: string
  /** Abbreviations in its words, with what they mean. */
  readonly abbreviations: readonly Abbreviation[]
  readonly blocks: readonly Block[]
  /**
   * The name of each indicator, and its unit as `%` or `per 10,000`: the tables of sections do not give them.
   */
  readonly indicators?: Readonly<Record<string, { readonly name: string; readonly unit: string }>>
  /** In an edition that leaves the building, what was tried so that no small count can be worked out. */
  readonly audit?: KeptBack['audit']
  /** Every figure of the paper, by its reference. */
  readonly figures: Readonly<Record<string, Figure>>
}

/** Where the paper stands on its way to publication, in words. */
export interface PaperStatus {
  readonly is: Stage['is']
  /** At the foot of each page: `Draft`. */
  readonly foot: string
  /** On the cover: `Published on 20 February 2017. Approved by: Head of Performance.` */
  readonly cover: string
}

export interface Abbreviation {
  readonly short: string
  readonly long: string
}

/** The forms in which blocks are written; each has its template and its writer for Word. */
export type Block =
  | Cover
  | MembersPage
  | Summary
  | Dashboard
  | Topic
  | BriefTopic
  | PlainTopic
  | YourSay
  | Section
  | Changes
  | Notes
export type Form = Block['block']

/** A table or a chart of a block, as the list of tables and figures names it. */
export interface Caption {
  /** The anchor in the page: its own, or its block's. */
  readonly to: string
  /** `Table 3: children looked after by age`, `Figure 2: fewer children came in`. */
  readonly caption: string
}

interface Contents {
  readonly tables: readonly Caption[]
  /** Every chart that is drawn; a small chart inside a table has no number. */
  readonly charts: readonly Chart[]
  readonly figures: readonly Caption[]
}

const NO_CONTENTS: Contents = { tables: [], charts: [], figures: [] }
const figureAt = (to: string, { label, title }: Chart): Caption => ({ to, caption: `${label}: ${title}` })

/** The anchor of a chart in a section. */
export const anchorOfChart = (id: string): string => `figure-${id}`

const CONTENTS: { readonly [F in Form]: (block: Extract<Block, { block: F }>) => Contents } = {
  cover: () => NO_CONTENTS,
  'members-page': () => NO_CONTENTS,
  summary: ({ id, caption, groups }) => ({
    tables: [{ to: id, caption }],
    charts: groups.flatMap(group => group.rows.map(row => row.chart)),
    figures: [],
  }),
  dashboard: ({ questions }) => ({
    ...NO_CONTENTS,
    charts: questions.flatMap(({ items }) => items.map(({ chart }) => chart)),
  }),
  topic: ({ id, table, charts }) => ({
    tables: [{ to: table.id, caption: table.caption }],
    charts,
    figures: charts.map(chart => figureAt(id, chart)),
  }),
  'brief-topic': ({ id, charts }) => ({
    tables: [],
    charts,
    figures: charts.map(chart => figureAt(id, chart)),
  }),
  'plain-topic': ({ numbers, charts }) => ({
    tables: [{ to: numbers.id, caption: numbers.caption }],
    charts,
    figures: charts.map(chart => figureAt(anchorOfChart(chart.id), chart)),
  }),
  'your-say': () => NO_CONTENTS,
  section: section => {
    const charts = section.parts.flatMap(part => (part.part === 'chart' ? [part.chart] : []))
    return {
      tables: dataTablesOf(section).map(({ id, caption }) => ({ to: id, caption })),
      charts,
      figures: charts.map(chart => figureAt(anchorOfChart(chart.id), chart)),
    }
  },
  changes: ({ table }) => ({
    ...NO_CONTENTS,
    tables: table === undefined ? [] : [{ to: table.id, caption: table.caption }],
  }),
  notes: () => NO_CONTENTS,
}

/** The tables and charts of a block, whatever its form. */
export const contentsOf = (block: Block): Contents =>
  (CONTENTS[block.block] as (block: Block) => Contents)(block)

export const dataTablesOf = ({ parts }: Section): DataTable[] =>
  parts.flatMap(part => (part.part === 'table' ? [part.table] : []))

export interface Cover {
  readonly block: 'cover'
  /** A band over page one, and the details and notices are in the notes; otherwise a page of its own. */
  readonly isBand?: true
  readonly details: readonly { readonly label: string; readonly text: string }[]
  readonly notices: readonly string[]
}

/** The first line of the details, in every format. */
export const statusDetail = ({ status }: Pick<Paper, 'status'>): Cover['details'][number] => ({
  label: 'Status',
  text: status.cover,
})

/** Page one for members: each indicator once, gravest first; how the council compares; what changed. */
export interface MembersPage {
  readonly block: 'members-page'
  readonly id: string
  readonly title: string
  /** The head of service's words; empty where there are none. */
  readonly commentary: readonly Prose[]
  /** What the panel is asked to do. */
  readonly asked?: PanelAsked
  readonly lead: string
  /** Only those that have an indicator. */
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    /** An entry is no more than a name and a figure. */
    readonly isBrief?: true
    readonly entries: readonly MembersEntry[]
  }[]
  readonly says: readonly { readonly title: string; readonly text: string }[]
}

/** One indicator, or several of which the officers tell the same. */
export interface MembersEntry {
  readonly indicators: readonly {
    readonly ref: string
    readonly name: string
    readonly figure: string
    readonly rating: RatingCell
    /** Absent where it has no clear change. */
    readonly why?: string
    /** Why the figure should not be relied on. */
    readonly doubted?: string
  }[]
  /** Absent where none is asked for. */
  readonly cause?: string
  /** Each with its post and date, as far as they were given. */
  readonly actions?: readonly string[]
}

export interface Summary {
  readonly block: 'summary'
  readonly id: string
  readonly title: string
  readonly caption: string
  readonly columns: {
    readonly months: readonly string[]
    readonly monthsBand: string
    readonly yearToDate: string
    readonly years: readonly string[]
    readonly comparators: readonly { readonly short: string; readonly name: string }[]
  }
  /** Whether the rows say what is signal and what is noise. */
  readonly hasSignals?: true
  readonly groups: readonly { readonly title: string; readonly rows: readonly SummaryRow[] }[]
  readonly legend: Legend
}

export interface SummaryRow {
  readonly ref: string
  readonly name: string
  readonly goodIs: string
  readonly unit: string
  readonly months: readonly FigureCell[]
  readonly yearToDate: FigureCell
  readonly direction: DirectionCell
  readonly rating: RatingCell
  readonly signal?: SignalCell
  readonly bounds: { readonly red: string; readonly amber: string; readonly green: string }
  readonly years: readonly FigureCell[]
  readonly comparators: readonly FigureCell[]
  readonly chart: Chart
}

/** Every indicator on one page, under the three questions. */
export interface Dashboard {
  readonly block: 'dashboard'
  readonly id: string
  readonly title: string
  readonly questions: readonly {
    readonly id: Question | 'not-stated'
    readonly title: string
    /** Printed where no indicator answers it. */
    readonly none: string
    readonly items: readonly {
      readonly ref: string
      readonly name: string
      readonly figure: FigureCell
      readonly rating: RatingCell
      readonly direction: DirectionCell
      readonly signal?: SignalCell
      readonly chart: Chart
    }[]
  }[]
  readonly legend: Legend
}

/** A topic of a paper for members: half a page, and the rest is in the annex. */
export interface BriefTopic {
  readonly block: 'brief-topic'
  readonly id: string
  readonly title: string
  readonly indicators: readonly BriefIndicator[]
  /** Empty where no officer wrote any; then `commentaryMissing` says so. */
  readonly commentary: readonly Prose[]
  readonly commentaryMissing?: string
  readonly charts: readonly Chart[]
}

/** A topic in plain words: the same figures, in sentences. */
export interface PlainTopic {
  readonly block: 'plain-topic'
  readonly id: string
  readonly title: string
  readonly intro: readonly string[]
  readonly items: readonly PlainItem[]
  readonly charts: readonly Chart[]
  readonly numbers: DataTable
  readonly nextTitle: string
  /** What will be done next, in the officers' words; empty where they gave none. */
  readonly commentary: readonly Prose[]
}

export interface PlainItem {
  readonly ref: string
  readonly name: string
  readonly figure: FigureCell
  /** The rating, in a plain word. */
  readonly rating: RatingCell
  /** What the figure says, how it moved, and what it is about. */
  readonly says: readonly string[]
  readonly means: string
}

/** A space for what readers say. */
export interface YourSay {
  readonly block: 'your-say'
  readonly id: string
  readonly title: string
  readonly asks: readonly string[]
  readonly saidTitle: string
  /** What readers said; empty where nobody did. */
  readonly commentary: readonly Prose[]
  readonly writeTitle: string
  /** One entry for each line to write on. */
  readonly lines: readonly number[]
  readonly after: readonly string[]
}

export interface BriefIndicator {
  readonly ref: string
  readonly name: string
  /** The name where there is room for a few words. */
  readonly short: string
  readonly definition: string
  /** Sentences about the figures, in the paper's own words. */
  readonly says: readonly string[]
  readonly figure: FigureCell
  readonly rating: RatingCell
  readonly direction: DirectionCell
  readonly signal?: SignalCell
  readonly yearEnd?: TopicYearEnd
}

export interface Topic extends Omit<BriefTopic, 'block' | 'indicators'> {
  readonly block: 'topic'
  readonly indicators: readonly TopicIndicator[]
  readonly dataNotes: readonly string[]
  readonly table: TopicTable
}

export interface TopicIndicator extends BriefIndicator {
  /** `Good is high. Green: 95% or above. Amber: 90% to below 95%. Red: below 90%.` */
  readonly rule: string
  readonly yearToDateRule: string
  readonly annualRule: string
  readonly owner: string
}

/** What the figure may be at the end of the financial year: never mixed with what it is. The notes say how it was made. */
export interface TopicYearEnd {
  /** `Forecast for March 2017`, `Judged for 2016/17`. */
  readonly title: string
  readonly figure: FigureCell
  /** Absent where there is no target. */
  readonly rating?: RatingCell
}

/** In month, annual trend, latest benchmarking: periods down, indicators across. */
export interface TopicTable {
  readonly id: string
  readonly caption: string
  readonly columns: readonly { readonly ref: string; readonly name: string; readonly unit: string }[]
  readonly parts: readonly {
    readonly id: 'months' | 'years' | 'benchmarks'
    readonly title: string
    readonly rows: readonly {
      readonly label: string
      readonly isCurrent: boolean
      readonly cells: readonly FigureCell[]
    }[]
  }[]
}

/** A part of a longer paper: text, tables and charts in order, numbered through the paper. */
export interface Section {
  readonly block: 'section'
  readonly id: string
  /** `1` or `Appendix A`: printed before the title. Empty where the paper does not number it. */
  readonly number: string
  readonly title: string
  readonly commentary: readonly Prose[]
  readonly parts: readonly SectionPart[]
}

/** `Appendix A. Methods`; the title alone where it has no number. */
export const numberedTitle = ({ number, title }: Pick<Section, 'number' | 'title'>): string =>
  number === '' ? title : `${number}. ${title}`

export type SectionPart =
  | { readonly part: 'text'; readonly heading?: string; readonly paragraphs: readonly string[] }
  | { readonly part: 'table'; readonly table: DataTable }
  | { readonly part: 'chart'; readonly chart: Chart }

/** Any table of a section: figures by group and year, a projection, a scorecard, a plan. */
export interface DataTable {
  /** Stable: `table-age`. It is also the anchor. */
  readonly id: string
  /** `Table 3: children looked after by age` */
  readonly caption: string
  /** Set for a later part of a table that was cut, which has the number of the first. */
  readonly isContinued?: true
  /** Sentences about its figures, in the paper's own words; may be empty. */
  readonly says: readonly string[]
  /** The heading over the row labels: `Age`. */
  readonly rowHeading: string
  /**
   * Headings that span several columns, in order. Their spans add up to the columns; absent where there are
   * none.
   */
  readonly bands?: readonly { readonly title: string; readonly span: number }[]
  readonly columns: readonly {
    readonly title: string
    /** A second line in small type: `year to date`, `% of column`. */
    readonly below?: string
    /** Numbers are aligned right, words left. */
    readonly holds: 'figures' | 'words'
    /** The paper's own period. */
    readonly isCurrent?: boolean
  }[]
  readonly rows: readonly {
    /** `heading` spans the table and has no cells. */
    readonly kind: 'item' | 'total' | 'not-known' | 'comparator' | 'heading'
    readonly label: string
    readonly cells: readonly TableCell[]
  }[]
  readonly notes: readonly string[]
}

export type TableCell =
  /** `share` follows the figure: `39 (20%)`. */
  | { readonly cell: 'figure'; readonly figure: FigureCell; readonly share?: FigureCell }
  | { readonly cell: 'text'; readonly text: string }
  | { readonly cell: 'rating'; readonly rating: RatingCell }
  /** A word with its shape, so that a column can be read at a glance. */
  | { readonly cell: 'sign'; readonly symbol: string; readonly word: string }

/** What differs from the last release. Every paper has it, and the program writes it. */
export interface Changes {
  readonly block: 'changes'
  readonly id: string
  readonly title: string
  /** What it was compared with, and the result: `… Nothing material has changed: …` */
  readonly lead: string
  /**
   * Absent where no figure changed. Data and rules are separate: a change of rule is not a change in
   * performance.
   */
  readonly table?: {
    readonly id: string
    readonly caption: string
    readonly groups: readonly {
      readonly title: string
      /** A changed cell or rule, and below it the figures that it changed. */
      readonly entries: readonly {
        readonly heading: string
        readonly rows: readonly {
          readonly ref: string
          readonly name: string
          readonly period: string
          readonly before: string
          readonly now: string
          readonly difference: string
          readonly cause: string
        }[]
      }[]
    }[]
  }
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[]
}

export interface Notes {
  readonly block: 'notes'
  readonly id: string
  readonly title: string
  /** Empty where the dashboard has it. */
  readonly legend: Legend
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[]
}

export interface Legend {
  readonly ratings: readonly RatingCell[]
  readonly directions: readonly DirectionCell[]
  /** Only where the paper tells a change from chance. */
  readonly signals?: readonly SignalKey[]
  /** Only the marks that this paper uses. */
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[]
}

/** A sign of signal or noise, with its word and what it means. */
export interface SignalKey {
  readonly symbol: string
  readonly word: string
  readonly means: string
}

/** A column in one line, with the band over it: `Over 20 miles from home: 5 to 9`, `2021/22, to 31 March`. */
export function headersOf({ columns, bands = [] }: Pick<DataTable, 'columns' | 'bands'>): string[] {
  const over = bands.flatMap(({ title, span }) => Array.from({ length: span }, () => `${title}: `))
  return columns.map(
    ({ title, below }, at) => `${over[at] ?? ''}${title}${below === undefined ? '' : `, ${below}`}`,
  )
}
