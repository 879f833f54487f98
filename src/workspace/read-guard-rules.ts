// Reads what the guard needs besides the texts. In: the files of the workspace. Out: what may be published, what was
// overridden, and the children's names as a question that can be asked of a text.
import { guardAllowedSchema, guardOverridesSchema } from '../definitions/guard-rules.ts'
import { parseYaml } from '../definitions/parse-yaml.ts'
import type { GuardRules } from '../guard/finding.ts'
import { NAMES_FILE, readNames } from '../guard/names.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import type { CachedFiles } from './cached-files.ts'

const FOLDER = 'data/guard'

/** @throws ProblemsError if a file is there and cannot be read. */
export async function readGuardRules(files: CachedFiles): Promise<Omit<GuardRules, 'least'>> {
  const listed = await files.list(FOLDER)
  const textOf = async (file: string): Promise<string | undefined> =>
    listed.includes(file) ? new TextDecoder().decode((await files.read(file)).bytes) : undefined
  const [allowedFile, overridesFile] = [`${FOLDER}/allowed.yaml`, `${FOLDER}/overrides.yaml`]
  const allowed = parseYaml(allowedFile, (await textOf(allowedFile)) ?? '{}', guardAllowedSchema)
  const overrides = parseYaml(overridesFile, (await textOf(overridesFile)) ?? '{}', guardOverridesSchema)
  const csv = await textOf(NAMES_FILE)
  const names = csv === undefined ? undefined : await readNames(csv)
  const problems: Problem[] = [
    ...allowed.problems,
    ...overrides.problems,
    // What stands in the first row may be a name, so it is not repeated.
    ...(csv !== undefined && names === undefined
      ? [
          problem(
            'error',
            'definition-invalid',
            { file: NAMES_FILE },
            { found: 'other columns', expected: 'the columns forename and surname' },
          ),
        ]
      : []),
  ]
  if (problems.length > 0 || allowed.value === undefined || overrides.value === undefined)
    throw new ProblemsError(problems)
  return { allowed: allowed.value, overrides: overrides.value.overrides, ...(names && { names }) }
}
