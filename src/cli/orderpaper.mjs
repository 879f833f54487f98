#!/usr/bin/env node
// The `orderpaper` command: runs main.ts on a version of Node that runs TypeScript.
import { fileURLToPath } from 'node:url'
import { runProgram } from '../setup/run-program.mjs'

await runProgram(fileURLToPath(new URL('./main.ts', import.meta.url)), process.argv.slice(2))
