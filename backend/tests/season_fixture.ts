import { hashRequest } from '#backend/engine/request_hash'
import { performAct } from '#backend/seasons/actions/perform_act'
import { createSeason } from '#backend/seasons/actions/create_season'
import { writeWindow } from '#backend/seasons/actions/import_windows'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { moveClock, waitForClock } from '#backend/rehearsal/move_clock'
import { readClock, setClockMode } from '#backend/clock/season_clock'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { instantOf } from '#domain/calendar/instant'
import type { PolicyKey } from '#domain/policy/season_policy'
import type { Act } from '#domain/season/act_rules'
import { ROLES } from '#domain/season/codes'
import Grant from '#models/people/grant'
import Region from '#models/people/region'
import type Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { classOf } from '#tests/students_fixture'
import { saveSetup, taizhou } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'

/** Somebody with a grant; of a unit for roles of a school, of a college or class where `part` names it. */
/** A teacher has a class: one is made where a test does not care which. */
async function partOf(role: (typeof ROLES)[number], unit: Unit | null) {
  if (role !== 'class_teacher' || !unit) return {}
  const seasonUnit = await SeasonUnit.findByOrFail('unitId', unit.id)
  const name = randomUUID().slice(0, 8)
  return { classId: (await classOf(seasonUnit, { name })).id }
}

export async function person(
  role: (typeof ROLES)[number],
  unit: Unit | null = null,
  part: { collegeId?: string; classId?: string } = {}
) {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.test`
  const user = await User.create({ email, name: role, password: 'secret-123', locale: 'zh' })
  const own = part.classId ? part : { ...(await partOf(role, unit)), ...part }
  await Grant.create({ userId: user.id, role, unitId: unit?.id ?? null, ...own })
  return user
}

export interface World {
  region: Region
  season: Season
  units: SeasonUnit[]
  coordinators: User[]
  centre: User
}

/** A draft season of 2023 in rehearsal, in one region, with `count` schools. */
export async function draftSeason(
  count = 1,
  changes: Partial<Record<PolicyKey, unknown>> = {},
  at = instantOf('2023-03-01')
): Promise<World> {
  await emptyDatabase()
  await setClockMode('rehearsal', at, null)
  const region = await Region.create({ name: '泰州地区' })
  const created = await createSeason({
    year: 2023,
    name: `2023 季 ${randomUUID().slice(0, 6)}`,
    notice: '苏教指通〔2023〕13号',
    preset: 'jiangsu-2023',
    changes,
    authorId: null,
  })
  if (!created.ok) throw new Error(created.error.type)
  const season = created.value
  await db.transaction((trx) => writeWindow(season.id, region.id, taizhou, trx))
  const world: World = {
    region,
    season,
    units: [],
    coordinators: [],
    centre: await person('centre_admin'),
  }
  for (let number = 1; number <= count; number += 1) {
    const code = String(10_000 + number)
    const unit = await Unit.create({ code, name: `第${number}学院`, regionId: region.id })
    world.coordinators.push(await person('coordinator', unit))
    const seasonUnit = { seasonId: season.id, unitId: unit.id, regionId: region.id }
    world.units.push(await SeasonUnit.create(seasonUnit))
  }
  return world
}

/** The day before capture: later than the letters that ask for dates. */
const EVE = instantOf('2023-03-19', '10:00')

/** A published and started season. */
export async function publishedSeason(
  gateway: SeasonGateway,
  count = 1,
  changes: Partial<Record<PolicyKey, unknown>> = {},
  at = EVE
) {
  const world = await draftSeason(count, changes, at)
  const published = await publishSeason(world.season, null)
  if (!published.ok) throw new Error(published.error.type)
  await walkTo(gateway, (await readClock()).now)
  return world
}

/** Moves the clock and waits until every season has answered. */
export async function walkTo(gateway: SeasonGateway, to: string) {
  const moved = await moveClock({ type: 'jump', to }, gateway, null)
  if (!moved.ok) throw new Error(moved.error.type)
  const clock = await waitForClock(60_000)
  if (clock.target || clock.stuckAt) throw new Error(`the clock did not settle: ${clock.stuckAt}`)
}

/** Does an act with all roles. Returns the type of the refusal, or null. */
export async function act(
  gateway: SeasonGateway,
  unit: SeasonUnit,
  { name, input }: Act,
  key: string = randomUUID(),
  userId: string | null = null
) {
  const actor = { userId: userId as string, roles: [...ROLES] }
  const asked = { hash: hashRequest(name, input), input: async () => input }
  const done = await performAct({ unit, name, key, ...asked, actor }, gateway)
  return done.ok ? null : done.error.type
}

/** As `publishedSeason`, after a first and only day of capture, on 2023-04-10. */
export async function capturedSeason(gateway: SeasonGateway, count = 1) {
  const world = await publishedSeason(gateway, count)
  for (const unit of world.units) await act(gateway, unit, saveSetup(taizhou.firstDay))
  await walkTo(gateway, instantOf('2023-04-10', '10:00'))
  return world
}

/** As `capturedSeason`, while the schools proofread their lists. */
export async function proofreadSeason(gateway: SeasonGateway, count = 1) {
  const world = await capturedSeason(gateway, count)
  const batch = { count: 800, receivedOn: null }
  for (const unit of world.units) {
    await act(gateway, unit, { name: 'startProcessing', input: {} })
    await act(gateway, unit, { name: 'uploadBatch', input: batch })
  }
  return world
}

/** What a school sends to set its dates; `words` replace some of its texts. */
export const setupBody = (window: object = taizhou, words: object = {}) => ({
  key: randomUUID(),
  window,
  payer: 'school',
  setup: {
    notice: '请按时参加图像采集',
    contactName: '测试老师',
    contactPhone: '025-00000000',
    mailingAddress: '某市某路 1 号',
    ...words,
  },
})

export const progressRow = (unit: SeasonUnit, track = 'main') =>
  db.from('unit_progress').where({ season_unit_id: unit.id, track }).firstOrFail()

export const stepRows = (unit: SeasonUnit) =>
  db.from('unit_steps').where('season_unit_id', unit.id).orderBy('step')
