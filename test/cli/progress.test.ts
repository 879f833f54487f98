import { describe, expect, it } from 'vitest'
import { progress } from '../../src/cli/progress.ts'

function written(options: { quiet?: true; json?: true }, isTTY: boolean): string {
  const chunks: string[] = []
  const printed = progress(options, {
    isTTY,
    write: (chunk: unknown) => {
      chunks.push(String(chunk))
      return true
    },
  })
  printed.tell('Reading')
  printed.tell('Printing')
  printed.clear()
  return chunks.join('')
}

describe('progress(options, stream)', () => {
  it('overwrites one line on a terminal, and clears it at the end', () => {
    expect(written({}, true)).toBe('\r\u001b[2KReading…\r\u001b[2KPrinting…\r\u001b[2K')
  })
  it('writes plain lines elsewhere, without a control character', () =>
    expect(written({}, false)).toBe('Reading…\nPrinting…\n'))
  it.each([{ quiet: true }, { json: true }] as const)('writes nothing with %j', options => {
    expect([written(options, true), written(options, false)]).toEqual(['', ''])
  })
})
