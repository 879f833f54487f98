// Hostile text in every field that is printed, all kinds in turn over the fields: it stays text in every format. The long
// test lays each kind over every field of every paper.
import { expect, it } from 'vitest'
import { filesBelow } from '../fuzz/subjects.ts'
import { faultsOf, makeOutputs, PAPERS } from './hostile-outputs.ts'
import { inserts } from './inserts.ts'
import { layInserts } from './lay-inserts.ts'

const files = filesBelow('data')
const kinds = Object.values(inserts)
const inTurn = (at: number): string => kinds[at % kinds.length]?.(Math.floor(at / kinds.length)) ?? ''

it.each(PAPERS)(
  'stays text in $paper',
  async request => {
    const plain = await makeOutputs(request, layInserts(files, () => 'Plain').files)
    const laid = layInserts(files, inTurn)
    expect(laid.fields).toBeGreaterThan(900)
    expect(faultsOf(plain, plain)).toEqual([])
    expect(faultsOf(await makeOutputs(request, laid.files), plain)).toEqual([])
    // The inserts are printed, and not only read.
    expect(String(plain.get('paper.json')).split('Plain').length).toBeGreaterThan(300)
  },
  60_000,
)
