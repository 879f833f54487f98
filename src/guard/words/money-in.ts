// Finds amounts of money. In: a text with plain signs. Out: whether one stands there.

const MONEY =
  /(?:£|€|\bGBP ?|\bEUR ?)\s?\d[\d,]*(?:\.\d+)?\s?(?:k|m|bn|million|thousand|billion)?\b|\b\d[\d,]*(?:\.\d+)?(?:k|m)? (?:pounds?(?: sterling)?|GBP)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)(?:[ -](?:and |one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million))* pounds\b|(?<![\w.])\d[\d,.]*k (?:per|a|each|p\/w|pw|pa)\b|\b\d[\d,.]* ?(?:per week|pw|p\/w)\b(?! (?:hours?|visits?))(?<=\d{3}.*)/i

export const hasMoney = (text: string): boolean => MONEY.test(text)
