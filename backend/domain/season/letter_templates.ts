/** Codes of all letters. Each has a template in zh and en. */
export const LETTER_TEMPLATES = [
  'season_published',
  'setup_due',
  'setup_defaulted',
  'window_opens',
  'last_day',
  'last_day_open',
  'day_summary',
  'unresolved_today',
  'unresolved_escalation',
  'photos_reset',
  'capture_suspended',
  'capture_resumed',
  'capture_closed',
  'extension_requested',
  'extension_decided',
  'extension_lapsed',
  'deadline_moved',
  'memo_due',
  'batch_uploaded',
  'proof_due',
  'proof_overdue',
  'errata_submitted',
  'errata_answered',
  'class_reopened',
  'download_letter_sent',
  'download_letter_returned',
  'download_letter_accepted',
  'feedback_submitted',
  'feedback_returned',
  'feedback_accepted',
  'form_update_sent',
  'form_update_returned',
  'form_update_accepted',
  'proof_reopened',
  'review_due',
  'processing_start_due',
  'processing_due',
  'overdue',
  'act_due',
  'act_open',
  'act_waits',
  'statement_issued',
  'payment_due',
  'payment_received',
  'prints_shipped',
  'paper_check_due',
  'make_up_open',
  'make_up_closed',
  'unit_cancelled',
  'unit_closed',
  'calendar_changed',
  'step_parked',
  'invited',
  'password_forgotten',
  'account_changed',
  'pictures_unusual',
  'morning_digest',
] as const
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number]

/** Letters about money: if it is unknown whether one was sent, a person decides. */
export const MONEY_LETTERS: readonly LetterTemplate[] = [
  'statement_issued',
  'payment_due',
  'payment_received',
]

/** Letters about an account: of no unit, with a link that is made when the letter is sent. */
export const ACCOUNT_LETTERS = ['invited', 'password_forgotten'] as const satisfies LetterTemplate[]
export type AccountLetter = (typeof ACCOUNT_LETTERS)[number]

/** Of no unit either: they tell what happened, and lead to a page. */
export const NOTICES = ['account_changed', 'pictures_unusual'] as const satisfies LetterTemplate[]
export type Notice = (typeof NOTICES)[number]

/** Where in the console a notice leads to. */
export const NOTICE_PAGES: Readonly<Record<Notice, string>> = {
  account_changed: '/account',
  pictures_unusual: `/audit_entries?filter=${encodeURIComponent('{"action":"pictures.unusual"}')}`,
}

export const isNotice = (template: LetterTemplate): template is Notice =>
  (NOTICES as readonly LetterTemplate[]).includes(template)

/** The one letter of a morning, in which the reminders of a reader are joined. */
export const isDigest = (template: LetterTemplate): boolean => template === 'morning_digest'

export const isAccountLetter = (template: LetterTemplate): template is AccountLetter =>
  (ACCOUNT_LETTERS as readonly LetterTemplate[]).includes(template)
