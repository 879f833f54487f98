// Recognises headings of the figures of others: England, the region, neighbours. In: a heading. Out: whether it is one.

/** `England 2024/25`, `SN Mar-25`, `Stat. neighbours`, `West Midlands`; not `National indicators`. */
const OTHER_AREAS =
  /\b(?:england|eng|nation(?:al)?(?! (?:indicator|measure|outcome|definition))|nat|neighbou?rs?|sn|regions?|regional|comparators?|benchmarks?|peers?|average of|(?:north|south) (?:east|west)|yorkshire|(?:east|west) midlands|london)\b/gi

export const isOfOtherAreas = (heading: string): boolean => heading.search(OTHER_AREAS) >= 0

/** What may stand beside the name: of the figures themselves it says nothing. */
const BESIDE =
  /\b(?:all|average|avg|mean|median|stat|statistical|published|figures?|rate|ytd|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|q[1-4])\b/gi

/** Whether it names others and not what is counted: `England average 2024/25`. */
export const isOtherAreaAlone = (heading: string): boolean =>
  isOfOtherAreas(heading) && !/[a-z]{2}/i.test(heading.replace(OTHER_AREAS, '').replace(BESIDE, ''))
