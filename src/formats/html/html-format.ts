// The web page: one file without scripts.
import type { Format } from '../format.ts'

export const html: Format = async given => new Map([['paper.html', given.html]])
