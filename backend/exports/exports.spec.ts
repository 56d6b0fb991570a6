import { exportList, MAX_ROWS } from '#backend/exports/actions/export_list'
import { EXPORTS, type ListName } from '#backend/exports/lists'
import { CENTRE_ROLES } from '#domain/season/codes'
import AuditEntry from '#models/audit/audit_entry'
import OutboxMessage from '#models/letters/outbox_message'
import Photo from '#models/photos/photo'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import { liveEngine } from '#tests/live_engine'
import { readBook } from '#tests/read_book'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person, publishedSeason } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const LISTS = Object.keys(EXPORTS) as ListName[]

async function ask(headers: Record<string, string>, path: string, locale = 'zh') {
  const answer = await fetch(`${serverUrl()}/api/${path}`, {
    headers: { ...headers, 'accept-language': locale },
  })
  return { status: answer.status, answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

const json = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes))
/** Is there a value at the path, or null on the way to it? */
function hasPath(row: Record<string, unknown> | null, path: string): boolean {
  const [key, ...rest] = path.split('.')
  if (row === null) return true
  if (!Object.hasOwn(row, key!)) return false
  return rest.length === 0 || hasPath(row[key!] as Record<string, unknown>, rest.join('.'))
}

const signedIn = ({ email }: User) => signIn(email)

async function exported(headers: Record<string, string>, path: string, locale?: string) {
  const { status, answer, bytes } = await ask(headers, `exports/${path}`, locale)
  if (status !== 200) throw new Error(`${path}: ${status} ${new TextDecoder().decode(bytes)}`)
  return { answer, ...readBook(bytes) }
}

test.group('Exports of lists', (group) => {
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('give names that look like formulas as text', async ({ assert }) => {
    const { region, centre } = await draftSeason()
    for (const [place, name] of ['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)'].entries())
      await Unit.create({ code: `0${place}`, name, regionId: region.id })
    const { rows } = await exported(await signedIn(centre), 'units')
    assert.deepEqual(rows.slice(0, 4), [
      ['00', '=HYPERLINK("http://x")', '泰州地区'],
      ['01', '+1+1', '泰州地区'],
      ['02', '-2', '泰州地区'],
      ['03', '@SUM(A1)', '泰州地区'],
    ])
  })

  test('have all rows of the filter, and ignore the page that is asked for', async ({ assert }) => {
    const { units, centre, coordinators } = await draftSeason()
    const letter = (number: number) => ({
      businessKey: `letter-${number}`,
      seasonUnitId: units[0]!.id,
      recipientId: coordinators[0]!.id,
      template: 'setup_due' as const,
      params: {},
      status: number % 2 ? ('sent' as const) : ('failed' as const),
      businessAt: DateTime.fromISO('2023-03-20T16:30:00Z').plus({ minutes: number }),
    })
    await OutboxMessage.createMany(Array.from({ length: 451 }, (_, number) => letter(number)))
    const headers = await signedIn(centre)
    assert.lengthOf((await exported(headers, 'letters')).rows, 451)
    const { rows } = await exported(headers, 'letters?status=failed&limit=1&after=')
    assert.lengthOf(rows, 226)
    assert.deepEqual(rows.at(-1)!.slice(0, 6), [
      '2023-03-21 00:30',
      '设置提醒',
      '第1学院',
      'coordinator',
      '失败',
      0,
    ])
    assert.equal((await ask(headers, 'exports/letters?status=nothing')).status, 422)
  })

  test('are in the language of the reader, and named by us', async ({ assert }) => {
    const { centre } = await draftSeason()
    const headers = await signedIn(centre)
    const zh = await exported(headers, 'seasons')
    assert.equal(zh.title, '采集季')
    assert.deepEqual(zh.headings.slice(0, 3), ['名称', '年度', '文号'])
    const name = encodeURIComponent('采集季-2023-03-01.xlsx')
    assert.equal(
      zh.answer.headers.get('content-disposition'),
      `attachment; filename*=UTF-8''${name}`
    )
    const en = await exported(headers, 'seasons', 'en')
    assert.equal(en.title, 'Seasons')
    assert.deepEqual(en.headings.slice(0, 3), ['Name', 'Year', 'Notice'])
  })

  test('are recorded: who, which list, how many rows', async ({ assert }) => {
    const { centre } = await draftSeason(3)
    await exported(await signedIn(centre), 'units')
    const { actorId, subjectType, subjectId, details } = await AuditEntry.findByOrFail(
      'action',
      'list.exported'
    )
    assert.deepEqual(
      { actorId, subjectType, subjectId, details },
      { actorId: centre.id, subjectType: 'list', subjectId: 'units', details: { rows: 3 } }
    )
  })

  test('refuse more rows than one holds, and record nothing', async ({ assert }) => {
    const { centre } = await draftSeason()
    async function* pages() {
      for (let left = MAX_ROWS; left > 0; left -= 200) yield Array.from({ length: 200 }, () => ({}))
      yield [{}]
    }
    const order = { list: 'units' as const, locale: 'zh' as const, actorId: centre.id }
    const refused = await exportList(order, pages())
    assert.deepEqual(refused, { ok: false, error: { type: 'export_too_large', most: MAX_ROWS } })
    assert.isNull(await AuditEntry.findBy('action', 'list.exported'))
  })

  test('of a list that does not exist are not found', async ({ assert }) => {
    const headers = await signedIn((await draftSeason()).centre)
    for (const list of ['nothing', 'session', '__proto__', 'toString'])
      assert.equal((await ask(headers, `exports/${list}`)).status, 404, list)
  })

  test('need a session', async ({ assert }) => {
    assert.equal((await ask({}, 'exports/units')).status, 401)
  })
})

test.group('The scope of an export', (group) => {
  const engine = liveEngine(group)
  group.teardown(emptyDatabase)

  test('is that of its list, for every role', async ({ assert }) => {
    const world = await publishedSeason(engine.gateway, 2)
    for (const seasonUnit of world.units) {
      await Photo.create({
        seasonUnitId: seasonUnit.id,
        round: 'main',
        authorId: world.centre.id,
        rawDigest: 'x',
        businessAt: DateTime.now(),
        status: 'failed',
        verdict: 'fail',
      })
    }
    const own = await Unit.findOrFail(world.units[0]!.unitId)
    const people = [world.coordinators[0]!, await person('college', own)]
    for (const role of CENTRE_ROLES) people.push(await person(role))
    for (const user of people) {
      const headers = await signedIn(user)
      for (const list of LISTS) {
        const read = await ask(headers, `${list}?limit=200`)
        const { status, bytes } = await ask(headers, `exports/${list}?limit=200`)
        assert.equal(status, read.status, `${user.name} ${list}`)
        if (status !== 200) continue
        assert.lengthOf(readBook(bytes).rows, json(read.bytes).data.length, `${user.name} ${list}`)
      }
    }
    const school = await signedIn(world.coordinators[0]!)
    assert.lengthOf((await exported(school, 'season_units')).rows, 1)
    const other = `photos?seasonUnitId=${world.units[1]!.id}`
    assert.lengthOf((await exported(school, other)).rows, 0)
    assert.lengthOf((await exported(school, 'photos')).rows, 1)
    await db.from('grants').where('user_id', world.coordinators[0]!.id).delete()
    assert.equal((await ask(school, 'exports/season_units')).status, 403, 'rights that ended')
  })

  test('every column is a value of its list', async ({ assert }) => {
    const { centre } = await publishedSeason(engine.gateway)
    const headers = await signedIn(centre)
    for (const list of LISTS) {
      const [row] = json((await ask(headers, list)).bytes).data
      // Photos and jobs have rows only once somebody works.
      if (!row) continue
      for (const { path } of EXPORTS[list]) assert.isTrue(hasPath(row, path), `${list} ${path}`)
    }
  })
})
