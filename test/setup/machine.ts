// A machine for the set-up's tests: nothing is installed and no command works, except what the facts say.
import type { Outside } from '../../src/setup/outside.mjs'

export interface Facts extends Partial<Outside> {
  files?: string[]
}

export function machine({ files = [], ...facts }: Facts = {}): Outside {
  const names = (folder: string, separator: string) =>
    files
      .filter(file => file.startsWith(folder + separator))
      .map(file => file.slice(folder.length + 1).split(separator)[0] ?? '')
  return {
    root: '/orderpaper',
    platform: 'linux',
    arch: 'x64',
    libc: () => 'glibc',
    env: {},
    nodePath: '/usr/bin/node',
    nodeVersion: '18.20.8',
    isRoot: false,
    exists: path => files.includes(path),
    list: folder => [...new Set([...names(folder, '/'), ...names(folder, '\\')])],
    run: async () => ({ code: 1, output: '' }),
    say: () => {},
    ...facts,
  }
}
