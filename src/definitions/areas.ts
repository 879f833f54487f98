// Whose paper it is, and with whom it is compared. The shape of data/definitions/areas.yaml.
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens')

export const areasSchema = z.strictObject({
  council: z.strictObject({ id, name: z.string(), short: z.string() }),
  /** In the order in which they are printed. */
  comparators: z.array(z.strictObject({ id, name: z.string(), short: z.string() })),
})

export type Areas = z.infer<typeof areasSchema>
