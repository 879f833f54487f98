// The folder of the package that this program is in.
import { resolve } from 'node:path'

export const PACKAGE = resolve(import.meta.dirname, '../..')
