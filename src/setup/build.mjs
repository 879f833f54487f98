// `npm run prepack`, which `npm pack` starts. In: the TypeScript of src/. Out: dist/. The repository itself runs src/ as written.
import { join } from 'node:path'
import { buildPackage } from './build-package.mjs'
import { thisMachine } from './outside.mjs'

process.exitCode = await buildPackage(thisMachine.root, join(thisMachine.root, 'dist'))
