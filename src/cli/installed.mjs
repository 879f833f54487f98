#!/usr/bin/env node
// The command `orderpaper` of the installed package: the program built to JavaScript, on a Node that runs it.

/** As `engines` in package.json has it. */
const LEAST = { major: 22, minor: 12 }

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) {
  await import('./main.ts')
} else {
  console.error(
    `Orderpaper needs Node ${LEAST.major}.${LEAST.minor} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  )
  process.exitCode = 1
}
