import { describe, expect, it } from 'vitest'
import { readWhole } from '../../src/workspace/read-whole.ts'

const fault = (code: string) => Object.assign(new Error(code), { code, syscall: 'read' })
const bytes = new Uint8Array([1])

/** A file that cannot be read so many times. */
function readHeld(code: string, times: number) {
  const pauses: number[] = []
  const read = async () => {
    if (pauses.length < times) throw fault(code)
    return bytes
  }
  return { pauses, reading: readWhole('extracts/a.xlsx', read, async ms => pauses.push(ms)) }
}

describe('readWhole(file)', () => {
  it('waits while Excel saves the file', async () => {
    const { reading, pauses } = readHeld('EBUSY', 3)
    expect(await reading).toBe(bytes)
    expect(pauses).toHaveLength(3)
  })
  it('gives up after some seconds', async () => {
    const { reading, pauses } = readHeld('EBUSY', Infinity)
    await expect(reading).rejects.toMatchObject({ code: 'EBUSY', path: 'extracts/a.xlsx' })
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(10_000)
  })
  it.each(['EACCES', 'EIO', 'UNKNOWN', 'EISDIR'])('does not wait for what does not pass (%s)', async code => {
    const { reading, pauses } = readHeld(code, Infinity)
    await expect(reading).rejects.toMatchObject({ code, path: 'extracts/a.xlsx' })
    expect(pauses).toEqual([])
  })
})
