// Writes a release as the text of its file, sealed with its fingerprint, and reads it back. In: a release, or
// the text of a file. Out: the other, or what is wrong with the file.
import { unknownSettings } from '../definitions/names-in-returns.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { sha256 } from '../terms/sha256.ts'
import { type Release, releaseFile, releaseSchema } from './release-record.ts'

/** One line for each figure and reading, so that a diff of two releases is readable. */
export function writeRelease(release: Release): string {
  const entries = Object.entries(release).map(
    ([name, value]) =>
      ` ${JSON.stringify(name)}: ${Array.isArray(value) ? layOut(value) : JSON.stringify(value)}`,
  )
  return `{"sha256": "${sha256(JSON.stringify(release))}", "release": {\n${entries.join(',\n')}\n}}\n`
}

const layOut = (list: readonly unknown[]) =>
  list.length === 0 ? '[]' : `[\n${list.map(one => `  ${JSON.stringify(one)}`).join(',\n')}\n ]`

export function readRelease(file: string, text: string): { release?: Release; problems: Problem[] } {
  const damaged = (reason: string) => ({
    problems: [problem('error', 'release-damaged', { file }, { reason })],
  })
  const sealed = fromJson(text)
  if (sealed === undefined) return damaged('the file is incomplete or is not a release')
  if (sealed.sha256 !== sealed.fingerprint) return damaged('its content has changed since it was published')
  const checked = releaseSchema.safeParse(sealed.release)
  if (!checked.success)
    return damaged(
      `this version of Orderpaper cannot read it, at ${checked.error.issues[0]?.path.map(String).join('.') || 'top level'}`,
    )
  // Counted again by the points of the release: none that counting uses may be missing.
  const { points = [] } = checked.data
  const [missing] = points.length === 0 ? [] : unknownSettings({ points })
  if (missing !== undefined)
    return damaged(`it was counted by rules without the ${missing.what} ${missing.name}`)
  if (releaseFile(checked.data.paper, checked.data) !== file)
    return damaged(`it holds the release ${releaseFile(checked.data.paper, checked.data)}`)
  return { release: checked.data, problems: [] }
}

/**
 * `sha256` is as stated, `fingerprint` as it is. Undefined also for values in each other thousands deep, which
 * can be parsed but not written again.
 */
function fromJson(text: string): { sha256: unknown; fingerprint: string; release: unknown } | undefined {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null || !('sha256' in found && 'release' in found))
      return undefined
    const { sha256: stated, release } = found
    return { sha256: stated, fingerprint: sha256(JSON.stringify(release)), release }
  } catch {
    return undefined
  }
}
