// Reads the child-level returns that a paper is made from. In: the files of the workspace. Out: each return,
// the fingerprint of every file and, separately, the identifiers of the children, which only the analyst's
// list of exceptions may use.
import type { Definitions } from '../definitions/definitions.ts'
import type { ReturnDefinition } from '../definitions/returns.ts'
import { decode } from '../extracts/decode.ts'
import type { Return } from '../extracts/return.ts'
import { checkCodesNamed } from '../extracts/returns/check-codes-named.ts'
import { type CodesByColumn, readCodes, readReturn } from '../extracts/returns/read-return.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Input } from '../terms/input.ts'
import type { CachedFiles } from './cached-files.ts'
import { isLeftBehind } from './file-names.ts'

const CODES = 'data/definitions/codes/ssda903.csv'

export interface ReturnsRead {
  readonly returns: readonly { readonly definition: ReturnDefinition; readonly return: Return }[]
  /** By the id of the return and the running number of the child. */
  readonly identities: ReadonlyMap<string, ReadonlyMap<number, string>>
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/**
 * `upTo`: the last financial year to read, by the calendar year in which it begins. Names without a
 * definition are reported where definitions are checked.
 */
export async function readReturns(
  ids: readonly string[],
  definitions: Pick<Definitions, 'returns' | 'groups' | 'counting'>,
  upTo: number | undefined,
  files: CachedFiles,
): Promise<ReturnsRead> {
  if (ids.length === 0) return { returns: [], identities: new Map(), problems: [], inputs: [] }
  const listed = (await files.list('data/definitions/codes')).includes(CODES)
    ? await files.read(CODES)
    : undefined
  const { codes, problems } = readCodes(decode(listed?.bytes ?? new Uint8Array()), CODES)
  const wanted = ids.flatMap(id => definitions.returns.get(id) ?? [])
  const read = await Promise.all(
    wanted.map(async definition => ({ definition, ...(await readFolder(definition, codes, upTo, files)) })),
  )
  return {
    returns: read.flatMap(({ definition, return: one }) =>
      one === undefined ? [] : [{ definition, return: one }],
    ),
    identities: new Map(read.map(({ definition, identities }) => [definition.id, identities])),
    problems: [
      ...problems,
      ...checkCodesNamed(codes, wanted, definitions.groups.values(), definitions.counting),
      ...read.flatMap(({ problems }) => problems),
    ],
    inputs: [
      ...(listed !== undefined && listed.bytes.length > 0
        ? [{ file: CODES, sha256: listed.sha256, is: 'definition' } as const]
        : []),
      ...read.flatMap(({ inputs }) => inputs),
    ],
  }
}

async function readFolder(
  definition: ReturnDefinition,
  codes: CodesByColumn,
  upTo: number | undefined,
  workspace: CachedFiles,
) {
  const folder = `data/${definition.folder}`
  const files = await Promise.all(
    (await workspace.list(folder)).filter(file => !isLeftBehind(file)).map(file => workspace.read(file)),
  )
  if (files.length === 0) {
    const missing = problem('error', 'return-missing', { file: folder }, { title: definition.title })
    return {
      identities: new Map<number, string>(),
      problems: definition.required ? [missing] : [],
      inputs: [],
    }
  }
  const read = await readReturn(files, definition, codes, upTo === undefined ? {} : { upTo })
  // A zip is one input; its contents have paths that begin with its name. A file of a later year is not an
  // input.
  const isUsed = (file: string) =>
    read.return === undefined ||
    read.return.files.some(used => used.file === file || used.file.startsWith(`${file}/`))
  return {
    ...read,
    inputs: files
      .filter(({ file }) => isUsed(file))
      .map(({ file, sha256: hash }): Input => ({ file, sha256: hash, is: 'return' })),
  }
}
