// Which names an entry may have, for the message about one that it may not. In: what zod found, with the shape.
// Out: the names in words.
import { z } from 'zod'

/** An error map for zod: it alone sees the shape, since a finished issue holds only the unknown names. */
export const sayNamesAllowed: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined
  const names = namesOf(inst)
  if (names === undefined) return 'only the names that data/README.md lists'
  return names.length === 0 ? 'no names' : `only the names ${names.join(', ')}`
}

function namesOf(shape: unknown): readonly string[] | undefined {
  if (shape instanceof z.ZodObject) return Object.keys(shape.shape)
  const keys: unknown = shape instanceof z.ZodRecord ? shape.keyType : undefined
  return keys instanceof z.ZodEnum ? keys.options.map(String) : undefined
}
