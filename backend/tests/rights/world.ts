import { scanKey } from '#backend/documents/store_document'
import { putObject } from '#backend/photos/photo_objects'
import { MONEY_LETTERS } from '#domain/season/letter_templates'
import type { PaperPart } from '#domain/identity/paper_parts'
import ChsiReturn from '#models/chsi/chsi_return'
import Document from '#models/documents/document'
import Job from '#models/jobs/job'
import ListImport from '#models/roster/list_import'
import OutboxMessage from '#models/letters/outbox_message'
import type Region from '#models/people/region'
import type Unit from '#models/people/unit'
import type User from '#models/people/user'
import Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import PhotoExemption from '#models/photos/photo_exemption'
import PhotoLimit from '#models/photos/photo_limit'
import Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { collectorOf } from '#tests/collectors'
import { onePage } from '#tests/documents/pdf'
import { standsIn } from '#tests/live_photos'
import { studentOf } from '#tests/students_fixture'
import type { MainPhase } from '#domain/season/main/phases'
import { DateTime } from 'luxon'
import { draftErratum } from './draft_erratum.js'
import { pageOf } from './read_page.js'
import { rosterRows } from './roster_rows.js'
import { randomUUID } from 'node:crypto'

/** The digest of the document that everybody has stored. */
const DIGEST = 'ab'.repeat(32)
/** No photo's digest is so short that another's folder could have its name. */
const PICTURE = 'photos/00/of_everybody'

/** A step of each part of the papers. */
const STEPS: Record<PaperPart, { track: 'main' | 'billing' | 'print'; event: string }> = {
  course: { track: 'main', event: 'submitFeedback' },
  money: { track: 'billing', event: 'issueStatement' },
  prints: { track: 'print', event: 'confirmLayoutData' },
  errata: { track: 'main', event: 'submitErrata' },
}

/** The rows of one unit in one season, by the segment of a route before their id. */
export interface Rows {
  season: Season
  unit: SeasonUnit
  ids: Record<string, string>
  /** A document of each part. */
  documents: Record<PaperPart, string>
}

/** Stores the bytes that all rows name. */
export async function storeBytes() {
  await putObject(`documents/ab/${DIGEST}`, onePage())
  await putObject(scanKey(DIGEST, 1), Buffer.from('webp'))
  await putObject(PICTURE, Buffer.from('jpeg'))
}

/** Another season of the same policy and calendar. */
export const seasonLike = ({ year, notice, policyId, calendarVersionId }: Season, name: string) =>
  Season.create({
    ...{ year, notice, policyId, calendarVersionId, name },
    publishedAt: name.includes('draft') ? null : DateTime.now(),
  })

async function paper(unit: SeasonUnit, author: User, part: PaperPart, step: number) {
  const own = { seasonUnitId: unit.id, authorId: author.id }
  const file = { kind: 'application/pdf', fileName: `${part}.pdf`, digest: DIGEST, bytes: 4 }
  const document = await Document.create({ ...own, ...file })
  await pageOf(document)
  await UnitStep.create({
    ...{ seasonUnitId: unit.id, step, stepKey: randomUUID(), actorId: author.id },
    ...{ ...STEPS[part], fromState: null, toState: null, details: { documentId: document.id } },
    businessAt: DateTime.now(),
  } as Partial<UnitStep>)
  return document.id
}

/** A photo of a student that its author has looked at. @returns their ids by the segment of a route */
export async function photoOf(
  { id: seasonUnitId }: SeasonUnit,
  studentId: string,
  { id: authorId }: User
): Promise<{ photos: string; photo_acts: string }> {
  const businessAt = DateTime.now()
  const taken = { rawDigest: randomUUID(), businessAt, objectKey: PICTURE, round: 'main' }
  const judged = { status: 'awaiting_review', verdict: 'warn' } as const
  const own = { seasonUnitId, studentId, authorId }
  const { id: photoId } = await Photo.create({ ...own, ...taken, ...judged } as Partial<Photo>)
  const act = { photoId, authorId, decision: 'flag', businessAt } as const
  const { actId } = await PhotoDecision.create({ ...act, actId: randomUUID(), reasonCodes: [] })
  return { photos: photoId, photo_acts: actId }
}

/** Rows of everything that a unit may have in a season. */
export async function rowsOf(
  season: Season,
  of: { unit: Unit; region: Region; author: User },
  phase: MainPhase | null
): Promise<Rows> {
  const { unit: school, region, author } = of
  const where = { seasonId: season.id, unitId: school.id, regionId: region.id }
  const unit = await SeasonUnit.create(where)
  if (phase) await standsIn(unit.id, phase)
  const own = { seasonUnitId: unit.id, authorId: author.id }
  const at = DateTime.now()
  const documents = {} as Rows['documents']
  for (const [index, part] of (Object.keys(STEPS) as PaperPart[]).entries())
    documents[part] = await paper(unit, author, part, index + 1)
  const roster = await rosterRows(unit, author)
  const photo = await photoOf(unit, roster.students!, author)
  // Of somebody who is in no list any more: those of the lists are the roster's alone.
  const merged = await studentOf(unit, { mergedInto: roster.students })
  const exemption = await PhotoExemption.create({
    ...{ seasonUnitId: unit.id, studentId: merged.id, rule: 'PR22' },
    ...{ ground: 'medical', reason: '医院证明', allowedBy: author.id },
  } as Partial<PhotoExemption>)
  const erratum = await draftErratum(unit, author, roster.students!)
  const returned = { count: 2, reason: '姓名不符', registeredAt: at, registeredBy: author.id }
  const late = await ChsiReturn.create({ seasonUnitId: unit.id, ...returned })
  const letter = await OutboxMessage.create({
    ...{ seasonUnitId: unit.id, recipientId: author.id, template: MONEY_LETTERS[0]!, params: {} },
    ...{ businessKey: randomUUID(), businessAt: at, status: 'failed' },
  } as Partial<OutboxMessage>)
  const { id: listId } = await ListImport.create({
    ...{ ...own, digest: DIGEST, way: 'good', kind: 'merge', masks: false, mapping: {} },
    ...{ counts: { new: 1, changed: 0, same: 0, bad: 0, delisted: 0 }, state: 'previewed' },
  } as Partial<ListImport>)
  const { collector } = await collectorOf(season.id, author.id)
  return {
    season,
    unit,
    documents,
    ids: {
      ...roster,
      season_units: unit.id,
      units: school.id,
      regions: region.id,
      ...photo,
      exemptions: exemption.id,
      chsi_returns: late.id,
      list_imports: listId,
      errata: erratum.id,
      letters: letter.id,
      seasons: season.id,
      calendars: season.calendarVersionId,
      collectors: collector.id,
    },
  }
}

/** What keeps those who may from changing the world: work that is already under way. */
export async function workUnderWay(seasons: Season[], author: User): Promise<string> {
  const { limits } = shippedLimits('core')
  let limitId = ''
  for (const season of seasons) {
    const of = { seasonId: season.id, authorId: author.id }
    const params = { seasonId: season.id, calendarVersionId: randomUUID(), seasonUnitIds: [] }
    const work = { kind: 'apply_calendar', businessKey: season.id, state: 'running' } as const
    await Job.create({ ...work, authorId: author.id, params, done: 0, total: 1 })
    const proposal = { ...of, pack: 'core', number: 1, limits, reason: '从严' } as const
    limitId = (await PhotoLimit.create(proposal)).id
  }
  return limitId
}
