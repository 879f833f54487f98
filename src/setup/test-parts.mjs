// Which tests each command runs: the one place where the patterns of long tests and browser tests are given. In:
// the command's words. Out: what vitest is given for each of its runs.

/** Each takes so long that it is not run before every commit. */
const LONG = '**/*.long.test.ts'
const NOT_LONG = '**/!(*.long).test.ts'
/** Each prints with a browser. */
const BROWSER = '**/*.browser.test.ts'

/** @type {Readonly<Record<string, readonly (readonly string[])[]>>} */
const PARTS = {
  '--usual': [['--exclude', LONG]],
  '--fast': [['--exclude', LONG, '--exclude', BROWSER]],
  '--long': [['--exclude', NOT_LONG]],
  '--all': [
    ['--exclude', LONG],
    ['--exclude', NOT_LONG],
  ],
}

/**
 * @param {readonly string[]} args `--fast`, `--long`, `--all` or none of them, and what vitest takes
 * @returns {{ parts: readonly (readonly string[])[], rest: readonly string[] }}
 */
export function partsOf(args) {
  const named = args.find(arg => Object.hasOwn(PARTS, arg)) ?? '--usual'
  return { parts: PARTS[named] ?? [], rest: args.filter(arg => arg !== named) }
}
