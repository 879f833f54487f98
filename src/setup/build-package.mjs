// Builds what the package holds. In: the folder of the checkout. Out: dist/ with the program, as a few files of JavaScript, which start
// faster than many, and the declarations of the library.
import { existsSync, rmSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { keepDeclarations } from './declarations.mjs'
import { thisMachine } from './outside.mjs'

/** All in one folder, as deep as the folders of src/: the program finds its own files, and the package, from where they are. */
const PROGRAM = 'program'
const ENTRIES = {
  index: 'src/index.ts',
  installed: 'src/cli/installed.mjs',
  'draw-thread': 'src/drawing/draw-thread.ts',
  'printer-thread': 'src/pdf/printer-thread.ts',
  'read-thread': 'src/workspace/read-thread.ts',
}

/**
 * @param {string} root the folder of the checkout
 * @param {string} dist where to build it
 * @returns {Promise<number>} the exit code of the compiler
 */
export async function buildPackage(root, dist) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  if (!existsSync(tsc)) {
    console.error('The packages are not installed: run `npm ci` and try again.')
    return 1
  }
  rmSync(dist, { recursive: true, force: true })
  const args = [tsc, '--project', 'tsconfig.build.json', '--outDir', dist]
  const how = { cwd: root, seconds: 600, isShown: true }
  const { code } = await thisMachine.run(thisMachine.nodePath, args, how)
  if (code !== 0) return code
  keepDeclarations(dist, 'index.d.ts')
  const { rolldown } = await import('rolldown')
  // The other packages are installed beside it.
  const external = (/** @type {string} */ id) => !id.startsWith('.') && !isAbsolute(id)
  const bundle = await rolldown({ cwd: root, input: ENTRIES, platform: 'node', external })
  await bundle.write({
    dir: join(dist, PROGRAM),
    format: 'esm',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  })
  await bundle.close()
  return 0
}
