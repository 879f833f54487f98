// Fonts: those that papers need are in the package. None needs to be installed.
import type { DoctorCheck } from './doctor-check.ts'

export const fontsPresent: DoctorCheck = {
  about: 'Fonts',
  exit: 'problems',
  diagnose: ({ fonts }) => {
    if ('value' in fonts && Object.values(fonts.value).every(bytes => bytes > 0))
      return { found: `Source Sans 3 (${Object.keys(fonts.value).join(', ')}), in the package` }
    const wrong = 'fault' in fonts ? fonts.fault : 'A font is empty.'
    const todo = "Run 'npm ci' in the folder of Orderpaper, or install the package again."
    return { found: 'the fonts of the package cannot be read', severity: 'error', wrong, todo }
  },
}
