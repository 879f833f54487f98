// What is asked about a care leaver: in touch, suitably housed, in education, employment or training, or not
// (rules LEAVER-1 to LEAVER-4). In: three codes and the test.
// Out: how that stands. The 903 return and Ofsted's Annex A use the same codes.
// Source: DfE, children looked after data guidance 2023; codes of the SSDA903 return, table OC3.
import { TESTS } from '../definitions/ways-of-counting.ts'
import type { CountingOptions, Stand, Told } from './leaf.ts'
import { toldWord } from './rows.ts'

/**
 * As returned; `suitability` is 1 or 2, which the 903 return writes after the letter of the accommodation. A
 * blank is not there.
 */
export interface CareLeaverCodes {
  readonly inTouch?: string
  readonly activity?: string
  readonly accommodation?: string
  readonly suitability?: string
}

const ACCOMMODATION = /^[BCDEGHKRSTUVWXYZ]$/
const IN_WORK_OR_LEARNING = /^[FP][1-5]$/
const NEITHER = /^G[456]$/
const NO_INFORMATION = '0'
const SUITABLE = '1'
const UNSUITABLE = '2'

const SAYS: Readonly<Record<(typeof TESTS)[number], string>> = {
  all: 'all of them',
  'in-touch': 'those with whom the authority is in touch',
  suitable: 'those in accommodation judged suitable',
  eet: 'those in education, employment or training',
  neet: 'those not in education, employment or training',
}

export const sayTest = (told: Told): string =>
  `${SAYS[toldWord(told, 'test', TESTS)]}; no information is not among them and stays in the base`

/**
 * Worked: ACCOM K1 is suitable, K2 is not, 0 is no information and in the base, R1 (residence not known) is
 * out of the national base of suitability.
 */
export function standOf(codes: CareLeaverCodes, options: CountingOptions, told: Told): Stand {
  switch (toldWord(told, 'test', TESTS)) {
    case 'all':
      return { stands: 'in-numerator', because: 'a care leaver' }
    case 'in-touch':
      return codes.inTouch === 'YES'
        ? { stands: 'in-numerator', because: 'in touch' }
        : {
            stands: 'in-denominator',
            because: codes.inTouch === undefined ? 'no information on contact' : 'not in touch',
          }
    case 'suitable':
      return suitability(codes, options)
    case 'eet':
      return activity(codes, IN_WORK_OR_LEARNING)
    case 'neet':
      return activity(codes, NEITHER)
  }
}

function suitability(
  { accommodation, suitability: judged }: CareLeaverCodes,
  options: CountingOptions,
): Stand {
  if (accommodation === undefined || accommodation === NO_INFORMATION)
    return { stands: 'in-denominator', because: 'no information on accommodation' }
  if (options.list('suitability', 'left-out-of-base').has(accommodation))
    return { stands: 'out', because: 'gone abroad, deported or residence not known' }
  if (!ACCOMMODATION.test(accommodation))
    return { stands: 'in-denominator', because: 'a code of accommodation that does not exist' }
  if (judged === SUITABLE) return { stands: 'in-numerator', because: 'accommodation suitable' }
  return {
    stands: 'in-denominator',
    because: judged === UNSUITABLE ? 'accommodation not suitable' : 'accommodation without a judgement',
  }
}

function activity({ activity: code }: CareLeaverCodes, wanted: RegExp): Stand {
  if (code === undefined || code === NO_INFORMATION)
    return { stands: 'in-denominator', because: 'no information on activity' }
  return { stands: wanted.test(code) ? 'in-numerator' : 'in-denominator', because: sayActivity(code) }
}

function sayActivity(code: string): string {
  if (IN_WORK_OR_LEARNING.test(code)) return 'in education, employment or training'
  return NEITHER.test(code)
    ? 'not in education, employment or training'
    : 'a code of activity that does not exist'
}
