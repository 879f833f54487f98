// Reads the national register that comes with the program. In: its files as text. Out: its indicators, with the topic of each.
import { type NationalIndicator, nationalFileSchema } from '../../definitions/national.ts'
import { parseYaml } from '../../definitions/parse-yaml.ts'

export type NationalWithTopic = NationalIndicator & { readonly topic: string }

/** Its files are tested with the program, so that none has a problem. */
export const nationalRegister = (files: ReadonlyMap<string, string>): NationalWithTopic[] =>
  [...files]
    .filter(([file]) => file.startsWith('standard/national/'))
    .flatMap(([file, text]) => {
      const { value } = parseYaml(file, text, nationalFileSchema)
      return value === undefined ? [] : value.indicators.map(one => ({ ...one, topic: value.topic }))
    })
