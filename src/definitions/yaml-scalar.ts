// Writes a text, a number or a truth value as YAML writes it. In: the value. Out: its text, quoted only where it must be.
import { stringify } from 'yaml'

/** In a list or a map on one line, where commas and braces mean something. */
export const yamlInLine = (value: unknown): string =>
  stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1)

/** Alone after `name: `. */
export const yamlAlone = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd()
