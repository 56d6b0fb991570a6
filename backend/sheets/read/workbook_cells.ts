import { err, ok, type Result } from '#domain/result'
import { readXlsx } from 'hucre/xlsx'
import { checkWorkbook, type WorkbookFault, type WorkbookLimits } from './check_workbook.js'

/** A cell as the file has it; formulas count as the values that were saved. */
export type WorkbookCell = string | number | boolean | Date | null

/** The rows of the first sheet of a workbook (.xlsx), untouched. */
export async function workbookCells(
  bytes: Uint8Array,
  limits: WorkbookLimits
): Promise<Result<WorkbookCell[][], WorkbookFault>> {
  const fault = checkWorkbook(bytes, limits)
  if (fault) return err(fault)
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: limits.maxRows })
    return ok((sheets[0]?.rows ?? []) as WorkbookCell[][])
  } catch {
    return err('workbook_unreadable')
  }
}
