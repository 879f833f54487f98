// The browser: which one was found, where it was looked for, and whether it starts and prints a page.
import type { DoctorCheck } from './doctor-check.ts'

const WITHOUT =
  'Papers are made without their PDF, and without Word if they have charts; nothing can be released.'

export const browserPrints: DoctorCheck = {
  about: 'Browser',
  exit: 'browser',
  diagnose: ({ machine: { browser }, printed }) => {
    const faulty = (found: string, wrong: string, todo: string) =>
      ({ found, severity: 'error', wrong: `${wrong} ${WITHOUT}`, todo }) as const
    if (browser.found === undefined)
      return faulty(
        `none; looked in ${browser.lookedIn.join(', ')}`,
        'There is no browser to print with.',
        `On this machine, ${browser.advice}. Google Chrome can be installed for one user, without admin rights. 'npx puppeteer browsers install chrome-headless-shell' downloads one from storage.googleapis.com.`,
      )
    if ('problem' in browser.found)
      return faulty('none, because of a setting', browser.found.problem, 'Correct the setting.')
    const found = `${browser.found.path} (${browser.found.how})`
    if ('value' in printed) return { found: `${found}, ${printed.value}; it starts and prints a page` }
    return faulty(
      found,
      `It did not print a page: ${printed.fault}`,
      `Ask whether a policy or a virus scanner keeps node from starting it without a window. Otherwise ${browser.advice}.`,
    )
  },
}
