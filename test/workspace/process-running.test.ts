import { describe, expect, it } from 'vitest'
import { isProcessRunning } from '../../src/workspace/process-running.ts'

describe('isProcessRunning', () => {
  it('knows this process', () => expect(isProcessRunning(process.pid)).toBe(true))
  it('knows a number that no process has', () => expect(isProcessRunning(2 ** 22 + 1)).toBe(false))
})
