import type { CivilDate } from '../calendar/civil_date.js'
import type { CaptureWindow } from './capture_window.js'
import type { LetterTemplate } from './letter_templates.js'

/** The readers of a letter; the database resolves addresses. `contact`: 责任联系人 of the region. */
export const AUDIENCES = ['school', 'centre', 'contact'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What a step causes besides the new state: letters to write and facts to store. */
export type Effect =
  | {
      kind: 'mail'
      template: LetterTemplate
      to: Audience
      params: Record<string, string | number>
      superseded?: boolean
    }
  | { kind: 'window_set'; window: CaptureWindow; exception: boolean }
  /** No setup was saved: the contact and address of the unit's last season are reused. */
  | { kind: 'setup_repeated' }
  /** The archive is kept until this day. */
  | { kind: 'retention_started'; until: CivilDate }
  | { kind: 'round_closed'; round: 'main' | 'make_up'; on: CivilDate }

export type LetterEffect = Extract<Effect, { kind: 'mail' }>

/** A letter to write. `params` fill the placeholders of its template. */
export const letter = (
  template: LetterTemplate,
  to: Audience,
  params: Record<string, string | number> = {}
): Effect => ({ kind: 'mail', template, to, params })
