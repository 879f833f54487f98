// The place of the workspace, as far as its path tells: how long it is, whether it is synchronised or on a network.
import type { DoctorCheck } from './doctor-check.ts'

/** Windows allows 259 characters; the packages and the output below the workspace need up to 140. */
const LONGEST_ON_WINDOWS = 119
const ONEDRIVE = /[\\/]OneDrive[^\\/]*(?:[\\/]|$)/i
/** `\\server\share`, also as `\\?\UNC\server\share`; `\\?\C:\` is a local disk. */
const NETWORK = /^(?:[\\/]{2}(?![?.])|\\\\\?\\UNC\\)/i

export const folderPlace: DoctorCheck = {
  about: 'Place of the workspace',
  exit: 'disk',
  diagnose: ({ machine: { folder, isWindows } }) => {
    const { path, real } = folder
    const is = (kind: RegExp) => kind.test(path) || kind.test(real)
    const spaces = path.includes(' ') ? ' with spaces, which do no harm' : ''
    const found = `a path of ${path.length} characters${spaces}${real === path ? '' : `, which leads to ${real}`}`
    const tooLong = isWindows && path.length > LONGEST_ON_WINDOWS
    const wrong = [
      tooLong ? `It is too long: Windows has room for ${LONGEST_ON_WINDOWS} characters beside ours.` : '',
      is(ONEDRIVE)
        ? 'It is in OneDrive, which copies what is in it and may hold files that are replaced.'
        : '',
      is(NETWORK) ? 'It is on a network, which is slow and may not be there.' : '',
    ].filter(Boolean)
    if (wrong.length === 0) return { found }
    const todo =
      'If papers fail, move it to a short path on a local disk that your council allows for such data.'
    return { found, severity: 'warning', wrong: wrong.join(' '), todo }
  },
}
