// A figure that does not belong to its series is reported with both numbers; the paper is printed all the same.
import { describe, expect, it } from 'vitest'
import { HAS_CASES, runOn } from './lay-case.ts'

const MONTHLY = 'data/extracts/2017-01/monthly.csv'
const sheet = (...rows: readonly string[]) => ({
  [MONTHLY]: ['Month,Looked after,Reviews on time', ...rows, ''].join('\n'),
  'data/commentary/2017-01/small.md': null,
})
const only = (problems: readonly string[]) => problems.filter(text => !text.includes('[commentary-missing]'))

describe.skipIf(!HAS_CASES)('a month that does not belong to its series', () => {
  it('has lost a digit', async () => {
    const { problems, errors } = await runOn(
      'small',
      sheet('Oct-16,463,94.1%', 'Nov-16,479,95.7%', 'Dec-16,48,92.0%', 'Jan-17,482,96.4%'),
    )
    expect(errors).toBe(0)
    expect(only(problems)).toEqual([
      "data/extracts/2017-01/monthly.csv, cell B4: 'looked-after' for December 2016 is 48; otherwise it is mostly from 463 to 482. Correct the cell; if the figure is right, accept it with the reason in data/definitions/checks.yaml. [leaps-out-of-series]",
    ])
  })
  it('has the share that was late', async () => {
    const { problems } = await runOn(
      'small',
      sheet('Oct-16,463,94.1%', 'Nov-16,479,95.7%', 'Dec-16,484,92.0%', 'Jan-17,482,2.5%'),
    )
    expect(only(problems)).toEqual([
      expect.stringContaining("'1.2' for January 2017 is 2.5%; otherwise it is mostly from 92.0% to 95.7%"),
    ])
  })
  it('is blank', async () => {
    const { problems } = await runOn(
      'small',
      sheet('Oct-16,463,94.1%', 'Nov-16,479,95.7%', 'Dec-16,,92.0%', 'Jan-17,482,96.4%'),
    )
    expect(only(problems)).toEqual([
      expect.stringContaining(
        "cell B4: 'looked-after' for December 2016 is blank; expected a figure, as there is 479 for November 2016 and 482 for January 2017",
      ),
    ])
  })
})
