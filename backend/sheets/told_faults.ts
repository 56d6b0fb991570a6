import { answer } from '#backend/http/answer'
import type { ErrorType } from '#backend/http/errors/error_type'
import { localeOf } from '#backend/http/errors/explain'
import SheetFaultTransformer from '#backend/sheets/transformers/sheet_fault_transformer'
import type { SheetFault } from '#domain/sheets/sheet_fault'
import type { HttpContext } from '@adonisjs/core/http'

/** What a refused sheet answers: each fault of its rows in the reader's language, and how many they are. */
export async function toldFaults(ctx: HttpContext, found: SheetFault<ErrorType>[]) {
  const { data: faults } = await answer(SheetFaultTransformer.transform(found, localeOf(ctx)))
  return { type: 'bad_rows' as const, faults, count: found.length }
}
