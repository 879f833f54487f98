// One new kind of each thing that docs/contributing.md names, as the files that are added and the lines that are
// put into others. In each, leaving out a line makes the type check name what is missing.

export interface Line {
  readonly file: string
  /** The first text of the file that is equal to this gets the new text after it. */
  readonly after: string
  readonly put: string
}

export interface NewKind {
  /** As the first column of the table in docs/contributing.md. */
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly lines: readonly Line[]
  /** Lines that a list needs and no type can ask for: the layout test finds the leaf that nothing imports. */
  readonly isListed?: true
}

export const newKinds: readonly NewKind[] = [
  {
    name: 'a kind of block',
    files: {
      'src/definitions/blocks/letter-block.ts': `// A letter from the director.
import { z } from 'zod'
import { ref } from '../fields.ts'
import { uses } from '../uses.ts'
import { blockKind } from './block-kind.ts'

export const letterBlock = blockKind({
  schema: z.strictObject({ block: z.literal('letter'), title: z.string(), text: z.string(), about: ref }),
  id: () => 'letter',
  heading: () => 'section',
  words: ({ title, text }) => [title, text],
  uses: ({ about }) => uses({ indicators: [about] }),
})
`,
      'src/papers/blocks/write-letter.ts': `// A letter, written as a section of one paragraph.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import type { WrittenBlock } from '../written-block.ts'
import { textPart, writtenSection } from '../written-part.ts'

export const writeLetter = (
  writing: PaperWriting,
  { title, text }: BlockDefinition<'letter'>,
): WrittenBlock<Section> =>
  writtenSection(
    { block: 'section', id: 'letter', number: writing.labels.section('letter'), title, commentary: [] },
    [textPart([text])],
  )
`,
    },
    lines: [
      {
        file: 'src/definitions/blocks/index.ts',
        after: "import { coverBlock } from './cover-block.ts'\n",
        put: "import { letterBlock } from './letter-block.ts'\n",
      },
      {
        file: 'src/definitions/blocks/index.ts',
        after: 'export const blockKinds = {\n',
        put: '  letter: letterBlock,\n',
      },
      {
        file: 'src/papers/blocks/index.ts',
        after: "import { writeCover } from './write-cover.ts'\n",
        put: "import { writeLetter } from './write-letter.ts'\n",
      },
      {
        file: 'src/papers/blocks/index.ts',
        after: '  cover: writeCover,\n',
        put: '  letter: writeLetter,\n',
      },
    ],
  },
  {
    name: 'a form of block, with a look of its own',
    files: {
      'src/formats/word/word-banner.ts': `// A banner in Word: one line on a sheet of its own.
import type { Banner } from '../../papers/paper.ts'
import { type Laid, onFreshSheet } from './sections.ts'
import { line, textRun } from './word-runs.ts'

export const wordBanner = ({ said }: Banner): Laid[] => [
  onFreshSheet([line('Lead', [textRun(said)], { pageBreakBefore: true })]),
]
`,
      'templates/partials/banner/banner.hbs': '<p class="banner">{{said}}</p>\n',
    },
    lines: [
      {
        file: 'src/papers/paper.ts',
        after: 'export type Block =\n  | ',
        put: 'Banner\n  | ',
      },
      {
        file: 'src/papers/paper.ts',
        after: 'const NO_CONTENTS: Contents = { tables: [], charts: [], figures: [] }\n',
        put: "\nexport interface Banner {\n  readonly block: 'banner'\n  readonly said: string\n}\n",
      },
      {
        file: 'src/papers/paper.ts',
        after: '  cover: () => NO_CONTENTS,\n',
        put: '  banner: () => NO_CONTENTS,\n',
      },
      {
        file: 'src/formats/word/word-document.ts',
        after: "import { bookmarksOf } from './bookmarks.ts'\n",
        put: "import { wordBanner } from './word-banner.ts'\n",
      },
      {
        file: 'src/formats/word/word-document.ts',
        after: '  switch (block.block) {\n',
        put: "    case 'banner':\n      return onSheet(wordBanner(block), sheet)\n",
      },
    ],
  },
  {
    name: 'a part of a section',
    files: {
      'src/definitions/parts/quote-part.ts': `// What a child or a carer said.
import { z } from 'zod'
import { uses } from '../uses.ts'
import { partKind } from './part-kind.ts'

export const quotePartKind = partKind({
  schema: z.strictObject({ part: z.literal('quote'), said: z.string() }),
  words: ({ said }) => [said],
  uses: () => uses(),
  numbers: () => [],
})
`,
      'src/papers/parts/write-quote.ts': `// A quotation, as a paragraph.
import type { PartDefinition } from '../../definitions/parts/index.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { textPart, type WrittenPart } from '../written-part.ts'

export const writeQuote = (_: PaperWriting, { said }: PartDefinition<'quote'>): readonly WrittenPart[] => [
  textPart([\`“\${said}”\`]),
]
`,
    },
    lines: [
      {
        file: 'src/definitions/parts/index.ts',
        after: "import { projectionsPartKind } from './projections-part.ts'\n",
        put: "import { quotePartKind } from './quote-part.ts'\n",
      },
      {
        file: 'src/definitions/parts/index.ts',
        after: 'export const partKinds = {\n',
        put: '  quote: quotePartKind,\n',
      },
      {
        file: 'src/papers/parts/index.ts',
        after: "import { writeChartPart } from './write-chart.ts'\n",
        put: "import { writeQuote } from './write-quote.ts'\n",
      },
      { file: 'src/papers/parts/index.ts', after: '  table: writeTable,\n', put: '  quote: writeQuote,\n' },
    ],
  },
  {
    name: 'a chart that a section may declare',
    files: {
      'src/papers/charts/steps-chart.ts': `// One indicator over the years, drawn as lines are.
import type { SectionChartDefinition } from '../../definitions/charts/section-charts.ts'
import type { LinesChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { linesChart } from './lines-chart.ts'

export const stepsChart = (writing: PaperWriting, { chart: _, ...definition }: SectionChartDefinition<'steps'>): LinesChart =>
  linesChart(writing, { ...definition, chart: 'lines', areas: [] })
`,
    },
    lines: [
      {
        file: 'src/definitions/charts/section-charts.ts',
        after: 'export const sectionCharts = {\n',
        put: "  steps: kind({\n    schema: z.strictObject({ ...picture, chart: z.literal('steps'), of: ref }),\n    uses: ({ of }) => uses({ indicators: [of] }),\n    misfits: fitsAlways,\n  }),\n",
      },
      {
        file: 'src/papers/charts/index.ts',
        after: "import { stackedChart } from './stacked-chart.ts'\n",
        put: "import { stepsChart } from './steps-chart.ts'\n",
      },
      {
        file: 'src/papers/charts/index.ts',
        after: '  stacked: stackedChart,\n',
        put: '  steps: stepsChart,\n',
      },
    ],
  },
  {
    name: 'a picture that charts are drawn as',
    files: {
      'src/drawing/kinds/arrange-mirror.ts': `// A mirror in; the rows of charts/mirror.vl.json out: a pyramid by another name.
import type { MirrorChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import type { TextMeasure } from '../measure-text.ts'
import { arrangePyramid } from './arrange-pyramid.ts'

export const arrangeMirror = (chart: MirrorChart, look: SpecParams, measure: TextMeasure): Arrangement =>
  arrangePyramid({ ...chart, chart: 'pyramid' }, look, measure)
`,
      'templates/charts/mirror.vl.json': '{ "copy": "pyramid" }\n',
    },
    lines: [
      { file: 'src/papers/chart.ts', after: 'export type Chart =', put: '\n  | MirrorChart' },
      {
        file: 'src/papers/chart.ts',
        after: 'export const LONGEST_ALTERNATIVE = 400\n',
        put: "\nexport interface MirrorChart extends Omit<PyramidChart, 'chart'> {\n  readonly chart: 'mirror'\n}\n",
      },
      {
        file: 'src/drawing/kinds/index.ts',
        after: "import { arrangeLines } from './arrange-lines.ts'\n",
        put: "import { arrangeMirror } from './arrange-mirror.ts'\n",
      },
      {
        file: 'src/drawing/kinds/index.ts',
        after: '  lines: arrangeLines,\n',
        put: '  mirror: arrangeMirror,\n',
      },
    ],
  },
  {
    name: 'a format',
    files: {
      'src/formats/title-format.ts': `// The title alone.
import type { Format } from './format.ts'

export const title: Format = async ({ paper }) => new Map([['title.txt', \`\${paper.title}\\n\`]])
`,
    },
    lines: [
      {
        file: 'src/formats/index.ts',
        after: "import { text } from './text-format.ts'\n",
        put: "import { title } from './title-format.ts'\n",
      },
      {
        file: 'src/formats/index.ts',
        after: 'export const formats: { readonly [F in FormatName]: Format } = { ',
        put: 'title, ',
      },
      {
        file: 'src/definitions/format-names.ts',
        after: '  text: { usesBrowser: false },\n',
        put: '  title: { usesBrowser: false },\n',
      },
    ],
  },
  {
    name: 'a check of figures and words',
    files: {
      'src/checks/kinds/shouting.ts': `// Words in capitals: a paper does not shout.
import type { Check } from '../check-evidence.ts'

export const shouting: Check<'shouting'> = ({ passages }) =>
  passages.flatMap(({ text, origin }) =>
    [...text.matchAll(/\\b[A-Z]{9,}\\b/g)].map(([found]) => ({ facts: { found }, origin })),
  )
`,
    },
    lines: [
      {
        file: 'src/checks/kinds/index.ts',
        after: "import { sharesDoNotAddUp } from './shares-do-not-add-up.ts'\n",
        put: "import { shouting } from './shouting.ts'\n",
      },
      { file: 'src/checks/kinds/index.ts', after: '  placeholder: placeholder,\n', put: '  shouting,\n' },
      {
        file: 'src/definitions/checks.ts',
        after: 'export const usualSeverities = {\n',
        put: "  shouting: 'warning',\n",
      },
      {
        file: 'src/problems/check-sentences.ts',
        after: 'export interface CheckFacts {\n',
        put: '  shouting: { found: string }\n',
      },
      {
        file: 'src/problems/check-sentences.ts',
        after:
          'export const checkMessages: { readonly [C in keyof CheckFacts]: (facts: CheckFacts[C]) => string } = {\n',
        put: "  shouting: () => 'Words in capitals. Write them in lowercase.',\n",
      },
      {
        file: 'src/problems/check-sentences.ts',
        after:
          'export const checksForReaders: { readonly [C in keyof CheckFacts]: ForReaders<CheckFacts[C]> } = {\n',
        put: "  shouting: { finding: () => 'some words are in capitals' },\n",
      },
    ],
  },
  {
    name: 'a verb',
    files: {
      'src/verbs/count-figures.ts': `// How many figures a paper has. In: a request. Out: a number.
import { makePaper } from '../make-paper.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'

export const countFigures = async (request: PaperRequest, outside: Outside): Promise<number> =>
  Object.keys((await makePaper(request, openWorkspace(outside))).paper.figures).length
`,
      'src/cli/verbs/count-figures-command.ts': `// \`orderpaper count-figures\`
import { exitCodes } from '../exit-codes.ts'
import type { Verb } from '../verb.ts'

export const countFiguresCommand: Verb = {
  name: 'count-figures',
  parameters: '<paper> <period>',
  description: 'say how many figures a paper has',
  example: 'corporate-parenting-monthly 2017-01',
  run: async ([paper = '', period = ''], outside) => {
    const verb = await import('../../verbs/count-figures.ts')
    const count = await verb.countFigures({ paper, period }, outside)
    return { lines: String(count).concat(' figures\\n'), value: count, code: exitCodes.done, isAnswer: true }
  },
}
`,
    },
    lines: [
      {
        file: 'src/cli/verbs/index.ts',
        after: "import { compareCommand } from './compare-command.ts'\n",
        put: "import { countFiguresCommand } from './count-figures-command.ts'\n",
      },
      {
        file: 'src/cli/verbs/index.ts',
        after: 'export const verbs: readonly Verb[] = [\n',
        put: 'countFiguresCommand, ',
      },
    ],
    isListed: true,
  },
  {
    name: 'a polarity',
    files: {},
    lines: [
      { file: 'src/definitions/polarity.ts', after: 'export const POLARITIES = [', put: "'odd', " },
      {
        file: 'src/ratings/gain.ts',
        after: '  high: () => risen,\n',
        put: '  odd: () => risen,\n',
      },
      { file: 'src/figures/say-rules.ts', after: "  high: 'High',\n", put: "  odd: 'Odd',\n" },
      {
        file: 'src/definitions/indicator-definition.ts',
        after: '  switch (polarity) {\n',
        put: "    case 'odd':\n      return true\n",
      },
    ],
  },
]
