// The acceptance test: the report as published. What the checks must report was listed by hand
// (published-findings.csv) from ../shared/domain/monthly-report-derivations.md and with a calculator; the program
// never writes that file.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { checkCodes } from '../../src/definitions/checks.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { check } from '../../src/verbs/check.ts'
import { publishedFolder } from '../worked-example/published.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'
import { asPublished } from './as-published.ts'

interface Row {
  readonly code: string
  readonly what: string
  readonly period: string
  readonly told: 'yes' | 'no'
}
const rows = parse(readFileSync(join(import.meta.dirname, 'published-findings.csv'), 'utf8'), {
  columns: true,
}) as Row[]
const isCheck = new Set<string>(checkCodes)

/** What it is about, and when, by the facts that the kind of finding has. */
function keyOf({ code, facts }: Problem): string {
  const named: Readonly<Record<string, unknown>> = facts
  const what = ['column', 'name', 'whole', 'opening', 'indicator', 'first', 'found']
    .map(name => named[name])
    .find(value => value !== undefined)
  const when =
    code === 'another-months-figures' || code === 'another-rows-figures'
      ? named['other']
      : (named['period'] ?? named['later'] ?? named['year'] ?? '')
  return [code, what, when].join(' ').trim()
}

describe.skipIf(!existsSync(publishedFolder))(
  'the report as published (skipped if ../shared/data is missing)',
  async () => {
    const problems = existsSync(publishedFolder)
      ? (await check(MONTHLY, changedOutside(await asPublished()))).problems
      : []
    const reported = problems.filter(({ code }) => isCheck.has(code)).map(keyOf)
    const expected = rows
      .filter(row => row.told === 'yes')
      .map(({ code, what, period }) => `${code} ${what} ${period}`.trim())

    it.each(expected)('reports %s', one => expect(reported).toContain(one))
    it('reports nothing else, and nothing twice', () =>
      expect([...reported].sort()).toEqual([...expected].sort()))
    it('finds nothing wrong with how the published figures are read', () => {
      expect(
        problems
          .filter(({ code }) => !isCheck.has(code) && !code.startsWith('commentary'))
          .map(({ code, origin, facts }) => [code, origin, facts]),
      ).toEqual([])
    })
  },
)
