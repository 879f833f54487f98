// The tests of a care leaver: in touch; in suitable accommodation; in education, employment or training, or
// not (rules LEAVER-2 to LEAVER-4). In: the codes and the test. Out: where the young person is counted.
// The 903 return and Ofsted's Annex A use the same codes. Source: DfE, children looked after data guidance
// 2023; codes of the SSDA903 return, table OC3.
import { CARE_LEAVER_TESTS } from '../definitions/ways-of-counting.ts'
import { NO_BIRTH, requiredWord } from './history-rows.ts'
import type { CountingOptions, MeasureSettings, Ruling } from './leaf.ts'

/**
 * As returned. `suitability` is 1 or 2, which the 903 return writes after the letter of the accommodation. A
 * blank is left out.
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

const SAYS: Readonly<Record<(typeof CARE_LEAVER_TESTS)[number], string>> = {
  all: 'all of them',
  'in-touch': 'those with whom the authority is in touch',
  suitable: 'those in accommodation judged suitable',
  eet: 'those in education, employment or training',
  neet: 'those not in education, employment or training',
}

export const sayTest = (settings: MeasureSettings): string =>
  `${SAYS[requiredWord(settings, 'test', CARE_LEAVER_TESTS)]}; young people without information are not counted among them but stay in the base`

const NO_CONTACT = 'no information on contact'
const NO_HOME = 'no information on accommodation'
const NOT_JUDGED = 'accommodation without a judgement'
const NO_ACTIVITY = 'no information on activity'
const NO_SUCH_HOME = 'an accommodation code that does not exist'
const NO_SUCH_ACTIVITY = 'an activity code that does not exist'
const LACKING: Readonly<Record<(typeof CARE_LEAVER_TESTS)[number], ReadonlySet<string>>> = {
  all: new Set([NO_BIRTH]),
  'in-touch': new Set([NO_CONTACT, NO_BIRTH]),
  suitable: new Set([NO_HOME, NOT_JUDGED, NO_SUCH_HOME, NO_BIRTH]),
  eet: new Set([NO_ACTIVITY, NO_SUCH_ACTIVITY, NO_BIRTH]),
  neet: new Set([NO_ACTIVITY, NO_SUCH_ACTIVITY, NO_BIRTH]),
}

/** Rule FACT-1: the reasons of those about whom nothing is known. */
export const lackingInTest = (settings: MeasureSettings): ReadonlySet<string> =>
  LACKING[requiredWord(settings, 'test', CARE_LEAVER_TESTS)]

/**
 * Worked: ACCOM K1 is suitable; K2 is not, and neither is S1, by the national position on homelessness and
 * custody (rule LEAVER-3); 0 is no information, and in the base; R1 (residence not known) is
 * outside the national base of suitability.
 */
export function testCareLeaver(
  codes: CareLeaverCodes,
  options: CountingOptions,
  settings: MeasureSettings,
): Ruling {
  switch (requiredWord(settings, 'test', CARE_LEAVER_TESTS)) {
    case 'all':
      return { stands: 'in-numerator', because: 'a care leaver' }
    case 'in-touch':
      return codes.inTouch === 'YES'
        ? { stands: 'in-numerator', because: 'in touch' }
        : {
            stands: 'in-denominator',
            because: codes.inTouch === undefined ? NO_CONTACT : 'not in touch',
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
): Ruling {
  if (accommodation === undefined || accommodation === NO_INFORMATION)
    return { stands: 'in-denominator', because: NO_HOME }
  if (options.list('suitability', 'left-out-of-base').has(accommodation))
    return { stands: 'out', because: 'abroad, deported or residence not known' }
  if (!ACCOMMODATION.test(accommodation)) return { stands: 'in-denominator', because: NO_SUCH_HOME }
  if (judged === SUITABLE && options.list('homeless-or-in-custody', 'never-suitable').has(accommodation))
    return { stands: 'in-denominator', because: 'homeless or in custody, which is not suitable (S1, X1)' }
  if (judged === SUITABLE) return { stands: 'in-numerator', because: 'accommodation suitable' }
  return {
    stands: 'in-denominator',
    because: judged === UNSUITABLE ? 'accommodation not suitable' : NOT_JUDGED,
  }
}

function activity({ activity: code }: CareLeaverCodes, codes: RegExp): Ruling {
  if (code === undefined || code === NO_INFORMATION) return { stands: 'in-denominator', because: NO_ACTIVITY }
  return { stands: codes.test(code) ? 'in-numerator' : 'in-denominator', because: sayActivity(code) }
}

function sayActivity(code: string): string {
  if (IN_WORK_OR_LEARNING.test(code)) return 'in education, employment or training'
  return NEITHER.test(code) ? 'not in education, employment or training' : NO_SUCH_ACTIVITY
}
