import { putObject } from '#backend/photos/photo_objects'
import { countDay } from '#backend/seasons/actions/count_day'
import { instantOf } from '#domain/calendar/instant'
import ChsiReturn from '#models/chsi/chsi_return'
import Document from '#models/documents/document'
import Job from '#models/jobs/job'
import ListImport from '#models/roster/list_import'
import Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { startWorkers } from '#tests/live_engine'
import { draftErratum } from '#tests/rights/draft_erratum'
import { rosterRows } from '#tests/rights/roster_rows'
import { readBook } from '#tests/read_book'
import { serverUrl, signIn } from '#tests/sign_in'
import { act, person, publishedSeason, walkTo, type World } from '#tests/season_fixture'
import router from '@adonisjs/core/services/router'
import db from '@adonisjs/lucid/services/db'
import { studentOf } from '#tests/students_fixture'
import PhotoExemption from '#models/photos/photo_exemption'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

/** No photo's digest is so short that another's folder could have its name. */
const PICTURE = 'photos/00/of_all_schools'

/** A document and a photo of a unit; all schools have a photo of the same bytes. */
async function handIn(unit: SeasonUnit, author: User) {
  const own = { seasonUnitId: unit.id, authorId: author.id }
  const file = { kind: 'application/pdf', fileName: 'a.pdf', digest: '00aa', bytes: 4 }
  await putObject('documents/00/00aa', Buffer.from('%PDF'))
  await putObject(PICTURE, Buffer.from('jpeg'))
  const document = await Document.create({ ...own, ...file })
  const taken = { rawDigest: 'x', businessAt: DateTime.now(), objectKey: PICTURE }
  const judged = { status: 'awaiting_review', verdict: 'warn' } as const
  const photo = await Photo.create({ ...own, ...taken, round: 'main', ...judged })
  const of = { seasonUnitId: unit.id, studentId: (await studentOf(unit)).id, rule: 'PR22' } as const
  const allowed = { ground: 'medical', reason: '医院证明', allowedBy: author.id } as const
  const exemption = await PhotoExemption.create({ ...of, ...allowed })
  const late = { count: 2, reason: '姓名不符', registeredAt: DateTime.now() }
  await ChsiReturn.create({ seasonUnitId: unit.id, registeredBy: author.id, ...late })
  const work = { kind: 'apply_calendar', businessKey: unit.id, state: 'done' } as const
  const params = { seasonId: unit.seasonId, calendarVersionId: unit.id, seasonUnitIds: [unit.id] }
  const job = await Job.create({ ...work, authorId: author.id, params, done: 1, total: 1 })
  const roster = await rosterRows(unit, author)
  const list = await ListImport.create({
    ...{ ...own, digest: 'x', way: 'good', kind: 'merge', masks: false, mapping: {} },
    ...{ counts: { new: 1, changed: 0, same: 0, bad: 0, delisted: 0 }, state: 'previewed' },
  } as Partial<ListImport>)
  const named = { documents: document.id, photos: photo.id, exemptions: exemption.id }
  const { id: errata } = await draftErratum(unit, author, of.studentId)
  return { ...named, errata, jobs: job.id, list_imports: list.id, ...roster }
}

/** Another school in the same season and region, which has done the same before. */
async function join(unit: SeasonUnit, number: number) {
  const { seasonId, regionId } = unit
  const other = await Unit.create({ code: `2000${number}`, name: `另${number}学院`, regionId })
  const { id } = await SeasonUnit.create({ seasonId, unitId: other.id, regionId })
  for (const table of [
    'unit_progress',
    'unit_steps',
    'unit_deadlines',
    'unit_day_counts',
    'tasks',
  ]) {
    for (const { id: _id, ...row } of await db.from(table).where('season_unit_id', unit.id)) {
      const json = Object.entries(row).map(([column, value]) => [
        column,
        value !== null && typeof value === 'object' && !(value instanceof Date)
          ? JSON.stringify(value)
          : value,
      ])
      const earlier = 'next_act_at' in row ? { next_act_at: instantOf('2023-03-01', '01:00') } : {}
      await db.table(table).insert({ ...Object.fromEntries(json), ...earlier, season_unit_id: id })
    }
  }
  const author = await person('coordinator', other)
  await handIn(await SeasonUnit.findOrFail(id), author)
  return id
}

/** All GET paths of the API, with these ids. */
function paths(ids: Record<string, string>): string[] {
  const { root = [] } = router.toJSON()
  const asked = root.filter(({ methods }) => methods.includes('GET'))
  const filled = asked.map(({ pattern }) => {
    const parts = pattern.split('/')
    return parts.map((part, index) => {
      if (!part.startsWith(':')) return part
      const id = ids[part === ':id' ? parts[index - 1]! : part]
      if (!id) throw new Error(`say which ${part} of ${pattern} a school may ask for`)
      return id
    })
  })
  return filled.map((parts) => parts.join('/')).filter((path) => path.startsWith('/api/'))
}

/** The rows of a workbook; its bytes also say when it was written. */
async function rowsOfBook(headers: Record<string, string>, path: string) {
  const answer = await fetch(`${serverUrl()}${path}`, { headers })
  return JSON.stringify(readBook(Buffer.from(await answer.arrayBuffer())))
}

async function answers(client: ApiClient, user: User, asked: string[]) {
  const signedIn = await signIn(user.email)
  const texts: [string, string][] = []
  for (const path of asked) {
    const answer = await client.get(path).loginAs(user)
    const body = answer.hasBody() ? JSON.stringify(answer.body()) : ''
    const isBook = String(answer.header('content-type')).includes('spreadsheetml')
    const text = isBook ? await rowsOfBook(signedIn, path) : (answer.text() ?? body)
    texts.push([path, `${answer.status()} ${text}`])
  }
  return Object.fromEntries(texts)
}

test.group('Answers to a school', (group) => {
  let engine: Awaited<ReturnType<typeof startWorkers>>
  group.setup(async () => {
    engine = await startWorkers()
    return () => engine.stop().finally(emptyDatabase)
  })

  async function oneSchool(): Promise<World & { unit: SeasonUnit }> {
    const world = await publishedSeason(engine.gateway)
    const unit = world.units[0]!
    await walkTo(engine.gateway, instantOf('2023-03-20', '19:00'))
    const counts = { expected: 9, captured: 8, pendingReview: 0, unresolved: 1, locked: 0 }
    await countDay(unit, { day: '2023-03-20', ...counts }, null, engine.gateway)
    await act(engine.gateway, unit, {
      name: 'confirmLayoutData',
      input: { count: 8, documentId: null },
    })
    await walkTo(engine.gateway, instantOf('2023-03-21', '09:00'))
    return { ...world, unit }
  }

  test('do not depend on other schools, byte for byte', async ({ client, assert }) => {
    const { unit, coordinators, season } = await oneSchool()
    // What they still do is no matter of other schools: how far a letter is, and whether the engine answers in time.
    await engine.stop()
    const ids = {
      ...(await handIn(unit, coordinators[0]!)),
      'seasons': season.id,
      'season_units': unit.id,
      'units': unit.unitId,
      'regions': unit.regionId,
      'calendars': season.calendarVersionId,
      'jobs': randomUUID(),
      'collectors': randomUUID(),
      'downloads': randomUUID(),
      'people': coordinators[0]!.id,
      ':calendarId': season.calendarVersionId,
      ':kind': 'picture',
      ':page': '1',
      ':act': 'confirmReceipt',
      ':list': 'season_units',
      ':code': 'setup_due',
      ':locale': 'zh',
      ':externalNo': 'A-1',
    }
    const asked = paths(ids)
    const readers = [coordinators[0]!, await person('college', await Unit.findOrFail(unit.unitId))]
    const alone = []
    for (const reader of readers) alone.push(await answers(client, reader, asked))
    const others = [await join(unit, 1), await join(unit, 2)]
    await db.from('season_clock').update({ seq: 1_000, walk_stuck_at: others[0] })
    for (const [index, reader] of readers.entries()) {
      assert.deepEqual(await answers(client, reader, asked), alone[index])
    }
    const successful = Object.values(alone[0]!).filter((text) => text.startsWith('200'))
    assert.isAtLeast(successful.length, 12)
  })
})
