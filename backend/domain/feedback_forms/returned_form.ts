import type { MainPhase } from '../season/main/phases.js'

/** How the stamped form came: as a scan by the school, or by post, registered by the centre (苏教指通〔2023〕13号 二.4). */
export const FORM_SOURCES = ['upload', 'posted'] as const
export type FormSource = (typeof FORM_SOURCES)[number]

/** `needs_update`: it was accepted, and what it says does not hold any more. */
export const FORM_STATES = ['submitted', 'returned', 'accepted', 'needs_update'] as const
export type FormState = (typeof FORM_STATES)[number]

/** Further files of one form: a phone makes a picture of each page. */
export const MOST_MORE_DOCUMENTS = 19

/** What decides whether a form is brought up to date. */
export interface FormStanding {
  phase: MainPhase | null
  /** The newest form; null before the first. */
  newest: { state: FormState; isBesideProcess: boolean } | null
  openLateErrata: number
}

/**
 * After a late erratum the accepted form is brought up to date beside the process, once the erratum is settled; one that
 * was returned then is sent anew (season.md 2: `needs_update`).
 * @returns why not, or null
 */
export function whyNoUpdate({
  phase,
  newest,
  openLateErrata,
}: FormStanding): 'form_not_asked' | 'late_errata_open' | null {
  const isAsked =
    newest?.state === 'needs_update' || (newest?.state === 'returned' && newest.isBesideProcess)
  if (phase !== 'feedback_accepted' || !isAsked) return 'form_not_asked'
  return openLateErrata > 0 ? 'late_errata_open' : null
}

/** The console’s desk on which the centre decides on the form of a unit. */
export const formsPath = (seasonUnitId: string): string => `/feedback_forms/${seasonUnitId}`
