// What decides, beside a paper's own inputs, what an edition keeps back: every indicator of the register that a later paper may name, and what
// earlier editions printed. In: the paper's inputs and the workspace. Out: both, and the files that they were read from.

import type { Definitions } from './definitions/definitions.ts'
import type { AlsoNeeded } from './definitions/names-needed.ts'
import type { Lookups } from './disclosure/lookups.ts'
import type { PublishedBefore } from './disclosure/published-before.ts'
import type { SystemRequest } from './disclosure/system-of.ts'
import { editionsBefore, namesBefore } from './releases/editions-before.ts'
import type { Release } from './releases/release-record.ts'
import { lookUp, type StageInputs } from './stages.ts'
import type { OutsideEdition } from './terms/edition.ts'
import type { Input } from './terms/input.ts'
import type { Workspace } from './workspace/open-workspace.ts'

export interface RegisterRequest {
  readonly edition: OutsideEdition
  readonly inputs: StageInputs
  readonly workspace: Pick<Workspace, 'publishedFor'>
  /** The inputs again, with definitions that the paper does not need. */
  inputsWith(also: AlsoNeeded): Promise<StageInputs>
}

/** What decides beside the paper's own inputs what is kept back. */
export interface Register {
  readonly releases: readonly Release[]
  /** With the indicators that later papers may name, and what earlier editions named; undefined where the paper needs all of them. */
  readonly wider: StageInputs | undefined
}

export async function readRegister({
  inputs: { definitions },
  edition,
  workspace,
  inputsWith,
}: RegisterRequest): Promise<Register> {
  const releases = await workspace.publishedFor(edition)
  const before = namesBefore(releases, definitions.areas.council.id)
  const also = namesMissing({ ...before, indicators: [...definitions.names.indicators] }, definitions)
  return { releases, wider: also && (await inputsWith(also)) }
}

export function inputsBeyond({ inputs }: StageInputs, { wider }: Register): Input[] {
  const own = new Set(inputs.map(({ file }) => file))
  return wider === undefined ? [] : wider.inputs.filter(({ file }) => !own.has(file))
}

/** What readers know from earlier editions, and the lookups of the whole register. */
export function knownBefore(
  { inputs }: Pick<RegisterRequest, 'inputs'>,
  { releases, wider }: Register,
  all: Lookups,
): PublishedBefore & Pick<SystemRequest, 'definitions' | 'observations' | 'readings'> {
  const { definitions } = wider ?? inputs
  const lookups = wider === undefined ? all : lookUp(wider, [])
  return { definitions, ...lookups, ...editionsBefore(releases, { definitions, ...lookups }) }
}

/** Of these names, those that the workspace has and the paper does not need; undefined where there are none. */
function namesMissing(
  { indicators, groups }: Required<AlsoNeeded>,
  definitions: Definitions,
): Required<AlsoNeeded> | undefined {
  const { names } = definitions
  const also = {
    indicators: indicators.filter(ref => !definitions.indicators.has(ref) && names.indicators.has(ref)),
    groups: groups.filter(id => !definitions.groups.has(id) && names.groups.has(id)),
  }
  return also.indicators.length + also.groups.length === 0 ? undefined : also
}
