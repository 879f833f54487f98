// start.cmd as text: there is no cmd here to run it. What cmd reads wrongly in silence is not in it.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeIn, nodePackage } from '../../src/setup/node-24.mjs'
import { REPOSITORY } from '../workspace.ts'

const text = readFileSync(join(REPOSITORY, 'start.cmd'), 'latin1')
const lines = text.split('\r\n')
const commands = lines.filter(line => !line.startsWith('rem '))

describe('start.cmd', () => {
  it('has the line ends that cmd needs, also in a new clone, and plain letters', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).toMatch(/^[\x20-\x7e\r\n]+$/)
    const attributes = execFileSync('git', ['check-attr', 'eol', 'start.cmd'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    })
    expect(attributes).toBe('start.cmd: eol: crlf\n')
  })

  it('has no sign of percent but those of its settings, its own place and its loops', () => {
    const known = /%~dp0|%~1|%%~?[DN]|%%~\$PATH:N|%(?:NODE|ProgramFiles|LOCALAPPDATA|ERRORLEVEL)%/g
    expect(commands.filter(line => line.replace(known, '').includes('%'))).toEqual([])
  })

  it('has every path in quotation marks: a folder may have spaces, brackets and ampersands in its name', () => {
    const outside = commands.map(line => line.replace(/"[^"]*"/g, '').replace(/\bfor (?:\/d )?%%[DN]\b/g, ''))
    expect(outside.filter(line => /[%\\&|<>^!]/.test(line.replace(/^echo .*/, '')))).toEqual([])
    expect(commands.filter(line => (line.match(/"/g) ?? []).length % 2 === 1)).toEqual([])
  })

  it('has no blocks, in which a bracket of a path would end the block, and reads ! as a letter', () => {
    expect(commands.filter(line => /\($|^\s*\)/.test(line))).toEqual([])
    expect(text).toContain('setlocal EnableExtensions DisableDelayedExpansion\r\n')
  })

  it('starts no PowerShell', () => expect(commands.join('\n')).not.toMatch(/powershell|pwsh|\.ps1/i))

  it('goes only to places that it has, and keeps the window open at each of them', () => {
    const labels = lines.filter(line => line.startsWith(':')).map(line => line.slice(1))
    const goals = [...text.matchAll(/\bgoto (\w+)/g)].map(([, goal]) => goal)
    expect(new Set(goals)).toEqual(new Set(labels))
    for (const part of text.split(/\r\n:/).slice(1))
      expect(part).toMatch(/goto stop\r\n|^stop\r\n[\s\S]*\r\npause\r\n/)
  })

  it('starts the menu, and looks for Node where the set-up puts it', () => {
    expect(text).toContain('"%NODE%" "src\\setup\\menu.mjs" "%~1"')
    expect(existsSync(join(REPOSITORY, 'src/setup/menu.mjs'))).toBe(true)
    const windows = { platform: 'win32', arch: 'x64' }
    const fetched = nodeIn(windows, '.node-24', nodePackage(windows) ?? '')
      .split('/')
      .join(posix.sep)
    expect(text).toContain(`"NODE=${fetched.replaceAll('/', '\\')}"`)
  })
})
