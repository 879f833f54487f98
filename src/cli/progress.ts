// Shows progress: on a terminal one line, overwritten at each step; elsewhere a line for each step; nothing
// with --quiet or --json.
import type { WriteStream } from 'node:tty'

export function progress(
  { quiet, json }: { quiet?: true; json?: true },
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
): { tell(step: string): void; clear(): void } {
  if (quiet || json) return { tell: () => {}, clear: () => {} }
  const overwrite = '\r\u001b[2K'
  return stream.isTTY
    ? {
        tell: step => {
          stream.write(`${overwrite}${step}…`)
        },
        clear: () => {
          stream.write(overwrite)
        },
      }
    : {
        tell: step => {
          stream.write(`${step}…\n`)
        },
        clear: () => {},
      }
}
