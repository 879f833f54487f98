// Says where something stands. In: a file, and the sheet if it has a name. Out: `scorecard.xlsx / 24-25`.

export const placeOfSheet = (file: string, sheet: string | undefined): string =>
  sheet === undefined ? file : `${file} / ${sheet}`
