import type { CivilDate } from '../calendar/civil_date.js'
import type { CaptureWindow } from './capture_window.js'
import type { LetterTemplate } from './letter_templates.js'

/** To whom a letter goes; the database knows the addresses. `contact`: 责任联系人 of the region. */
export const AUDIENCES = ['school', 'centre', 'contact'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What follows from a step besides the new state: letters to write and facts to keep. */
export type Effect =
  | {
      kind: 'mail'
      template: LetterTemplate
      to: Audience
      params: Record<string, string | number>
      superseded?: boolean
    }
  | { kind: 'window_set'; window: CaptureWindow; exception: boolean }
  /** Nothing was set up: the contact and address of the unit's last season are used again. */
  | { kind: 'setup_repeated' }
  /** The archive is kept until then. */
  | { kind: 'retention_started'; until: CivilDate }
  | { kind: 'round_closed'; round: 'main' | 'make_up'; on: CivilDate }

/** A letter to write: its template, its readers, and what the wording is filled in with. */
export const letter = (
  template: LetterTemplate,
  to: Audience,
  params: Record<string, string | number> = {}
): Effect => ({ kind: 'mail', template, to, params })
