import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/setup/browser.mjs'
import { machine } from './machine.ts'

describe('findBrowser(machine) on Linux', () => {
  const env = { HOME: '/home/someone', PATH: '/home/someone/bin:/usr/bin' }
  const shell = '/usr/bin/chromium-headless-shell'
  const chrome = '/usr/bin/google-chrome-stable'
  const cached =
    '/home/someone/.cache/puppeteer/chrome-headless-shell/linux-140.0.1/chrome-headless-shell-linux64/chrome-headless-shell'

  it('is undefined where there is none', () => {
    expect(findBrowser(machine({ env }))).toBeUndefined()
  })

  it('takes a headless shell before a whole browser, wherever it is in the PATH', () => {
    const files = ['/home/someone/bin/google-chrome-stable', shell, cached]
    expect(findBrowser(machine({ env, files }))).toEqual({ path: shell, how: 'installed' })
  })

  it('takes an installed browser before a downloaded one', () => {
    expect(findBrowser(machine({ env, files: [cached, chrome] }))).toEqual({ path: chrome, how: 'installed' })
  })

  it('takes Chrome before Edge', () => {
    const files = ['/opt/microsoft/msedge/msedge', '/usr/bin/microsoft-edge', chrome]
    expect(findBrowser(machine({ env, files }))).toEqual({ path: chrome, how: 'installed' })
  })

  it('looks in the usual places when the PATH is short', () => {
    expect(findBrowser(machine({ files: ['/snap/bin/chromium'] }))).toEqual({
      path: '/snap/bin/chromium',
      how: 'installed',
    })
    expect(findBrowser(machine({ files: ['/opt/google/chrome/chrome'] }))).toEqual({
      path: '/opt/google/chrome/chrome',
      how: 'installed',
    })
  })

  it('leaves out the stub that Ubuntu calls chromium-browser', () => {
    expect(findBrowser(machine({ env, files: ['/usr/bin/chromium-browser'] }))).toBeUndefined()
  })

  it("takes the newest headless shell of puppeteer's cache, counting versions as numbers", () => {
    const of = (version: string) => cached.replace('140.0.1', version)
    expect(findBrowser(machine({ env, files: [of('99.0.7'), of('140.0.9'), of('140.0.10')] }))).toEqual({
      path: of('140.0.10'),
      how: 'downloaded',
    })
  })

  it("takes a whole Chrome of puppeteer's cache where there is no headless shell, and looks where the cache is set to be", () => {
    const path = '/big/chrome/linux-140.0.1/chrome-linux64/chrome'
    expect(findBrowser(machine({ env: { ...env, PUPPETEER_CACHE_DIR: '/big' }, files: [path] }))).toEqual({
      path,
      how: 'downloaded',
    })
  })

  it("leaves out what puppeteer's cache holds for another platform", () => {
    expect(findBrowser(machine({ env, files: [cached.replace('linux-', 'mac-')] }))).toBeUndefined()
  })
})

describe('findBrowser(machine) with a setting', () => {
  const files = ['/usr/bin/chromium-headless-shell', '/my/chrome', '/other/chrome']

  it('takes the setting before what is installed', () => {
    expect(findBrowser(machine({ files, env: { PUPPETEER_EXECUTABLE_PATH: '/other/chrome' } }))).toEqual({
      path: '/other/chrome',
      how: 'setting',
    })
  })

  it('takes ORDERPAPER_BROWSER before PUPPETEER_EXECUTABLE_PATH', () => {
    const env = { ORDERPAPER_BROWSER: '/my/chrome', PUPPETEER_EXECUTABLE_PATH: '/other/chrome' }
    expect(findBrowser(machine({ files, env }))).toEqual({ path: '/my/chrome', how: 'setting' })
  })

  it('reports a setting that names no file, and takes no other browser', () => {
    const found = findBrowser(machine({ files, env: { ORDERPAPER_BROWSER: '/gone/chrome' } }))
    expect(found).toEqual({
      problem: expect.stringMatching(
        /^ORDERPAPER_BROWSER is set to \/gone\/chrome, but there is no such file/,
      ),
    })
  })

  it('counts an empty setting as none', () => {
    expect(findBrowser(machine({ files, env: { ORDERPAPER_BROWSER: '' } }))).toMatchObject({
      how: 'installed',
    })
  })
})

describe('findBrowser(machine) on Windows', () => {
  const env = {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Ann\\AppData\\Local',
    USERPROFILE: 'C:\\Users\\Ann',
    PATH: 'C:\\Windows;C:\\tools',
  }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const own = 'C:\\Users\\Ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
  const everyones = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  const on = (...files: string[]) => findBrowser(machine({ platform: 'win32', env, files }))

  it.each([[edge], [own], [everyones]])('finds %s', path => {
    expect(on(path)).toEqual({ path, how: 'installed' })
  })

  it("takes everyone's Chrome, then the user's own, then Edge", () => {
    expect(on(edge, own, everyones)).toMatchObject({ path: everyones })
    expect(on(edge, own)).toMatchObject({ path: own })
  })

  it('takes a headless shell in the PATH first', () => {
    expect(on(everyones, 'C:\\tools\\chrome-headless-shell.exe')).toMatchObject({
      path: 'C:\\tools\\chrome-headless-shell.exe',
    })
  })

  it('reads its settings in any capitals: Windows calls the PATH Path', () => {
    const inCapitals = (change: (name: string) => string) =>
      Object.fromEntries(Object.entries(env).map(([name, value]) => [change(name), value]))
    const found = (files: string[], change: (name: string) => string) =>
      findBrowser(machine({ platform: 'win32', env: inCapitals(change), files }))
    const shell = 'C:\\tools\\chrome-headless-shell.exe'
    for (const path of [edge, own, everyones, shell])
      for (const change of [
        (name: string) => name.toLowerCase(),
        (name: string) => name.toUpperCase(),
        (name: string) => (name === 'PATH' ? 'Path' : name),
      ])
        expect(found([path], change)).toEqual({ path, how: 'installed' })
  })

  it('reads a folder of the PATH in quotation marks', () => {
    const path = 'D:\\my tools\\chrome-headless-shell.exe'
    const quoted = { Path: 'C:\\Windows;"D:\\my tools"' }
    expect(findBrowser(machine({ platform: 'win32', env: quoted, files: [path] }))).toMatchObject({ path })
  })

  it("finds Edge as a user's own, and where a 32-bit Node sees Program Files (x86) alone", () => {
    const ownEdge = 'C:\\Users\\Ann\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(on(ownEdge)).toMatchObject({ path: ownEdge })
    const of32 = { 'ProgramFiles(x86)': env['ProgramFiles(x86)'], ProgramFiles: env['ProgramFiles(x86)'] }
    const withW = { ...of32, ProgramW6432: 'C:\\Program Files' }
    expect(findBrowser(machine({ platform: 'win32', env: withW, files: [everyones, edge] }))).toMatchObject({
      path: everyones,
    })
  })

  it('works without a home folder, and without any setting', () => {
    const { USERPROFILE: _, LOCALAPPDATA: __, ...homeless } = env
    expect(findBrowser(machine({ platform: 'win32', env: homeless, files: [edge] }))).toMatchObject({
      path: edge,
    })
    expect(findBrowser(machine({ platform: 'win32', env: {}, files: [edge] }))).toBeUndefined()
  })

  it("finds puppeteer's download", () => {
    const path =
      'C:\\Users\\Ann\\.cache\\puppeteer\\chrome-headless-shell\\win64-140.0.1\\chrome-headless-shell-win64\\chrome-headless-shell.exe'
    expect(on(path)).toEqual({ path, how: 'downloaded' })
  })
})

describe('findBrowser(machine) on macOS', () => {
  const on = (...files: string[]) =>
    findBrowser(machine({ platform: 'darwin', env: { HOME: '/Users/ann', PATH: '/usr/bin' }, files }))
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  const chrome = '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

  it.each([[edge], [chrome]])('finds %s', path => {
    expect(on(path)).toEqual({ path, how: 'installed' })
  })

  it("takes Chrome before Edge, though Chrome is only the user's own", () => {
    expect(on(edge, chrome)).toMatchObject({ path: chrome })
  })

  it("finds puppeteer's whole Chrome, which is an app there", () => {
    const path =
      '/Users/ann/.cache/puppeteer/chrome/mac_arm-140.0.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
    expect(on(path)).toEqual({ path, how: 'downloaded' })
  })
})
