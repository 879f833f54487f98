// `npm run prepack`, which `npm pack` starts. In: the TypeScript of src/. Out: dist/, the JavaScript and the
// declarations that the package holds. The repository itself runs src/ as written.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepDeclarations } from './declarations.mjs'
import { thisMachine } from './outside.mjs'

const { root, nodePath, exists, run } = thisMachine
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
if (exists(tsc)) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const how = { cwd: root, seconds: 600, isShown: true }
  const { code } = await run(nodePath, [tsc, '--project', 'tsconfig.build.json'], how)
  process.exitCode = code
  if (code === 0) keepDeclarations(join(root, 'dist'), 'index.d.ts')
} else {
  console.error('The packages are not installed: run `npm ci` and try again.')
  process.exitCode = 1
}
