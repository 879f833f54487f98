#!/usr/bin/env node
// The `orderpaper` command: runs main.ts on a version of Node that runs TypeScript.
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../setup/run-program.mjs'

// Before the first TypeScript is loaded: from the cache, Node need not load what reads it, which takes longer than to find that nothing
// has changed. Node 20 has no such cache.
module.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/orderpaper', import.meta.url)))

await runProgram(fileURLToPath(new URL('./main.ts', import.meta.url)), process.argv.slice(2))
