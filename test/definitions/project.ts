// The project's own definitions as text, and a way to change them. In: files put in, changed or (null) taken
// away. Out: what loadDefinitions takes.
import { type Loaded, loadDefinitions, loadDefinitionsFor } from '../../src/definitions/load.ts'
import type { AlsoNeeded } from '../../src/definitions/names-needed.ts'
import { realOutside } from '../workspace.ts'

const outside = realOutside()
const names = (await outside.list('data/definitions')).filter(file => file.endsWith('.yaml'))
const texts = await Promise.all(
  names.map(async file => [file, new TextDecoder().decode(await outside.read(file))] as const),
)

export const AREAS = 'data/definitions/areas.yaml'
export const PAPER = 'data/definitions/papers/corporate-parenting-monthly.yaml'
export const MONTHLY_SOURCE = 'data/definitions/sources/corporate-parenting-monthly.yaml'
export const BENCHMARKS = 'data/definitions/sources/corporate-parenting-benchmarks.yaml'
export const STRATEGY_TABLES = 'data/definitions/sources/sufficiency-tables.yaml'
export const CHECKS = 'data/definitions/checks.yaml'
export const HEALTH = 'data/definitions/indicators/health.yaml'
export const CARE_LEAVERS = 'data/definitions/indicators/care-leavers.yaml'

export function definitionFiles(changes: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = new Map<string, string>(texts)
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file)
    else files.set(file, text)
  }
  return files
}

/**
 * A file of the project with one text in place of another; a text that is not there would leave a test
 * without its mistake.
 */
export function withText(file: string, found: string, instead: string): Record<string, string> {
  const text = definitionFiles().get(file) ?? ''
  if (!text.includes(found)) throw new Error(`${file} has no ${found}`)
  return { [file]: text.replace(found, instead) }
}

/** The line, counted from 1, on which a text begins in a file as changed. */
export function lineOf(files: ReadonlyMap<string, string>, file: string, text: string, nth = 1): number {
  const lines = (files.get(file) ?? '').split('\n')
  const found = lines.flatMap((line, at) => (line.includes(text) ? [at + 1] : []))[nth - 1]
  if (found === undefined) throw new Error(`${file} has no ${text}`)
  return found
}

/** `loadDefinitions`, which parses here what no test has changed once for all tests. */
export const loadAll = (files: ReadonlyMap<string, string>): Loaded =>
  loadDefinitions(files, outside.parseYaml)

/** `loadDefinitionsFor`, likewise. */
export const loadFor = (paper: string, files: ReadonlyMap<string, string>, also?: AlsoNeeded): Loaded =>
  loadDefinitionsFor(paper, files, also, outside.parseYaml)
