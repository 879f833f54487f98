// What the guard lets pass: the shapes of data/guard/allowed.yaml and data/guard/overrides.yaml. The list of children's names is no
// definition: src/guard/names.ts reads it, and keeps nothing.
import { z } from 'zod'

const listed = z.array(z.string().min(1).max(200)).default([])

export const guardAllowedSchema = z
  .strictObject({
    /** Posts that papers name, and that may give an override: `Director of Children's Services`. */
    posts: listed,
    /** Elected members, as papers write them: `Councillor A B`. */
    members: listed,
    /** Names of senior officers that the council publishes. */
    officers: listed,
    /** E-mail addresses and telephone numbers that the council publishes, each exactly. */
    contacts: listed,
    /** Names that look like a home or a person and are neither: a library, a charity, a scheme. */
    places: listed,
    /** Abbreviations that papers use without explaining them: `MOMO`. */
    abbreviations: listed,
    /** The council's own children's homes. */
    homes: listed,
    /** Providers of placements. */
    providers: listed,
  })
  .prefault({})

const classes = Array.from({ length: 19 }, (_, at) => `F${at + 1}`)

export const guardOverridesSchema = z
  .strictObject({
    overrides: z
      .array(
        z
          .strictObject({
            class: z.enum(classes),
            /** Of all files of one edition, the commentary before it among them: `public/corporate-parenting-monthly/2017-01`. */
            edition: z
              .string()
              .regex(
                /^(?:public|exempt)\/[^/\s]+\/[^/\s]+$/,
                'an edition such as public/corporate-parenting-monthly/2017-01',
              )
              .optional(),
            /** Or of one place alone. */
            file: z.string().min(1).optional(),
            /** As the problem says it: `paragraph 3`. */
            place: z.string().min(1).optional(),
            /** The fingerprint of the text: an override is of the text as it was. */
            text: z
              .string('a fingerprint in quotes, such as "0123456789ab"')
              .regex(/^[0-9a-f]{12}$/, 'a fingerprint of twelve letters and digits, as the problem gives it'),
            /** A post, not a person. */
            by: z.string().min(1),
            on: z.iso.date('a valid date such as 2017-02-20'),
            reason: z.string().min(1).max(500),
          })
          .refine(
            ({ edition, file, place }) =>
              edition === undefined
                ? file !== undefined && place !== undefined
                : file === undefined && place === undefined,
            "either 'edition', or 'file' and 'place'",
          ),
      )
      .default([]),
  })
  .nullable()
  .transform(given => given ?? { overrides: [] })

export type GuardAllowed = z.infer<typeof guardAllowedSchema>
export type GuardOverride = z.infer<typeof guardOverridesSchema>['overrides'][number]
