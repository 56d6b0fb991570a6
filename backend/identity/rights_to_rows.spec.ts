import { schoolReaders } from '#backend/letters/letter_readers'
import { SCHOOL_ROLES } from '#domain/season/codes'
import Document from '#models/documents/document'
import OutboxMessage from '#models/letters/outbox_message'
import Grant from '#models/people/grant'
import type User from '#models/people/user'
import Student from '#models/roster/student'
import { emptyDatabase } from '#tests/empty_database'
import { places } from '#tests/every_route'
import { matrixWorld, type MatrixWorld } from '#tests/rights/matrix_world'
import type { Asker } from '#tests/rights/people'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

test.group('Rows of others', (group) => {
  group.teardown(emptyDatabase)
  let world: MatrixWorld
  group.setup(async () => void (world = await matrixWorld()))

  const user = (asker: Asker): User => world.people[asker].user!
  const read = async (client: ApiClient, path: string, asker: Asker) =>
    client.get(`/api/${path}`).loginAs(user(asker))

  /** Lists, as whoever reads their first page asks for them. */
  const lists = () =>
    places()
      .filter(({ method, pattern }) => method === 'GET' && !pattern.includes(':'))
      .map(({ pattern }) => pattern.replace('/api/', ''))
      .filter((path) => path !== 'live')

  /** What must not be in an answer to the school: ids and names of the other one. */
  const foreign = () =>
    [world.rows.other_unit, world.rows.other_season].flatMap(({ unit, ids, documents }) => [
      ...[unit.id, unit.unitId, ids.photos!, ids.chsi_returns!, ids.letters!],
      ...[ids.students!, ids.classes!, ids.colleges!],
      ...Object.values(documents),
      ...['远方学院', '远方地区', '20001'],
    ])

  test('are in no list that a school asks for with filters, orders or cursors of others', async ({
    client,
    assert,
  }) => {
    const { unit, ids } = world.rows.other_unit
    const cursor = encodeURIComponent(`2099-01-01T00:00:00.000Z~${ids.photos}`)
    const forged = [
      '',
      `seasonUnitId=${unit.id}`,
      `seasonId=${world.rows.other_season.season.id}`,
      `regionId=${unit.regionId}`,
      `unitId=${unit.unitId}`,
      `text=${encodeURIComponent('远方')}`,
      `after=${cursor}`,
      'sort=unit&order=DESC',
      'limit=200',
    ]
    for (const asker of SCHOOL_ROLES)
      for (const list of lists())
        for (const query of forged) {
          const answer = await read(client, `${list}?${query}`, asker)
          if (answer.status() === 403) break
          const text = JSON.stringify(answer.hasBody() ? answer.body() : answer.text())
          for (const name of foreign())
            assert.notInclude(text, name, `${asker} ${list}?${query} tells of ${name}`)
        }
  })

  test('are not counted: without filter a school’s lists have the own rows only', async ({
    client,
    assert,
  }) => {
    const units = (await read(client, 'season_units', 'coordinator')).body()
    const own = [world.rows.own.unit.id, world.rows.archived.unit.id]
    assert.sameMembers(
      units.data.map(({ id }: { id: string }) => id),
      own
    )
    assert.equal(units.meta.total, own.length)
    const filtered = `season_units?regionId=${world.rows.other_unit.unit.regionId}`
    assert.deepEqual((await read(client, filtered, 'coordinator')).body().meta.total, 0)
  })

  test('of students, classes and colleges each school role lists the own part', async ({
    client,
    assert,
  }) => {
    const { own, other_class: sibling, other_college: beside, archived } = world.rows
    const wanted = {
      coordinator: {
        students: [own, sibling, beside, archived],
        classes: [own, sibling, beside, archived],
        colleges: [own, beside],
      },
      college: {
        students: [own, sibling, archived],
        classes: [own, sibling, archived],
        colleges: [own],
      },
      class_teacher: { students: [own], classes: [own], colleges: [own] },
    }
    for (const [role, parts] of Object.entries(wanted) as [keyof typeof wanted, object][])
      for (const [list, rows] of Object.entries(parts) as [string, (typeof own)[]][])
        for (const season of [null, own.season]) {
          const query = season && list !== 'colleges' ? `?seasonId=${season.id}` : ''
          const { data, meta } = (await read(client, `${list}${query}`, role)).body()
          const ids = rows
            .filter((row) => !query || row.season.id === season!.id)
            .map((row) => row.ids[list]!)
          assert.sameMembers(
            data.map(({ id }: { id: string }) => id),
            ids,
            `${role} ${list}`
          )
          assert.equal(meta.total, ids.length)
        }
  })

  test('of students, a number is found only where the list shows it', async ({
    client,
    assert,
  }) => {
    const { own, other_class: sibling, other_unit: far } = world.rows
    const found = async (row: typeof own, asker: Asker) => {
      const { xh } = await Student.findOrFail(row.ids.students!)
      const search = client.post('/api/students/search').json({ xh })
      const answer = await search.loginAs(user(asker)).withCsrfToken()
      return answer.body().data.length
    }
    assert.deepEqual(
      [await found(own, 'class_teacher'), await found(sibling, 'class_teacher')],
      [1, 0]
    )
    assert.deepEqual([await found(sibling, 'college'), await found(far, 'coordinator')], [1, 0])
  })

  test('of students end with the grant: the next request sees nobody', async ({
    client,
    assert,
  }) => {
    const teacher = user('class_teacher')
    const heads = async () => (await read(client, 'students', 'class_teacher')).status()
    assert.equal(await heads(), 200)
    const held = Grant.query().where('user_id', teacher.id)
    await held.clone().update({ valid_from: null, valid_until: DateTime.now().toISO() })
    assert.equal(await heads(), 403)
    await held.update({ valid_until: null })
  })

  test('of students do not come by a college grant that names no college', async ({
    client,
    assert,
  }) => {
    const { own } = world.rows
    const grant = { userId: user('lapsed').id, role: 'college', unitId: own.unit.unitId } as const
    const held = await Grant.create(grant)
    for (const list of ['students', 'classes', 'colleges'])
      assert.deepEqual((await read(client, list, 'lapsed')).body().data, [])
    ;(await read(client, `students/${own.ids.students}`, 'lapsed')).assertStatus(404)
    await held.delete()
  })

  test('cannot be named in a body: a document of others is as unknown as none', async ({
    client,
    assert,
  }) => {
    const { own, other_unit: other } = world.rows
    const name = async (documentId: string, asker: Asker) => {
      const form = { count: 1, handler: '李老师', photoRating: 3, serviceRating: 3 }
      const act = asker === 'coordinator' ? 'submitFeedback' : 'answerErrata'
      const answer = await client
        .post(`/api/season_units/${own.unit.id}/acts/${act}`)
        .json({ key: randomUUID(), ...form, documentId })
        .loginAs(user(asker))
        .withCsrfToken()
      return { status: answer.status(), body: answer.body() }
    }
    const unknown = await name(randomUUID(), 'coordinator')
    assert.equal(unknown.body.error.type, 'document_unknown')
    assert.deepEqual(await name(other.documents.course, 'coordinator'), unknown)
    // A reviewer could otherwise bring a paper of money into the errata, and read it there.
    assert.deepEqual(await name(own.documents.money, 'reviewer'), unknown)
    assert.notEqual((await name(own.documents.errata, 'reviewer')).status, 422)
  })

  test('of papers, each reads the own part: timeline, documents and deadlines', async ({
    client,
    assert,
  }) => {
    const { unit, documents } = world.rows.own
    const counted = { start: '2023-03-01', days: 1, unit: 'fixed', roll: 'next', due: '2023-03-02' }
    const since = { provisional: false, overdueSince: null, adjustments: [] }
    for (const kind of ['payment', 'proof', 'memo'])
      await db.table('unit_deadlines').insert({
        ...{ season_unit_id: unit.id, kind, due: '2023-03-02', calendar_version: '2023' },
        deadline: JSON.stringify({ kind, ...counted, ...since }),
      })
    const url = `season_units/${unit.id}`
    const listed = async (path: string, asker: Asker, field: string) =>
      (await read(client, `${url}/${path}`, asker)).body().data.map((row: any) => row[field])
    const parts = { finance: 'money', printing: 'prints', reviewer: 'errata' } as const
    const events = { money: 'issueStatement', prints: 'confirmLayoutData', errata: 'submitErrata' }
    const kinds = { money: ['payment'], prints: [], errata: ['proof'] }
    for (const [role, part] of Object.entries(parts) as [
      keyof typeof parts,
      keyof typeof kinds,
    ][]) {
      assert.deepEqual(await listed('timeline', role, 'event'), [events[part]])
      assert.deepEqual(await listed('documents', role, 'id'), [documents[part]])
      assert.deepEqual(await listed('deadlines', role, 'kind'), kinds[part])
      ;(await read(client, `documents/${documents.course}/pages`, role)).assertStatus(404)
      const shown = (await read(client, url, role)).body().data
      assert.deepEqual(shown.parts, [part])
      assert.equal(shown.sentBack, null)
    }
    for (const role of ['operator', 'coordinator'] as const) {
      assert.lengthOf(await listed('timeline', role, 'event'), 4)
      assert.sameMembers(await listed('documents', role, 'id'), Object.values(documents))
      assert.lengthOf(await listed('deadlines', role, 'kind'), 3)
    }
  })

  test('a document that no act names yet is shown to whoever stored it, and to those of the course', async ({
    client,
  }) => {
    const { unit, documents } = world.rows.own
    const { kind, digest, bytes } = await Document.findOrFail(documents.money)
    const stored = { seasonUnitId: unit.id, authorId: user('finance').id, fileName: 'a.pdf' }
    const { id } = await Document.create({ ...stored, kind, digest, bytes })
    const path = `documents/${id}/pages`
    ;(await read(client, path, 'finance')).assertStatus(200)
    ;(await read(client, path, 'operator')).assertStatus(200)
    ;(await read(client, path, 'reviewer')).assertStatus(404)
  })

  test('of letters, finance reads and settles those about money', async ({ client, assert }) => {
    const money = await OutboxMessage.findOrFail(world.rows.own.ids.letters!)
    const { recipientId, businessAt, seasonUnitId } = money
    const other = await OutboxMessage.create({
      ...{ recipientId, businessAt, seasonUnitId, template: 'memo_due', params: {} },
      ...{ businessKey: randomUUID(), status: 'failed' },
    } as Partial<OutboxMessage>)
    const ids = async (asker: Asker) =>
      (await read(client, 'letters', asker)).body().data.map(({ id }: { id: string }) => id)
    assert.notInclude(await ids('finance'), other.id)
    assert.include(await ids('finance'), money.id)
    assert.include(await ids('operator'), other.id)
    const settle = (asker: Asker) =>
      client
        .post(`/api/letters/${other.id}/settlement`)
        .json({ as: 'sent' })
        .loginAs(user(asker))
        .withCsrfToken()
    ;(await settle('finance')).assertStatus(404)
    ;(await settle('operator')).assertStatus(200)
  })

  test('an archived season takes nothing from a school', async ({ client }) => {
    const url = `/api/season_units/${world.rows.archived.unit.id}`
    const counts = { expected: 1, captured: 1, pendingReview: 0, unresolved: 0, locked: 0 }
    const put = client.put(`${url}/day_counts/2023-03-20`).json(counts)
    ;(await put.loginAs(user('coordinator')).withCsrfToken()).assertStatus(409)
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
    const upload = client.post(`${url}/documents`).file('file', pdf, { filename: 'a.pdf' })
    ;(await upload.loginAs(user('coordinator')).withCsrfToken()).assertStatus(409)
    const reset = client
      .post(`/api/photos/${world.rows.archived.ids.photos}/decisions`)
      .json({ decision: 'reset', reason: '头发遮眉' })
    ;(await reset.loginAs(user('coordinator')).withCsrfToken()).assertStatus(409)
  })

  test('letters go to nobody whose grant has run out', async ({ assert }) => {
    const readers = await schoolReaders(world.rows.own.unit.id)
    assert.include(readers, user('coordinator').id)
    assert.notInclude(readers, user('lapsed').id)
  })

  test('several grants count each at its own unit', async ({ client, assert }) => {
    const { unit } = world.rows.other_unit
    const grant = { userId: user('coordinator').id, role: 'college', unitId: unit.unitId } as const
    const held = await Grant.create(grant)
    const url = `season_units/${unit.id}`
    const shown = await read(client, url, 'coordinator')
    shown.assertStatus(200)
    assert.deepEqual(shown.body().data.parts, [])
    for (const part of ['timeline', 'deadlines', 'documents', 'chsi_returns'])
      (await read(client, `${url}/${part}`, 'coordinator')).assertStatus(403)
    ;(await read(client, `photos/${world.rows.other_unit.ids.photos}`, 'coordinator')).assertStatus(
      404
    )
    await held.delete()
  })
})
