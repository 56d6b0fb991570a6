import { addDays, yearOf, type CivilDate } from '#domain/calendar/civil_date'
import { civilDateOf } from '#domain/calendar/instant'
import Region from '#models/people/region'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import { HttpSession } from '#tests/http_session'
import { liveEngine } from '#tests/live_engine'
import { emptyDatabase } from '#tests/empty_database'
import { person, setupBody } from '#tests/season_fixture'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const PASSWORD = 'secret-123'
const today = () => civilDateOf(new Date().toISOString())

const setupFrom = (firstDay: CivilDate) =>
  setupBody({ firstDay, lastDay: addDays(firstDay, 2), from: '08:00', to: '18:00' })

async function signedIn(user: User) {
  const session = new HttpSession()
  const answer = await session.signIn(user.email, PASSWORD)
  if (answer.status !== 200) throw new Error(`not signed in: ${answer.status}`)
  return session
}

test.group('An installation in real mode with sessions in the database', (group) => {
  liveEngine(group)
  group.each.setup(emptyDatabase)

  /** Two regions: the window of one has begun, that of the other begins next week. */
  async function twoSchools() {
    const unitIn = async (name: string, code: string) => {
      const region = await Region.create({ name })
      const unit = await Unit.create({ code, name: `${name}学院`, regionId: region.id })
      return { unit, coordinator: await person('coordinator', unit) }
    }
    return { open: await unitIn('泰州地区', '10001'), coming: await unitIn('镇江地区', '10002') }
  }

  const windows = () => {
    const rows = [
      `泰州地区,${addDays(today(), -2)},${addDays(today(), 10)},00:00,23:59`,
      `镇江地区,${addDays(today(), 7)},${addDays(today(), 12)},08:00,18:00`,
    ]
    const form = new FormData()
    const text = ['region,start_date,end_date,daily_from,daily_to', ...rows].join('\n')
    form.append('file', new Blob([text]), 'windows.csv')
    return form
  }

  async function publish(centre: HttpSession, unitIds: string[]) {
    const season = { year: yearOf(today()), name: '今年', notice: '通知', preset: 'jiangsu-2023' }
    const created = await centre.ask('POST', '/api/seasons', season)
    const url = `/api/seasons/${created.body.data.id}`
    const imported = await centre.ask('POST', `${url}/windows`, windows())
    const joined = await centre.ask('POST', `${url}/units`, { unitIds })
    const published = await centre.ask('POST', `${url}/publish`)
    return [created, imported, joined, published].map(({ status }) => status)
  }

  test('a season is published, set up, counted and read, and its users sign out', async ({
    assert,
  }) => {
    const { open, coming } = await twoSchools()
    const centre = await signedIn(await person('centre_admin'))
    assert.equal((await centre.ask('GET', '/api/clock')).body.data.mode, 'real')
    assert.deepEqual(await publish(centre, [open.unit.id, coming.unit.id]), [201, 200, 200, 200])

    const board = async (session: HttpSession) =>
      (await session.ask('GET', '/api/season_units')).body.data as { id: string; phase: string }[]
    await until(async () => (await board(centre)).some(({ phase }) => phase === 'capturing'))

    const school = await signedIn(coming.coordinator)
    await until(async () => (await board(school)).length === 1)
    const [later] = await board(school)
    const setup = setupFrom(addDays(today(), 8))
    const saved = await school.ask('POST', `/api/season_units/${later!.id}/acts/saveSetup`, setup)
    assert.deepEqual([saved.status, saved.body.data?.phase], [200, 'scheduled'])

    const counting = await signedIn(open.coordinator)
    const [begun] = await board(counting)
    const day = `/api/season_units/${begun!.id}/day_counts`
    const counts = { expected: 9, captured: 8, pendingReview: 0, unresolved: 1, locked: 0 }
    const counted = await counting.ask('PUT', `${day}/${today()}`, counts)
    assert.equal(counted.status, 200)
    const [kept] = (await counting.ask('GET', day)).body.data
    assert.containSubset(kept, { day: today(), ...counts })

    for (const session of [centre, school, counting]) {
      assert.equal((await session.ask('DELETE', '/api/session')).status, 204)
      assert.equal((await session.ask('GET', '/api/season_units')).status, 401)
    }
  })

  test('sessions are stored in the database', async ({ assert }) => {
    await signedIn(await person('operator'))
    assert.isNotEmpty(await db.from('sessions'))
  })

  test('a day can be counted although the clock’s row is missing', async ({ assert }) => {
    const { open, coming } = await twoSchools()
    await db.from('season_clock').delete()
    const centre = await signedIn(await person('centre_admin'))
    await publish(centre, [open.unit.id, coming.unit.id])
    const counting = await signedIn(open.coordinator)
    const own = async () => (await counting.ask('GET', '/api/season_units')).body.data[0]
    await until(async () => (await own())?.phase === 'capturing')
    const url = `/api/season_units/${(await own()).id}/day_counts/${today()}`
    const counts = { expected: 1, captured: 1, pendingReview: 0, unresolved: 0, locked: 0 }
    assert.equal((await counting.ask('PUT', url, counts)).status, 200)
  })

  test('a rehearsal may be chosen before the first season is published, but not in production', async ({
    assert,
  }) => {
    const centre = await signedIn(await person('centre_admin'))
    const choose = async (mode: 'real' | 'rehearsal') => {
      const answer = await centre.ask('PUT', '/api/clock/mode', { mode, date: today() })
      return answer.body.error?.type ?? answer.status
    }
    assert.equal(await choose('rehearsal'), 200)
    assert.equal(await choose('real'), 200)
    Object.defineProperty(app, 'inProduction', { value: true, configurable: true })
    try {
      assert.equal(await choose('rehearsal'), 'rehearsal_in_production')
      assert.equal(await choose('real'), 200)
    } finally {
      Reflect.deleteProperty(app, 'inProduction')
    }
    assert.equal((await centre.ask('GET', '/api/clock')).body.data.mode, 'real')
  })
})
