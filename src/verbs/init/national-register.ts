// Reads the national register that comes with the program. In: its files as text. Out: its indicators.
import { type NationalIndicator, nationalFileSchema } from '../../definitions/national.ts'
import { parseYaml } from '../../definitions/parse-yaml.ts'

/** Its files are tested with the program, so that none has a problem. */
export const nationalRegister = (files: ReadonlyMap<string, string>): NationalIndicator[] =>
  [...files]
    .filter(([file]) => file.startsWith('standard/national/'))
    .flatMap(([file, text]) => parseYaml(file, text, nationalFileSchema).value?.indicators ?? [])
