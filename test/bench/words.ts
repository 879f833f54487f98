// Checks a commentary of 40 pages against the worked example, and compares that with splitting the same Markdown into
// tokens by `marked`. Only the ratio can be compared between machines.
// Run with: npm run bench -- words   (or: npm run bench -- words 11, for the middle of eleven)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { marked } from 'marked'
import { sentenceChecker } from '../commentary/judge.ts'
import { MONTHLY, REPOSITORY } from '../workspace.ts'

const TIMES = Number(process.argv[3] ?? 7)
if (!Number.isInteger(TIMES) || TIMES < 1)
  throw new Error(`Found '${process.argv[3]}' where a number of times is expected, such as 7.`)
/** 40 pages of 25 sentences. */
const SENTENCES = 1000

interface Text {
  readonly topic: string
  readonly markdown: string
}

const textOf = (...path: readonly string[]): string => readFileSync(join(REPOSITORY, ...path), 'utf8')

/** The worked example's own commentary, and sentences that others wrote about it. */
function texts(): Text[] {
  const folder = join('data', 'commentary', MONTHLY.period)
  const paper = textOf('data', 'definitions', 'papers', `${MONTHLY.paper}.yaml`)
  /** The folder has the words of other papers of the month too. */
  const isOfPaper = ({ topic }: Text) => topic === 'members' || paper.includes(`    id: ${topic}\n`)
  const written = readdirSync(join(REPOSITORY, folder))
    .filter(file => file.endsWith('.md'))
    .map((file): Text => ({ topic: file.replace(/\.md$/, ''), markdown: textOf(folder, file) }))
    .filter(isOfPaper)
  const rows = parse(textOf('test', 'commentary', 'slips.csv'), { columns: true }) as Record<
    'topic' | 'text',
    string
  >[]
  return [...written, ...rows.map(({ topic, text }): Text => ({ topic, markdown: text }))]
}

function seconds(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const check = await sentenceChecker()
const each = texts()
const countIn = ({ topic, markdown }: Text): number => check(topic, markdown).sentences.length

/** Each topic's texts as the paragraphs of one commentary, over and over until there are so many sentences. */
function fortyPages(counts: readonly number[]): Text[] {
  const paragraphs: Text[] = []
  for (let count = 0, at = 0; count < SENTENCES; at = (at + 1) % each.length) {
    const text = each[at]
    if (text === undefined) throw new Error('There is no commentary to check.')
    paragraphs.push(text)
    count += counts[at] ?? 0
  }
  const byTopic = Map.groupBy(paragraphs, one => one.topic)
  return [...byTopic].map(([topic, some]) => ({
    topic,
    markdown: some.map(one => one.markdown).join('\n\n'),
  }))
}

const checkAll = (some: readonly Text[]) => () => {
  for (const { topic, markdown } of some) check(topic, markdown)
}
const lexAll = (some: readonly Text[]) => () => {
  for (const { markdown } of some) marked.lexer(markdown)
}

let counts: readonly number[] = []
const cold = seconds(() => {
  counts = each.map(countIn)
})
const inAll = counts.reduce((sum, count) => sum + count, 0)
const pages = fortyPages(counts)
seconds(lexAll(pages))
const runs = Array.from({ length: TIMES }, () => ({
  each: seconds(checkAll(each)),
  pages: seconds(checkAll(pages)),
  floor: seconds(lexAll(pages)),
}))
const milliseconds = (time: number) => ((1000 * time) / inAll).toFixed(2)
const floor = middle(runs.map(run => run.floor))
console.log(`Median of ${TIMES}.
${inAll} sentences of data/commentary and slips.csv: ${milliseconds(middle(runs.map(run => run.each)))} ms a sentence; the first time ${milliseconds(cold)} ms
40 pages (${SENTENCES} sentences, ${pages.length} topics): ${middle(runs.map(run => run.pages)).toFixed(2)} s; the aim is below 1 s
${middle(runs.map(run => run.pages / run.floor)).toFixed(0)} times as long as splitting the same Markdown into tokens (${(1000 * floor).toFixed(1)} ms)`)
