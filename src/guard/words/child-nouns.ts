// Nouns for children and care leavers, as parts of expressions. What each child has once, such as an exclusion or an adoption, counts
// children as well.

export const CHILD_NOUN =
  "(?:child(?:ren)?(?!'s? (?:homes?|services?|centres?|plans?|trusts?|boards?|panels?|hubs?|guardians?))|kids?|young (?:person|people|adults?|ones)|youngsters?|care[- ]leavers?|leavers?|boys?|girls?|lads?|bab(?:y|ies)|newborns?|infants?|toddlers?|teen(?:ager)?s?|pupils?|students?|learners?|apprentices|siblings?(?! groups?)|brothers|sisters|twins|yps?|UASC|LAC|CLA|minors?|residents?|young (?:men|women|man|woman|parents?|mothers?|fathers?|mums|dads|offenders?|tenants?)|males?|females?|individuals?|adolescents?|(?:\\w+-)?year[- ]olds?|\\d{1,2}s|asylum[- ]seekers?|refugees|adoptees|under[- ]\\w+s|year \\d{1,2}s|entrants?|starters|joiners|absentees?|truants?|NEETs?)"

/** Each is of one child. */
export const CHILD_EVENT =
  '(?:(?:permanent |fixed[- ]term |school )?exclusions?|suspensions from school|adoptions?|deaths?(?: of)?|suicides?|disruptions?|(?:placement|adoption) (?:breakdowns?|disruptions?|endings?)|breakdowns?|admissions?|(?:new )?entries to care|remands?|convictions?|arrests?|births?|pregnancies|(?:adoption|special guardianship|placement|care|supervision|secure(?: accommodation)?|residence|deprivation of liberty) orders?|SGOs?|placements? (?:ended|ending|broke|breaking|disrupted|were ended|had to)|discharges from care|(?:unregistered|unregulated|secure|emergency) placements?|custodial sentences?|deportations?|abductions?|(?:(?:initial|review|first|health|late) )*assessments?)'

/** Words after a child that make something else of it: `children's homes`, `care leaver panel`. */
export const NOT_CHILD_AFTER =
  "(?![\\p{L}'-])(?! (?:homes?|services?|centres?|moves?|panels?|stability|orders?|teams?|types?|plans?|budgets?|measures?|indicators?|cohorts?|figures?|hubs?|polic(?:y|ies)|workers?|visits?|ambassadors?|forums?|groups?|surveys?|boards?|events?|meetings?|councils?|assessors?|processes|forms?)\\b)"

/** Up to four words between a number and its noun. A plural among them is the noun itself: `three social workers visit children`. */
export const ADJECTIVES =
  "(?:(?!(?:of|in|and|or|to|for|at|from|per|a|an|the|with|by|on|about|because|that|year|month|week|days?|hour|time|more|area|home|team|school|meeting|visit|review|each|every|than|percentage|out|who|whose|which|fewer|point|step|action|indicator|children's|council|authority|was|is|has|had|will|can|may|priority|aim|strand|reason|post|way)\\b)(?:[\\p{L}'-]*(?:'s|less|ous|ss|[^s\\P{L}])(?![\\p{L}'-])|\\d{1,2}[- ]year[- ]old) ){0,4}?"
