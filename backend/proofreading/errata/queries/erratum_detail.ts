import { openRightValue } from '#backend/proofreading/errata/sealed_right_value'
import { answersFor, type ErratumAnswer } from '#domain/proofreading/errata'
import type Erratum from '#models/proofreading/erratum'
import ItemVersion from '#models/proofreading/item_version'
import type SeasonUnit from '#models/seasons/season_unit'
import { candidatePhotos, type CandidatePhoto } from './candidate_photos.js'

/** The masked fields of a student, as they were delivered or as the list has them. */
export interface ShownFields {
  xh: string | null
  maskedName: string | null
  lastFour: string | null
}

/** An erratum with what is needed to answer it. */
export interface ErratumDetail {
  id: string
  rightValue: string | null
  /** As they were delivered; null where no image was. */
  delivered: ShownFields | null
  /** As the list says them now. */
  listed: ShownFields
  /** Who somebody is by the 采集码 is corrected at the registry. */
  isOfCode: boolean
  answers: ErratumAnswer[]
  candidates: CandidatePhoto[]
}

const fieldsOf = ({ xh, maskedName, lastFour }: ShownFields): ShownFields => ({
  xh,
  maskedName,
  lastFour,
})

export async function erratumDetail(erratum: Erratum, unit: SeasonUnit): Promise<ErratumDetail> {
  await erratum.load('student')
  await erratum.load('item')
  const { item, student, kind } = erratum
  const key = item && { itemId: item.id, version: item.version }
  const shown = key && (await ItemVersion.query().where(key).first())
  const isOfCode = student.codedAt !== null
  return {
    id: erratum.id,
    rightValue: await openRightValue(erratum, unit),
    delivered: shown ? fieldsOf(shown) : null,
    listed: fieldsOf(student),
    isOfCode,
    answers: [...answersFor(kind, { isOfCode })],
    candidates: await candidatePhotos(erratum),
  }
}
