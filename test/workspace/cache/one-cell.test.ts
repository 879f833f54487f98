// One cell of a workbook changes: only the charts that show its indicator are drawn again.
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
