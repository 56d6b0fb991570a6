import type { RefusalType } from '@domain/season/refusal'

/**
 * Refusals of rules, and the fields that they are about: the first that a form has. All others are about
 * the season, not about what was typed.
 */
const OF_RULES: Partial<Record<RefusalType, string[]>> = {
  reason_required: ['reason'],
  paper_required: ['documentId'],
  window_starts_too_early: ['window.firstDay'],
  window_not_a_date: ['window.firstDay', 'until', 'lastDay'],
  window_reversed: ['window.lastDay', 'lastDay'],
  window_outside_city: ['window.lastDay', 'until', 'lastDay'],
  window_hours_reversed: ['window.to'],
  window_outside_hours: ['window.to'],
  payer_not_offered: ['payer'],
  extension_wrong_target: ['target'],
  not_later: ['until'],
  day_over: ['until', 'lastDay'],
  day_in_future: ['paidOn', 'receivedOn'],
  count_out_of_range: ['count'],
  count_differs: ['count'],
  reasons_differ: ['uncaptured'],
}

/** The file, which is handed in first, by itself. */
const OF_FILES = ['document_unknown', 'file_kind', 'file_too_large', 'file_missing']

export const REFUSED_FIELDS: Record<string, string[]> = {
  ...OF_RULES,
  ...Object.fromEntries(OF_FILES.map((type) => [type, ['documentId', 'papers']])),
}
