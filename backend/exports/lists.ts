import { auditColumns } from '#backend/audit/exports/audit_entries'
import { ratingColumns } from '#backend/feedback_forms/exports/ratings'
import { jobColumns } from '#backend/jobs/exports/jobs'
import { letterColumns } from '#backend/letters/exports/letters'
import { wordingColumns } from '#backend/letters/exports/wordings'
import { refundColumns } from '#backend/payments/exports/refunds'
import { photoColumns } from '#backend/photos/exports/photos'
import { boardColumns } from '#backend/seasons/exports/board'
import { calendarColumns } from '#backend/seasons/exports/calendars'
import { seasonColumns } from '#backend/seasons/exports/seasons'
import { taskColumns } from '#backend/seasons/exports/tasks'
import type { Column } from '#backend/sheets/column'
import { regionColumns } from '#backend/units/exports/regions'
import { unitColumns } from '#backend/units/exports/units'

/** The lists that can be exported, by the last segment of their route: `GET /api/letters`. */
export const EXPORTS = {
  season_units: boardColumns,
  tasks: taskColumns,
  photos: photoColumns,
  letters: letterColumns,
  jobs: jobColumns,
  seasons: seasonColumns,
  units: unitColumns,
  regions: regionColumns,
  calendars: calendarColumns,
  wordings: wordingColumns,
  feedback_ratings: ratingColumns,
  refunds: refundColumns,
  audit_entries: auditColumns,
} as const satisfies Record<string, Column[]>

export type ListName = keyof typeof EXPORTS

export const isListName = (name: string): name is ListName => Object.hasOwn(EXPORTS, name)
