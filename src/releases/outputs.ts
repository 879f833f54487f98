// Checks whether the files in out/ were made from the files in data/. In: the manifest, and the files as they
// are now. Out: the names of the files that differ.
import { z } from 'zod'

const file = z.object({ file: z.string(), sha256: z.string() })
const manifest = z.object({
  paper: z.string(),
  period: z.string(),
  versions: z.record(z.string(), z.string()),
  inputs: z.array(file),
  outputs: z.array(file),
})

export type Manifest = z.infer<typeof manifest>

export function readManifest(text: string): Manifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

type Files = readonly { readonly file: string; readonly sha256: string }[]

/** The files that are in only one of the lists, or have different fingerprints. */
export function differing(a: Files, b: Files): string[] {
  const [inA, inB] = [a, b].map(files => new Map(files.map(one => [one.file, one.sha256])))
  return [...new Set([...a, ...b].map(one => one.file))]
    .filter(name => inA?.get(name) !== inB?.get(name))
    .sort()
}
