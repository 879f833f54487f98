// Runs veraPDF, which Maven fetches. In: the version, and the paths of PDF files. Out: the rules that each file breaks, or
// why veraPDF cannot run here.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../../src/setup/run.mjs'

const HERE = import.meta.dirname
const DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath'

export interface FailedRule {
  /** The clause of the standard and the test of the profile: `7.3-1`. */
  readonly rule: string
  readonly says: string
  readonly at: string
}

export interface Checked {
  readonly file: string
  readonly profile: string
  readonly failed: readonly FailedRule[]
}

export type VeraPdf =
  | { readonly whyNot: string }
  | { readonly version: string; check(files: readonly string[]): Promise<Checked[]> }

export async function openVeraPdf(version: string): Promise<VeraPdf> {
  const classpath = await fetchVeraPdf(version)
  if ('whyNot' in classpath) return classpath
  const java = (files: readonly string[]) =>
    run('java', ['-cp', classpath.jars, join(HERE, 'CheckPdfs.java'), ...files], { seconds: 900 })
  const first = await java([])
  const [answer] = linesOf<{ version: string }>(first.output)
  if (first.code !== 0 || answer === undefined)
    return {
      whyNot: `a Java of version 11 or later, with its compiler, does not run: ${lastLine(first.output)}`,
    }
  return {
    version: answer.version,
    check: async files => {
      const { code, output } = await java(files)
      if (code !== 0) throw new Error(`veraPDF stopped: ${output.slice(-2000)}`)
      return linesOf<Checked>(output).slice(1)
    },
  }
}

async function fetchVeraPdf(version: string): Promise<{ jars: string } | { whyNot: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'orderpaper-verapdf-'))
  const list = join(folder, 'classpath.txt')
  try {
    const maven = ['-q', '-B', '-f', join(HERE, 'pom.xml'), `-Dverapdf.version=${version}`]
    const { code, output } = await run('mvn', [...maven, DEPENDENCIES, `-Dmdep.outputFile=${list}`], {
      seconds: 300,
    })
    if (code !== 0) return { whyNot: `Maven cannot fetch it: ${lastLine(output)}` }
    return { jars: (await readFile(list, 'utf8')).trim() }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What Java logs is not JSON. */
const linesOf = <T>(output: string): T[] =>
  output
    .split('\n')
    .filter(line => line.startsWith('{"'))
    .map(line => JSON.parse(line) as T)

const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? ''
