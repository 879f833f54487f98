// Damage to a folder: a file is not there, has another name, lies there twice, or holds what belongs to another.
// In: all files and the name of one. Out: all files.
import type { Random } from './random.ts'

export type Files = ReadonlyMap<string, Uint8Array>
export type DamageFiles = (files: Files, file: string, random: Random) => Files

const NAMES = [
  '__proto__',
  'copy (1)',
  '~$open',
  '\u202egnp',
  '😀',
  'x'.repeat(300),
  '{{figure}}',
  '<b>',
  '2',
  '%2e%2e',
  ' ',
] as const

/** The same folder and ending, another name between them. */
function renamed(file: string, random: Random): string {
  const [folder, ending] = [file.slice(0, file.lastIndexOf('/') + 1), file.slice(file.lastIndexOf('.'))]
  return `${folder}${random.pick(NAMES)}${ending}`
}

const without = (files: Files, file: string): Map<string, Uint8Array> =>
  new Map([...files].filter(([name]) => name !== file))

export const filesDamage: Readonly<Record<string, DamageFiles>> = {
  'take the file away': without,
  'give the file another name': (files, file, random) => {
    const bytes = files.get(file)
    return bytes === undefined ? files : without(files, file).set(renamed(file, random), bytes)
  },
  'lay a copy beside the file': (files, file, random) => {
    const bytes = files.get(file)
    return bytes === undefined ? files : new Map(files).set(renamed(file, random), bytes)
  },
  'put another file in its place': (files, file, random) => {
    const all = [...files.values()]
    return new Map(files).set(file, all[random.below(all.length)] ?? new Uint8Array())
  },
}
