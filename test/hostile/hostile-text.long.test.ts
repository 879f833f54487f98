// Each kind of hostile text in every field of every paper: it stays text in every format.
import { beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from '../fuzz/subjects.ts'
import { faultsOf, makeOutputs, type Outputs, PAPERS } from './hostile-outputs.ts'
import { inserts } from './inserts.ts'
import { layInserts } from './lay-inserts.ts'

const files = filesBelow('data')

describe.each(PAPERS)('$paper', request => {
  let plain: Outputs
  beforeAll(async () => {
    plain = await makeOutputs(request, layInserts(files, () => 'Plain').files)
  }, 60_000)
  it.each(Object.keys(inserts))(
    'keeps %s as text',
    async kind => {
      const laid = layInserts(files, inserts[kind] ?? expect.fail(kind))
      expect(faultsOf(await makeOutputs(request, laid.files), plain)).toEqual([])
    },
    60_000,
  )
})
