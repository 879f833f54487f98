#!/usr/bin/env node
// The command `orderpaper` in, the program run out, on a Node that runs TypeScript.
import { fileURLToPath } from 'node:url'
import { runProgram } from '../setup/run-program.mjs'

await runProgram(fileURLToPath(new URL('./main.ts', import.meta.url)), process.argv.slice(2))
