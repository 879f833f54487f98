import { describe, expect, it } from 'vitest'
import { getBrowser, planFor, whatToInstall } from '../../src/setup/get-browser.mjs'
import { type Facts, machine } from './machine.ts'

const APT = '/usr/bin/apt-get'
const SHELL = '/usr/bin/chromium-headless-shell'

/** The plan in short: what each command would install, and how. */
function plan(facts: Facts, rights: 'root' | 'sudo' | 'none') {
  return planFor(machine(facts), rights, '/node').map(({ command, args }) => {
    const verb = args.findIndex(arg => arg === 'update' || arg === 'install')
    const what = args
      .slice(verb)
      .filter(arg => !arg.includes('=') && arg !== '-o' && arg !== '-y' && arg !== '--no-install-recommends')
    return [command, ...what].join(' ')
  })
}

describe('planFor(outside, rights, node)', () => {
  it('asks apt as root first, and then puppeteer for a download with its libraries', () => {
    expect(plan({ files: [APT] }, 'root')).toEqual([
      'env update',
      'env install chromium-headless-shell',
      'env install chromium',
      '/node install chrome-headless-shell --install-deps',
    ])
  })

  it('asks apt through sudo that cannot wait for a password', () => {
    expect(plan({ files: [APT] }, 'sudo')).toEqual([
      '/usr/bin/sudo update',
      '/usr/bin/sudo install chromium-headless-shell',
      '/usr/bin/sudo install chromium',
      '/node install chrome-headless-shell',
    ])
    expect(planFor(machine({ files: [APT] }), 'sudo', '/node')[0]?.args.slice(0, 4)).toEqual([
      '-n',
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      APT,
    ])
  })

  it.each<[string, Facts, 'root' | 'none']>([
    ['without rights', { files: [APT] }, 'none'],
    ['without apt', {}, 'root'],
    ['on Windows', { platform: 'win32' }, 'none'],
    ['on macOS, root or not', { platform: 'darwin', files: [APT] }, 'root'],
  ])('only downloads %s', (_, facts, rights) => {
    expect(plan(facts, rights)).toEqual(['/node install chrome-headless-shell'])
  })

  it('has a time limit for every command', () => {
    expect(
      planFor(machine({ files: [APT] }), 'root', '/node').every(
        ({ seconds }) => seconds > 0 && seconds <= 600,
      ),
    ).toBe(true)
  })
})

describe('getBrowser(outside, node)', () => {
  /** A Debian on which apt brings a browser, with what it was asked to run. */
  function debian(facts: Facts, brings: string) {
    const files = [APT, ...(facts.files ?? [])]
    const ran: string[] = []
    const outside = machine({
      env: { PATH: '/usr/bin' },
      ...facts,
      files,
      run: async (command, args) => {
        const line = [command, ...args].join(' ')
        ran.push(line)
        if (line.includes(brings)) files.push(SHELL)
        const works = line.startsWith(SHELL) || line.endsWith('-n true')
        return { code: works ? 0 : 1, output: works ? '<html></html>' : 'no' }
      },
    })
    return { outside, ran }
  }

  it('stops at the first command that brings a browser that works', async () => {
    const { outside, ran } = debian({ isRoot: true }, 'install -y')
    expect(await getBrowser(outside, '/node')).toBeUndefined()
    expect(ran).toHaveLength(3)
    expect(ran[2]).toContain('--dump-dom about:blank')
  })

  it('uses sudo where it asks for no password', async () => {
    const { outside, ran } = debian({ files: ['/usr/bin/sudo'] }, 'install -y')
    expect(await getBrowser(outside, '/node')).toBeUndefined()
    expect(ran.slice(0, 2)).toEqual([
      '/usr/bin/sudo -n true',
      expect.stringMatching(/^\/usr\/bin\/sudo -n env .*apt-get update/),
    ])
  })

  it('goes on when the browser that came does not start, and at last says what to install', async () => {
    const { outside } = debian({ isRoot: true }, 'install -y')
    const ran: string[] = []
    const run: typeof outside.run = async (command, args, how) => {
      ran.push(command)
      return command === SHELL
        ? { code: 127, output: 'libnss3.so: not found' }
        : outside.run(command, args, how)
    }
    expect(await getBrowser({ ...outside, run }, '/node')).toMatch(/^There is no browser to print with/)
    expect(ran).toEqual(['env', 'env', SHELL, 'env', SHELL, '/node', SHELL])
  })

  it('says what to install when nothing can be reached', async () => {
    const { outside } = debian({}, 'never')
    expect(await getBrowser(outside, '/node')).toContain('sudo apt-get install chromium-headless-shell')
  })
})

describe('whatToInstall(outside)', () => {
  it.each([
    ['win32', [], 'Google Chrome or Microsoft Edge'],
    ['darwin', [], 'Google Chrome, Chromium or Microsoft Edge'],
    ['linux', [APT], 'sudo apt-get install chromium-headless-shell'],
    ['linux', [], 'install Chromium or Google Chrome'],
  ])('is one sentence on %s', (platform, files, expected) => {
    const sentence = whatToInstall(machine({ platform, files }))
    expect(sentence).toContain(expected)
    expect(sentence).toContain('ORDERPAPER_BROWSER')
    expect(sentence).not.toContain('\n')
  })
})
