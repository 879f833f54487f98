// One folder of data/definitions. A file is parsed only when a definition in it is needed. In: the texts of
// its files. Out: definitions, and the problems of the files that were parsed.
import type { Problem } from '../problems/problem.ts'
import type { LinesOf, ParsedYaml } from './parse-yaml.ts'

/** A value and the file it comes from. */
export interface Entry<T> {
  readonly file: string
  readonly value: T
  readonly linesOf: LinesOf
}

/** How names are found: in parsed files, and in the text of all others. */
export interface Naming<T> {
  inValue(value: T): readonly string[]
  inText(text: string): readonly string[]
}

export interface DefinitionFolder<T> {
  readonly isEmpty: boolean
  /** The definitions in the files that define these names, in the order of the files. */
  need(names: Iterable<string>, naming?: Naming<T>): readonly T[]
  /** The first file that defines each, if there is one. */
  needFirst(names: Iterable<string>, naming: Naming<T>): void
  needAll(): readonly T[]
  needFirstFile(): void
  /** Parses all files if a name is not found otherwise, so that no defined name is reported as undefined. */
  lookFor(names: Iterable<string>, naming?: Naming<T>): void
  /** Every name, in the order of the files, without parsing them. */
  names(naming?: Naming<T>): string[]
  namesInFirst(naming: Naming<T>): readonly string[]
  /** What was parsed, in the order of the files. */
  entries(): readonly Entry<T>[]
  problems(): readonly Problem[]
  /** The files that were parsed. */
  files(): readonly string[]
}

export function definitionFolder<T>(
  texts: ReadonlyMap<string, string>,
  parse: (file: string, text: string) => ParsedYaml<T>,
  usual: Naming<T>,
): DefinitionFolder<T> {
  const files = [...texts.keys()]
  const parsed = new Map<string, ParsedYaml<T>>()
  const parseOnce = (file: string): ParsedYaml<T> => {
    const one = parsed.get(file) ?? parse(file, texts.get(file) ?? '')
    parsed.set(file, one)
    return one
  }
  const scanned = new Map<Naming<T>, ReadonlyMap<string, readonly string[]>>()
  const scanOnce = (naming: Naming<T>): ReadonlyMap<string, readonly string[]> => {
    const names =
      scanned.get(naming) ?? new Map([...texts].map(([file, text]) => [file, naming.inText(text)]))
    scanned.set(naming, names)
    return names
  }
  const namesOf = (file: string, naming: Naming<T>): readonly string[] => {
    const value = parsed.get(file)?.value
    return value === undefined ? (scanOnce(naming).get(file) ?? []) : naming.inValue(value)
  }
  /** A file that cannot be parsed may define any name in its text. */
  const defines = (name: string, naming: Naming<T>): string[] =>
    files.filter(file => namesOf(file, naming).includes(name))
  const parsedInOrder = () => files.flatMap(file => parsed.get(file) ?? [])
  const needAll = () => files.flatMap(file => parseOnce(file).value ?? [])

  return {
    isEmpty: files.length === 0,
    need(names, naming = usual) {
      const wanted = new Set<string>()
      for (const name of new Set(names)) {
        // Names that only the text seemed to define are dropped once the file is parsed.
        defines(name, naming).forEach(parseOnce)
        if (defines(name, naming).length === 0) needAll()
        for (const file of defines(name, naming)) wanted.add(file)
      }
      return files.flatMap(file => (wanted.has(file) ? (parsed.get(file)?.value ?? []) : []))
    },
    needFirst(names, naming) {
      for (const name of new Set(names))
        files.find(file => {
          if (!namesOf(file, naming).includes(name)) return false
          parseOnce(file)
          return namesOf(file, naming).includes(name)
        })
    },
    needAll,
    needFirstFile: () => files.slice(0, 1).forEach(parseOnce),
    lookFor(names, naming = usual) {
      if ([...names].some(name => defines(name, naming).length === 0)) needAll()
    },
    names: (naming = usual) => [...new Set(files.flatMap(file => namesOf(file, naming)))],
    namesInFirst: naming => files.slice(0, 1).flatMap(file => namesOf(file, naming)),
    entries: () =>
      files.flatMap(file => {
        const one = parsed.get(file)
        return one?.value === undefined ? [] : [{ file, value: one.value, linesOf: one.linesOf }]
      }),
    problems: () => parsedInOrder().flatMap(one => one.problems),
    files: () => files.filter(file => parsed.has(file)),
  }
}
