import { recordAudit } from '#backend/audit/record_audit'
import { printDocument, type PrintFault } from '#backend/documents/print_document'
import { formValues, type FormText } from '#backend/feedback_forms/compose_form'
import { formErrata } from '#backend/feedback_forms/queries/form_errata'
import { formFacts } from '#backend/feedback_forms/queries/form_facts'
import type { Viewer } from '#backend/identity/viewer'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { centreName } from '#config/app'
import type { FormFacts } from '#domain/feedback_forms/printed_form'
import { ok, type Result } from '#domain/result'
import FormPrint from '#models/feedback_forms/form_print'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'

const TEMPLATES = {
  A: fileURLToPath(new URL('../templates/form_a.edge', import.meta.url)),
  B: fileURLToPath(new URL('../templates/form_b.edge', import.meta.url)),
}

/** What is ticked and typed before it is printed; the rest is written by hand. */
export interface FormWritten extends FormText, Pick<FormFacts, 'photoRating' | 'serviceRating'> {}

export type FormFault = PrintFault

type NewPrint = Pick<FormPrint, 'kind' | 'facts' | 'token' | 'documentId' | 'authorId'>

/** Each print of a unit has the next number. */
const record = (unit: SeasonUnit, print: NewPrint) =>
  db.transaction(async (trx) => {
    const seasonUnitId = unit.id
    await lockUnit(seasonUnitId, trx)
    const former = await FormPrint.query({ client: trx })
      .where({ seasonUnitId })
      .orderBy('no', 'desc')
      .first()
    const no = (former?.no ?? 0) + 1
    const made = await FormPrint.create({ ...print, seasonUnitId, no }, { client: trx })
    const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
    const details = { no, kind: print.kind, count: print.facts.count }
    const { authorId: actorId } = print
    await recordAudit({ actorId, action: 'form.printed', ...subject, details }, trx)
    return made
  })

/**
 * Prints the feedback form of a unit with what is known: the day of receipt, the cohort, the count, and in form A what was
 * reported (附件3 of 苏教指通〔2023〕13号, of 苏教指通〔2019〕12号). The school stamps it and sends it back.
 * @param unit with its `unit`, as of a route
 */
export async function printForm(
  unit: SeasonUnit,
  { photoRating, serviceRating, ...text }: FormWritten,
  viewer: Viewer
): Promise<Result<FormPrint, FormFault>> {
  const counted = await formFacts(unit)
  if (!counted.ok) return counted
  const { kind } = counted.value
  const facts: FormFacts = { ...counted.value.facts, photoRating, serviceRating }
  const token = randomBytes(9).toString('hex').toUpperCase()
  const errata = kind === 'A' ? await formErrata(unit) : []
  const head = { unit: unit.unit.name, centre: centreName, year: unit.season.year }
  const values = formValues({ facts, text, token, errata, ...head })
  const name = '电子图像校对反馈表'
  const paper = { template: TEMPLATES[kind], values, name, purpose: 'form_print' } as const
  const stored = await printDocument(unit, paper, viewer)
  if (!stored.ok) return stored
  const own = { documentId: stored.value.id, authorId: viewer.user.id }
  return ok(await record(unit, { kind, facts, token, ...own }))
}
