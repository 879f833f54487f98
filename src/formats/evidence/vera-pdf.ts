// The outside checker that the long tests run on the worked examples. They fetch this version and use these profiles, and
// fail if another one answers: what the evidence says of them stays true.

export const VERA_PDF = { version: '1.28.2', profiles: { ua1: 'PDF/UA-1', '3a': 'PDF/A-3a' } } as const
