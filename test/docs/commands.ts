// Every command that the documents give, as words, with the kind of test that runs it. In: README.md, docs/*.md and
// data/README.md. Out: each command once, wherever it is given.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../workspace.ts'

export interface Command {
  /** Where it is given first. */
  readonly file: string
  readonly text: string
  readonly words: readonly string[]
}

export const DOCUMENTS: readonly string[] = [
  'README.md',
  ...readdirSync(join(REPOSITORY, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
  'data/README.md',
]

/** What a reader puts in place of a placeholder: the values of the worked example. */
const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/<paper>/g, 'corporate-parenting-monthly'],
  [/<(?:month|period)>/g, '2017-01'],
  [/<(?:figure|indicator|reference)>/g, '6.7'],
  [/--reason …/g, '--reason "First publication"'],
  [/<post>/g, '"Head of Performance"'],
  [/<day>/g, '2017-02-20'],
]

/** A line of a code block that is a command, without its comment. */
const IN_A_BLOCK = /^(?: {4,}|\t)?(?:\$ )?((?:npm|npx|node|orderpaper|git) [^#]*)/
const IN_A_SENTENCE = /^(?:npm|npx|orderpaper|git) \S/

/** The commands of one document, as they are written. */
export function commandsIn(text: string): string[] {
  const lines = text
    .replaceAll('\r', '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
  const inBlocks: string[] = []
  const sentences: string[] = []
  let isFenced = false
  for (const line of lines) {
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced
    else if (isFenced || /^(?: {4}|\t)/.test(line)) inBlocks.push(line)
    else sentences.push(line)
  }
  const inSentences = [...sentences.join('\n').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
  return [
    ...inBlocks.flatMap(line => IN_A_BLOCK.exec(line)?.[1] ?? []),
    ...inSentences.filter(span => IN_A_SENTENCE.test(span)),
  ].map(command => command.replace(/\s+/g, ' ').trim())
}

/** As a shell takes them: words in quotation marks are one. */
const wordsOf = (text: string) =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

const filled = (text: string) =>
  EXAMPLES.reduce((command, [placeholder, example]) => command.replace(placeholder, example), text)

export const commands: readonly Command[] = [
  ...new Map(
    DOCUMENTS.toReversed().flatMap(file =>
      commandsIn(readFileSync(join(REPOSITORY, file), 'utf8'))
        .toReversed()
        .map(filled)
        .map(text => [text, { file, text, words: wordsOf(text) }] as const),
    ),
  ).values(),
].toReversed()

const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}

export { scripts }

/** The script of package.json that a command runs. */
export function scriptOf({ words }: Command): string | undefined {
  const [program, name = '', script] = words
  if (program !== 'npm') return undefined
  if (name === 'run') return script
  return ['start', 'test'].includes(name) ? name : undefined
}

/** What the command gives to Orderpaper; none where it runs something else. */
export function orderpaperWords(command: Command): readonly string[] | undefined {
  if (command.words[0] === 'orderpaper') return command.words.slice(1)
  if (scriptOf(command) !== 'orderpaper' || command.words[3] !== '--') return undefined
  return command.words.slice(4)
}

/** The verbs that print, or that need what was printed, in the order in which a user runs them. */
export const PRINTING = ['doctor', 'produce', 'release', 'compare']
/** The workspace that the first page of the README begins: its commands need the program and workbooks beside it. */
const BEGUN = '../our-papers'
const TESTS = ['test', 'test:fast', 'test:long']

/**
 * What test/package/pack.long.test.ts runs, in an empty project; it asks puppeteer only for its help, without a
 * download. `npm ci` is what the set-up of every test run does.
 */
const PACKAGE = [
  'npm ci',
  'npm pack',
  'npm run prepack',
  'npm install',
  'npm install --ignore-scripts',
  'npm install ./orderpaper-0.1.0.tgz',
  'npx orderpaper --help',
  'npx puppeteer browsers install chrome-headless-shell',
]

export type Kind =
  | 'orderpaper'
  | 'first page'
  | 'printing'
  | 'bench'
  | 'tests'
  | 'fuzz'
  | 'start'
  | 'tidy'
  | 'git config'
  | 'npm config'
  | 'package'

/** Which test runs a command; none where no test does. */
export function kindOf(command: Command): Kind | undefined {
  const words = orderpaperWords(command)
  if (words?.includes(BEGUN)) return 'first page'
  if (words !== undefined) return PRINTING.includes(words[0] ?? '') ? 'printing' : 'orderpaper'
  const script = scriptOf(command)
  if (script !== undefined && TESTS.includes(script)) return 'tests'
  if (script === 'bench' || script === 'fuzz' || script === 'start' || script === 'tidy') return script
  if (PACKAGE.includes(command.text)) return 'package'
  const start = command.words.slice(0, 2).join(' ')
  return start === 'git config' || start === 'npm config' ? start : undefined
}

export const commandsOf = (kind: Kind): readonly Command[] =>
  commands.filter(command => kindOf(command) === kind)
