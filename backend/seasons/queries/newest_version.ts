import CalendarVersion from '#models/seasons/calendar_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The newest version of the holiday calendar; null where an installation has recorded none yet. */
export const newestVersion = (trx?: TransactionClientContract): Promise<CalendarVersion | null> =>
  CalendarVersion.query({ client: trx }).orderBy('recorded_at', 'desc').first()
