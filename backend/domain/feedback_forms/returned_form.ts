/** How the stamped form came: as a scan by the school, or by post, registered by the centre (苏教指通〔2023〕13号 二.4). */
export const FORM_SOURCES = ['upload', 'posted'] as const
export type FormSource = (typeof FORM_SOURCES)[number]

/** `needs_update`: it was accepted, and what it says does not hold any more. */
export const FORM_STATES = ['submitted', 'returned', 'accepted', 'needs_update'] as const
export type FormState = (typeof FORM_STATES)[number]

/** Further files of one form: a phone makes a picture of each page. */
export const MOST_MORE_DOCUMENTS = 19

/** The console’s desk on which the centre decides on the form of a unit. */
export const formsPath = (seasonUnitId: string): string => `/feedback_forms/${seasonUnitId}`
