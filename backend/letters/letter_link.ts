import { say, type Locale, type WordKey } from '#backend/lang/words'
import { appUrl } from '#config/app'
import { downloadsPath, letterPath } from '#domain/download_letters/download_letter'
import { formsPath } from '#domain/feedback_forms/returned_form'
import { wallPath } from '#domain/photos/wall_path'
import { errataPath, proofPath } from '#domain/proofreading/proof_path'
import type { ActName } from '#domain/season/act_rules'
import { askedAct } from '#domain/season/letter_acts'
import { formPath, unitPath, type UnitTab } from '#domain/season/unit_path'
import type OutboxMessage from '#models/letters/outbox_message'

type Linked = Pick<OutboxMessage, 'template' | 'seasonUnitId' | 'params'>

/** A page of the console, and what its button is called. */
interface Place {
  path: string
  name: WordKey
}
type Open = (seasonUnitId: string, params: Linked['params']) => Place

const tab =
  (part: UnitTab, name: WordKey): Open =>
  (unit) => ({ path: unitPath(unit, part), name })

/** A page of what is kept student by student; where there is only a number, it is on the page of the unit. */
const listed =
  (path: (seasonUnitId: string) => string, name: WordKey): Open =>
  (unit, params) => ({
    path: Number(params.listed) > 0 ? path(unit) : unitPath(unit, 'proof'),
    name,
  })

/** The parts of the wall by the numbers that letters name, in the order of the work. */
const CHIPS = [
  ['unlooked', 'unlooked'],
  ['awaiting', 'awaiting'],
  ['failed', 'failed'],
  ['resetOpen', 'reset'],
] as const

/** The photos that wait, of the day that the letter is about; what a school types in is on its page. */
const waiting: Open = (unit, params) => {
  const first = CHIPS.find(([count]) => Number(params[count]) > 0)
  if (!first) return progress(unit, params)
  const day = typeof params.day === 'string' ? { day: params.day } : {}
  return { path: wallPath({ unit, chip: first[1], ...day }), name: 'letters.buttons.photos' }
}

const progress = tab('progress', 'letters.buttons.progress')
const money = tab('money', 'letters.buttons.money')
const form = tab('proof', 'letters.buttons.proof')
const timeline = tab('timeline', 'letters.buttons.timeline')
const downloads: Open = (unit) => ({
  path: downloadsPath(unit),
  name: 'letters.buttons.downloads',
})
const proof = listed((unit) => proofPath(unit), 'letters.buttons.proof')

const PLACES: Partial<Record<Linked['template'], Open>> = {
  window_opens: progress,
  last_day: progress,
  last_day_open: waiting,
  day_summary: progress,
  unresolved_today: waiting,
  unresolved_escalation: waiting,
  photos_reset: (unit, { classId }) => ({
    path: wallPath({ unit, chip: 'reset', ...(classId && { class: String(classId) }) }),
    name: 'letters.buttons.photos',
  }),
  batch_uploaded: proof,
  proof_due: proof,
  proof_overdue: proof,
  proof_reopened: proof,
  errata_submitted: listed((unit) => errataPath(unit, 'open'), 'letters.buttons.errata'),
  errata_answered: listed((unit) => errataPath(unit, 'told'), 'letters.buttons.errata'),
  class_reopened: (unit, { classId }) => ({
    path: proofPath(unit, String(classId)),
    name: 'letters.buttons.proof',
  }),
  download_letter_sent: (unit) => ({ path: letterPath(unit), name: 'letters.buttons.letter' }),
  download_letter_returned: downloads,
  download_letter_accepted: downloads,
  form_update_accepted: form,
  statement_issued: money,
  payment_due: money,
  payment_received: money,
  unit_cancelled: timeline,
  step_parked: timeline,
}

/** Acts that have a desk of their own, with the papers that are decided on. */
const DESKS: Partial<Record<ActName, Open>> = {
  acceptFeedback: (unit) => ({ path: formsPath(unit), name: 'letters.buttons.forms' }),
}

/** The parts of the unit’s page for what is due without being a form. */
const DUE_PLACES: Record<string, Open> = { proof, payment: money, recordPayment: money }

/** Where a letter about a unit leads to: the form that it asks for, or the page on which its reader goes on. */
function placeOf({ template, seasonUnitId, params }: Linked): Place {
  const unit = seasonUnitId!
  const act = askedAct({ template, params })
  const desk = act && DESKS[act]
  if (desk) return desk(unit, params)
  if (act) return { path: formPath(unit, act), name: `names.acts.${act}` }
  const due = template === 'overdue' || template === 'act_due' || template === 'act_open'
  const open = due ? DUE_PLACES[String(params.what)] : PLACES[template]
  return open?.(unit, params) ?? { path: unitPath(unit), name: 'letters.buttons.unit' }
}

/** The address of a page of the console. */
export const pageUrl = (path: string): string => `${appUrl}/#${path}`

/** The address to which a letter about a unit leads. */
export const letterLink = (letter: Linked): string => pageUrl(placeOf(letter).path)

/** The button of a letter about a unit: it opens what the letter asks for. */
export function letterButton(letter: Linked, locale: Locale) {
  const { path, name } = placeOf(letter)
  return { label: say(locale, name), url: pageUrl(path) }
}
