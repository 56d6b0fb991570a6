import { putObject } from '#backend/photos/photo_objects'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { judgePhoto } from '#domain/photos/judge'
import ChsiReturn from '#models/chsi/chsi_return'
import Document from '#models/documents/document'
import Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import PhotoLimit from '#models/photos/photo_limit'
import PhotoRecheck from '#models/photos/photo_recheck'
import PhotoVerdict from '#models/photos/photo_verdict'
import Season from '#models/seasons/season'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitSetup from '#models/seasons/unit_setup'
import type User from '#models/people/user'
import { jiangsu2023 } from '#tests/season_world'
import { onePage } from '#tests/documents/pdf'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

const shipped = shippedLimits('core')

/** A photo with a verdict and a decision. */
async function judgedPhoto(seasonUnit: SeasonUnit, { policyId }: Season, { id: authorId }: User) {
  const measurements = { roll: 9 }
  const rows = judgePhoto(measurements, shipped, { policy: jiangsu2023, exempt: [] })
  const photo = await Photo.create({
    seasonUnitId: seasonUnit.id,
    round: 'main',
    authorId,
    rawDigest: 'x',
    businessAt: DateTime.now(),
    status: 'reset',
    verdict: 'warn',
    makeFault: 'head_cut',
  })
  const by = { measuresVersion: '1', pack: 'core' as const, limitsVersion: 'core-1', policyId }
  await PhotoVerdict.create({ photoId: photo.id, verdict: 'warn', rows, measurements, ...by })
  const decision = {
    decision: 'reset' as const,
    reason: '翻拍',
    finding: 'rephotographed' as const,
  }
  const businessAt = DateTime.now()
  await PhotoDecision.create({ photoId: photo.id, authorId, businessAt, ...decision })
  return photo
}

/** The setup to which the `saveSetup` step refers. */
async function storedSetup({ id: seasonUnitId }: SeasonUnit) {
  const setup = { notice: '请按时', contactName: '甲', contactPhone: '025-1', mailingAddress: '乙' }
  const step = await db.from('unit_steps').where('event', 'saveSetup').firstOrFail()
  await UnitSetup.create({ id: step.details.setupId, seasonUnitId, ...setup })
}

/** The form that the newest `submitFeedback` step names, with its bytes. */
async function storedForm({ id: seasonUnitId }: SeasonUnit, { id: authorId }: User) {
  const steps = db.from('unit_steps').where('event', 'submitFeedback').orderBy('step', 'desc')
  const { details } = await steps.firstOrFail()
  const digest = 'aa'.repeat(32)
  await putObject(`documents/aa/${digest}`, onePage())
  const file = { kind: 'application/pdf', fileName: '反馈表.pdf', digest, bytes: 9 }
  return Document.create({ id: details.documentId, seasonUnitId, authorId, ...file })
}

/** Fills the lists that a season alone does not. @returns the ids for reading them */
export async function rowsBeside(seasonUnit: SeasonUnit, centre: User) {
  const season = await Season.findOrFail(seasonUnit.seasonId)
  await storedSetup(seasonUnit)
  const photo = await judgedPhoto(seasonUnit, season, centre)
  const form = await storedForm(seasonUnit, centre)
  const of = { seasonId: season.id, authorId: centre.id }
  await PhotoLimit.create({
    ...of,
    pack: 'core',
    number: 1,
    limits: shipped.limits,
    reason: '从严',
  })
  await PhotoRecheck.create({ ...of, total: 1 })
  await ChsiReturn.create({
    seasonUnitId: seasonUnit.id,
    count: 1,
    reason: '姓名与学籍不符',
    registeredBy: centre.id,
    registeredAt: DateTime.now(),
  })
  await db.table('unit_day_counts').insert({ season_unit_id: seasonUnit.id, day: '2023-03-21' })
  return {
    unit: seasonUnit.id,
    season: season.id,
    photo: photo.id,
    document: form.id,
    calendar: season.calendarVersionId,
  }
}
