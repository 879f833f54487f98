// Reading a paper's returns from a folder of the workspace, with the fingerprint of every file and,
// separately, the identifiers.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/terms/sha256.ts'
import { cachedFiles } from '../../src/workspace/cached-files.ts'
import { readReturns } from '../../src/workspace/read-returns.ts'
import { countingPoints } from '../counting/definitions.ts'
import { type Content, csvFiles, SMALL, ssda903, zipOf } from '../extracts/returns/returns.ts'
import { changedOutside } from '../workspace.ts'

const definition = { ...ssda903, id: 'small', folder: 'returns/small' }
const definitions = {
  returns: new Map([['small', definition]]),
  groups: new Map(),
  counting: countingPoints(),
}
const worldOf = (files: Readonly<Record<string, Content>>) =>
  cachedFiles(
    changedOutside(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [`data/returns/small/${name}`, content]),
      ),
    ),
  )

describe('readReturns(ids, definitions, upTo, files)', () => {
  it('reads every file below the folder, with its fingerprint', async () => {
    const files = csvFiles(SMALL)
    const { returns, problems, inputs } = await readReturns(['small'], definitions, undefined, worldOf(files))
    expect(problems).toEqual([])
    expect(returns.map(one => [one.definition.id, one.return.source, one.return.years])).toEqual([
      ['small', 'small', [2017]],
    ])
    expect(inputs).toContainEqual({
      file: 'data/returns/small/2017-header.csv',
      sha256: sha256(files['2017-header.csv'] ?? ''),
      is: 'return',
    })
    // With the list of codes that they were read by.
    expect(inputs.map(({ is }) => is)).toEqual(['definition', ...Array.from({ length: 10 }, () => 'return')])
  })
  it('returns the identifiers separately', async () => {
    const { identities, ...others } = await readReturns(
      ['small'],
      definitions,
      undefined,
      worldOf(csvFiles(SMALL)),
    )
    expect(identities.get('small')).toEqual(
      new Map([
        [1, 'A1'],
        [2, 'B2'],
      ]),
    )
    expect(
      JSON.stringify({ ...others, returns: others.returns.map(one => [...one.return.tables]) }),
    ).not.toContain('"A1"')
  })
  it('treats a zip as one file', async () => {
    const { returns, inputs } = await readReturns(
      ['small'],
      definitions,
      undefined,
      worldOf({ 'all.zip': zipOf(csvFiles(SMALL)) }),
    )
    expect(inputs.filter(({ is }) => is === 'return').map(({ file }) => file)).toEqual([
      'data/returns/small/all.zip',
    ])
    expect(returns[0]?.return.files[0]?.file).toBe('data/returns/small/all.zip/2017-header.csv')
  })
  it('does not use a later year for an earlier paper', async () => {
    const { returns, inputs } = await readReturns(
      ['small'],
      definitions,
      2017,
      worldOf({ ...csvFiles(SMALL), ...csvFiles(SMALL, '2018') }),
    )
    expect([returns[0]?.return.years, inputs.filter(({ file }) => file.includes('2018'))]).toEqual([
      [2017],
      [],
    ])
  })
  it('reports a missing return, if it is required', async () => {
    expect(
      (await readReturns(['small'], definitions, undefined, worldOf({}))).problems.map(({ code }) => code),
    ).toEqual(['return-missing'])
    const optional = { ...definitions, returns: new Map([['small', { ...definition, required: false }]]) }
    expect((await readReturns(['small'], optional, undefined, worldOf({}))).problems).toEqual([])
  })
})
