import { documentKey } from '#backend/documents/store_document'
import { deliverLetter } from '#backend/letters/deliver_letter'
import { closePrinter } from '#backend/paper/printer/print_paper'
import { readObject } from '#backend/photos/photo_objects'
import { readText } from '#tests/account_letter'
import { deliveredSchool } from '#tests/delivered_school'
import { onePage } from '#tests/documents/pdf'
import { emptyDatabase } from '#tests/empty_database'
import { onlineGateway } from '#tests/online_gateway'
import { orderPackage } from '#tests/packages'
import { textsOf } from '#tests/pdf_pages'
import { person } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import { instantOf } from '#domain/calendar/instant'
import Document from '#models/documents/document'
import DownloadLetter from '#models/download_letters/download_letter'
import OutboxMessage from '#models/letters/outbox_message'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

type School = Awaited<ReturnType<typeof deliveredSchool>>

test.group('The letter by which a school asks for its photos', (group) => {
  onlineGateway(group)
  const smtp = freshSinks(group)
  group.each.teardown(emptyDatabase)
  group.teardown(closePrinter)

  const asks = (client: ApiClient, { unit }: School, user: User) => {
    const url = `/api/season_units/${unit.id}`
    const post = (path: string, body: object) =>
      client.post(`${url}/${path}`).json(body).loginAs(user).withCsrfToken()
    return {
      list: async () => (await client.get(`${url}/download_letters`).loginAs(user)).body(),
      print: (body: object) => post('download_letter_prints', body),
      send: (documentId: string) => post('download_letters', { documentId }),
      decide: (body: object) => post('download_letter_decisions', body),
      upload: async (filename: string) =>
        (
          await client
            .post(`${url}/documents`)
            .file('file', Buffer.from(onePage()), { filename })
            .loginAs(user)
            .withCsrfToken()
        ).body().data.id as string,
    }
  }
  const typeOf = (response: { body(): { error: { type: string } } }) => response.body().error.type

  test('holds back downloads until the centre has accepted it, and is handed in again when it was returned', async ({
    client,
    assert,
  }) => {
    const school = await deliveredSchool({ downloadLetter: true })
    const { unit, coordinator, students } = school
    const own = asks(client, school, coordinator)
    const centre = asks(client, school, school.world.centre)
    const refusals: string[] = []
    const order = async () => refusals.push(typeOf(await orderPackage(client, unit, coordinator)))
    const photo = () =>
      client.get(`/api/students/${students[0]!.id}/delivered_photo`).loginAs(coordinator)

    await order()
    assert.equal(typeOf(await photo()), 'letter_required')
    const first = await own.upload('申请函.pdf')
    ;(await own.send(first)).assertStatus(204)
    assert.equal(typeOf(await own.send(first)), 'letter_waiting')
    await order()
    const [{ id: letterId }] = (await centre.list()).data
    ;(await centre.decide({ letterId, accepted: false })).assertStatus(422)
    const returned = { letterId, accepted: false, reason: '没有盖章' }
    ;(await centre.decide(returned)).assertStatus(204)
    assert.equal(typeOf(await centre.decide(returned)), 'already_done')
    await order()
    assert.deepEqual(refusals, ['letter_required', 'letter_waiting', 'letter_returned'])

    const second = await own.upload('申请函（盖章）.pdf')
    ;(await own.send(second)).assertStatus(204)
    const { data, meta } = await own.list()
    assert.equal(meta.standing, 'sent')
    assert.deepEqual(
      data.map(({ no, state, reason }: Record<string, unknown>) => [no, state, reason]),
      [
        [2, 'sent', null],
        [1, 'returned', '没有盖章'],
      ]
    )
    ;(await centre.decide({ letterId: data[0].id, accepted: true })).assertStatus(204)
    assert.equal(typeOf(await own.send(second)), 'already_done')
    ;(await orderPackage(client, unit, coordinator)).assertStatus(202)
    assert.notEqual((await photo()).status(), 409)

    const { replacesId } = await Document.findOrFail(second)
    assert.equal(replacesId, first)
    const written = await OutboxMessage.query().whereLike('template', 'download_letter_%')
    const told = written.map(({ template, recipientId }) =>
      [template, recipientId === coordinator.id].join()
    )
    assert.includeMembers(told, [
      'download_letter_sent,false',
      'download_letter_returned,true',
      'download_letter_accepted,true',
    ])
    const { params, id } = written.find((one) => one.template === 'download_letter_returned')!
    assert.deepEqual(Object.keys(params), ['noteId'], 'no free text')
    await deliverLetter(id, true)
    assert.include(readText(smtp.sink.received[0]!), '没有盖章')
  })

  test('is printed with the school, its code, the cohort and how many there are', async ({
    client,
    assert,
  }) => {
    const school = await deliveredSchool({ downloadLetter: true })
    const written = { email: 'archive@school.example', contact: '䶮老师', phone: '0898-00000000' }
    const printed = await asks(client, school, school.coordinator).print(written)
    printed.assertStatus(201)
    const { digest, purpose } = await Document.findOrFail(printed.body().data.documentId)
    assert.equal(purpose, 'letter_print')
    const [page, ...more] = await textsOf(await readObject(documentKey(digest)))
    assert.isEmpty(more)
    const text = page!.normalize('NFKC').replaceAll(/\s/g, '')
    const { name, code } = await Unit.findOrFail(school.unit.unitId)
    for (const said of [
      '关于申请电子版照片的函',
      '新华社中国图片社',
      '届毕业生的电子版照片',
      `申请学校:${name}`,
      `院校代码:${code}`,
      '䶮老师',
      'archive@school.example',
      '公章',
    ])
      assert.include(text, said)
    assert.notMatch(text, /@(?!school)/)
  })

  test('is decided by another person than who handed it in, and by the centre only', async ({
    client,
    assert,
  }) => {
    const school = await deliveredSchool({ downloadLetter: true })
    const centre = asks(client, school, school.world.centre)
    ;(await centre.send(await centre.upload('寄来.pdf'))).assertStatus(204)
    const [{ id: letterId }] = (await centre.list()).data
    const accepted = { letterId, accepted: true }
    assert.equal(typeOf(await centre.decide(accepted)), 'own_request')
    const own = asks(client, school, school.coordinator)
    ;(await own.decide(accepted)).assertStatus(403)
    const colleague = asks(client, school, await person('operator'))
    ;(await colleague.decide(accepted)).assertStatus(204)
  })

  test('waits in the list of the centre, the oldest first, with its age in working days', async ({
    client,
    assert,
  }) => {
    const school = await deliveredSchool({ downloadLetter: true })
    const { unit, coordinator, world } = school
    const { seasonId } = unit
    const queue = async (filter: object = {}) =>
      (await client.get('/api/download_letters').qs(filter).loginAs(world.centre)).body()
    const waiting = async (filter: object) =>
      (await client.get('/api/home/centre').qs(filter).loginAs(world.centre)).body().data
        .downloadLetters
    assert.deepEqual(await queue(), { data: [], meta: { asked: true } })
    const own = asks(client, school, coordinator)
    const documentId = await own.upload('申请函.pdf')
    ;(await own.send(documentId)).assertStatus(204)
    // Friday: the weekend after it is not counted.
    await DownloadLetter.query().update({ sentAt: instantOf('2023-05-12', '16:00') })
    const clock = db.from('season_clock')
    await clock.update({ business_now: new Date(instantOf('2023-05-16', '09:00')) })
    const { name } = await Unit.findOrFail(unit.unitId)
    const [letter, ...others] = (await queue({ seasonId })).data
    assert.isEmpty(others)
    const shown = { seasonUnitId: unit.id, no: 1, documentId, workingDaysWaited: 2 }
    assert.containSubset(letter, { ...shown, unit: { name }, by: coordinator.name })
    assert.equal(await waiting({ seasonId }), 1)
    const elsewhere = { seasonId: randomUUID() }
    assert.deepEqual(await queue(elsewhere), { data: [], meta: { asked: false } })
    assert.equal(await waiting(elsewhere), 0)
    const centre = asks(client, school, world.centre)
    ;(await centre.decide({ letterId: letter.id, accepted: true })).assertStatus(204)
    assert.isEmpty((await queue()).data)
    assert.equal(await waiting({}), 0)
    for (const user of [coordinator, await person('finance')])
      (await client.get('/api/download_letters').loginAs(user)).assertStatus(403)
  })

  test('is not asked for by other seasons: nothing changes there', async ({ client, assert }) => {
    for (const changes of [{}, { downloadLetter: false }]) {
      const school = await deliveredSchool(changes)
      const own = asks(client, school, school.coordinator)
      assert.deepEqual((await own.list()).meta, { standing: 'not_asked', next: null })
      assert.equal(typeOf(await own.print({ email: null })), 'letter_not_asked')
      ;(await orderPackage(client, school.unit, school.coordinator)).assertStatus(202)
      await emptyDatabase()
    }
  })
})
