import { openRightValue } from '#backend/proofreading/errata/sealed_right_value'
import type { ErrataRow } from '#backend/feedback_forms/compose_form'
import Erratum from '#models/proofreading/erratum'
import type SeasonUnit from '#models/seasons/season_unit'

/** What the school has reported, in the order in which it did, each with its answer (苏教指通〔2019〕12号 附件3). */
export async function formErrata(unit: SeasonUnit): Promise<ErrataRow[]> {
  const errata = await Erratum.query()
    .where('seasonUnitId', unit.id)
    .whereNot('state', 'draft')
    .preload('student')
    .orderBy('recordedAt')
    .orderBy('id')
  return Promise.all(
    errata.map(async (erratum) => ({
      maskedName: erratum.student.maskedName,
      xh: erratum.student.xh,
      lastFour: erratum.student.lastFour,
      kind: erratum.kind,
      rightValue: await openRightValue(erratum, unit),
      answer: erratum.answer,
    }))
  )
}
