// The figures as data: workbooks, CSV and its metadata.
import type { Format } from '../format.ts'

export const data: Format = given => given.data()
