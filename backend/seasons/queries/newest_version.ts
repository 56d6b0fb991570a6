import CalendarVersion from '#models/seasons/calendar_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The newest stored version of the holiday calendar, or null. */
export const newestVersion = (trx?: TransactionClientContract): Promise<CalendarVersion | null> =>
  CalendarVersion.query({ client: trx }).orderBy('recorded_at', 'desc').first()
