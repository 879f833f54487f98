// The classes of the guard: one line for each leaf. A class that part F of the requirements names and that is missing here does not compile.
import type { GuardClassName } from '../../problems/guard-sentences.ts'
import type { GuardClass } from '../guard-class.ts'
import { allegation } from './allegation.ts'
import { buildingSecurity } from './building-security.ts'
import { contactDetails } from './contact-details.ts'
import { costOfOneChild } from './cost-of-one-child.ts'
import { firstName } from './first-name.ts'
import { fullName } from './full-name.ts'
import { homeReference } from './home-reference.ts'
import { initialsNearChild } from './initials-near-child.ts'
import { officerByName } from './officer-by-name.ts'
import { pastedEmail } from './pasted-email.ts'
import { priceOfProvider } from './price-of-provider.ts'
import { quotationWithAge } from './quotation-with-age.ts'
import { sensitiveGroup } from './sensitive-group.ts'
import { shareOfFew } from './share-of-few.ts'
import { smallCount } from './small-count.ts'
import { specialCategory } from './special-category.ts'
import { staffPersonal } from './staff-personal.ts'
import { stayInNamedHome } from './stay-in-named-home.ts'
import { unfinishedText } from './unfinished-text.ts'

export const guardClasses: { readonly [C in GuardClassName]: GuardClass<C> } = {
  F1: initialsNearChild,
  F2: fullName,
  F3: specialCategory,
  F4: allegation,
  F5: stayInNamedHome,
  F6: staffPersonal,
  F7: buildingSecurity,
  F8: firstName,
  F9: quotationWithAge,
  F10: contactDetails,
  F11: costOfOneChild,
  F12: smallCount,
  F13: sensitiveGroup,
  F14: priceOfProvider,
  F15: unfinishedText,
  F16: officerByName,
  F17: pastedEmail,
  F18: homeReference,
  F19: shareOfFew,
}
