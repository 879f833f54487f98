// Run in a copy of the program to which one of each kind was added: prints what each of them does, as JSON. Its imports
// are relative to the folder to which it is copied.
import { runCommand } from './src/cli/command.ts'
import { indicatorSchema } from './src/definitions/indicator-definition.ts'
import { chartDrawer } from './src/drawing/draw.ts'
import { fillPaper } from './src/formats/html/fill.ts'
import { formats } from './src/formats/index.ts'
import { wordDocument } from './src/formats/word/word-document.ts'
import { makePaper } from './src/make-paper.ts'
import { gainFor } from './src/ratings/gain.ts'
import { exact } from './src/terms/exact.ts'
import { openWorkspace } from './src/workspace/open-workspace.ts'
import { outsideOf } from './src/workspace/outside.ts'

const workspace = process.argv[2] ?? '.'
const real = outsideOf(workspace)
const PAPER = 'data/definitions/papers/sufficiency-strategy-2016.yaml'
const BLOCKS = `  - { block: letter, title: A letter, text: Read it SHOUTINGLY., about: S1 }
  - block: section
    id: added
    title: Added
    parts:
      - { part: quote, said: It is quiet here. }
      - { part: chart, id: steps, chart: steps, of: S1 }
`
const outside = {
  ...real,
  read: async (file: string) => {
    const bytes = await real.read(file)
    if (file !== PAPER) return bytes
    return new TextEncoder().encode(
      new TextDecoder().decode(bytes).replace(/\nblocks:\n/, `\nblocks:\n${BLOCKS}`),
    )
  },
}
const { paper, problems } = await makePaper(
  { paper: 'sufficiency-strategy-2016', period: '2016-12' },
  openWorkspace(outside),
)
const sections = paper.blocks.flatMap(block => (block.block === 'section' ? [block] : []))
const added = sections.find(({ id }) => id === 'added')
const templates = await outside.templates()
const banner = { ...paper, blocks: [{ block: 'banner' as const, said: 'Look here' }] }

const said: string[] = []
const streams = {
  out: { write: (text: string) => said.push(text) > 0 },
  err: { write: () => true, isTTY: false },
}
await runCommand(['count-figures', 'sufficiency-strategy-2016', '2016-12', '--workspace', workspace], streams)

const drawer = await chartDrawer(templates)
const words = { label: '', title: 'M', subtitle: 'M', alternative: 'M', figuresIn: '' }
const point = { label: 'a', value: 2, text: '2' }
const title = new Map(Object.entries(formats)).get('title')
const files = await title?.({ paper } as Parameters<NonNullable<typeof title>>[0])

console.log(
  JSON.stringify({
    letter: sections.find(({ id }) => id === 'letter')?.number,
    quote: added?.parts[0],
    steps: added?.parts[1]?.part === 'chart' && added.parts[1].chart.label,
    shouting: problems.filter(({ code }) => code === 'shouting').map(({ facts }) => facts),
    banner: fillPaper(banner, new Map(), templates).includes('<p class="banner">Look here</p>'),
    word: (await wordDocument(banner, new Map(), templates)).length > 1000,
    mirror: drawer
      .draw({
        ...words,
        id: 'm',
        chart: 'mirror',
        sides: ['L', 'R'],
        bands: [{ label: '1 to 4', left: point, right: point }],
      })
      .includes('1 to 4'),
    text: [...(files ?? [])].flat(),
    verb: said.join('').replace(/^\d+/, 'N'),
    polarity: [
      gainFor('odd')?.(exact(1), exact(3)).toString(),
      indicatorSchema.shape.polarity.safeParse('odd').success,
    ],
  }),
)
