// 109 further deliveries, made by somebody who had not read the readers' code: `further/inputs.zip` has the files of
// each, to lay over a base workspace, and `further/expected.csv` what is right, what a message would have to say, and
// what must never be printed (`right`, `or_report`, `never`, in that person's words and figures). `figures` are those of
// `right` that the paper prints; `reported` are the codes of what is reported, as that person judged it to be enough.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Base, type Changes, HAS_CASES, runOn } from './lay-case.ts'

interface Expected {
  readonly case: string
  readonly base: Base
  readonly period: string
  readonly figures: string
  readonly reported: string
  readonly outcome: 'read' | 'refused'
}

const FOLDER = join(import.meta.dirname, 'further')
const expected: readonly Expected[] = parse(readFileSync(join(FOLDER, 'expected.csv'), 'utf8'), {
  columns: true,
})
const files = Object.entries(unzipSync(new Uint8Array(readFileSync(join(FOLDER, 'inputs.zip')))))

/** `remove.txt` lists the files of the base that are taken away. */
function changesOf(name: string): Changes {
  const own = files
    .filter(([file]) => file.startsWith(`${name}/`))
    .map(([file, bytes]) => [file.slice(name.length + 1), bytes] as const)
  const removed = own
    .filter(([file]) => file === 'remove.txt')
    .flatMap(([, bytes]) => new TextDecoder().decode(bytes).trim().split('\n'))
  const added = own.filter(([file]) => file !== 'remove.txt')
  return { ...Object.fromEntries(removed.map(file => [file, null])), ...Object.fromEntries(added) }
}

const listed = (text: string) => text.split('; ').filter(one => one !== '')

describe.skipIf(!HAS_CASES)('the further case', () => {
  it.each(expected.map(one => [one.case, one] as const))('%s', async (name, { base, period, ...right }) => {
    const { figures, codes, errors } = await runOn(base, changesOf(name), period)
    expect(errors > 0 ? 'refused' : 'read').toBe(right.outcome)
    expect([...new Set(codes)]).toEqual(listed(right.reported))
    expect(
      listed(right.figures)
        .map(one => one.split('=')[0])
        .map(ref => `${ref}=${figures?.get(ref ?? '')}`),
    ).toEqual(listed(right.figures))
  })
})
