// The release that an approval is of: of a month, a quarter or a year.
import { expect, it } from 'vitest'
import { approvalsSchema } from '../../src/releases/approvals.ts'

const since = (release: string) =>
  approvalsSchema.safeParse({
    approvals: [
      { since: release, what: '6.7', by: 'Head of Service', on: '2022-02-01', because: 'Agreed again.' },
    ],
  }).success

it.each(['2017-01/1', '2021-22-Q3/1', '2021-22/12'])('may be since %s', release =>
  expect(since(release)).toBe(true),
)
it.each(['2017-01', '2021-22-Q5/1', '2017-01/0', 'Q3/1'])('may not be since %s', release =>
  expect(since(release)).toBe(false),
)
