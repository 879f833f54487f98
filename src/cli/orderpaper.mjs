#!/usr/bin/env node
// The command `orderpaper` in, the program run out: in this Node if it can run TypeScript, else in the project's.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fetchedNode, runsTypeScript } from '../setup/node-24.mjs';
import { thisMachine } from '../setup/outside.mjs';

const program = new URL('./main.ts', import.meta.url);
const node = fetchedNode(thisMachine);

if (runsTypeScript(thisMachine)) {
  await import(program.href);
} else if (node) {
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('close', (code) => (process.exitCode = code ?? 1));
} else {
  console.error('This needs Node 24: run `npm start` once in the folder of Orderpaper, which fetches it.');
  process.exitCode = 1;
}
