import { nameDocument } from '#backend/documents/name_document'
import { documentKey } from '#backend/documents/store_document'
import { putObject } from '#backend/photos/photo_objects'
import { recordStep } from '#backend/seasons/record/record_step'
import { deliveredByAct } from '#tests/delivered_by_act'
import { onePage } from '#tests/documents/pdf'
import { asksErrata } from '#tests/errata_requests'
import { liveEngine } from '#tests/live_engine'
import { asks } from '#tests/proof_requests'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { stepOf } from '#tests/step_record'
import Document from '#models/documents/document'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const DIGEST = 'ae'.repeat(32)

interface Version {
  id: string
  no: number
  by: string | null
}

test.group('The versions of a document', () => {
  async function world() {
    const made = await draftSeason(2)
    await made.season.merge({ publishedAt: DateTime.now() }).save()
    return { ...made, url: `/api/season_units/${made.units[0]!.id}/documents` }
  }

  async function handIn({ units, coordinators }: World, fileName: string) {
    await putObject(documentKey(DIGEST), onePage())
    return Document.create({
      ...{ seasonUnitId: units[0]!.id, authorId: coordinators[0]!.id, fileName, bytes: 9 },
      ...{ kind: 'application/pdf', digest: DIGEST },
    })
  }

  let step = 0
  const act = ({ units }: World, event: string, { id: documentId }: Document) =>
    recordStep({ ...stepOf(units[0]!.id, (step += 1)), event, details: { documentId } })

  const versionsOf = async (client: ApiClient, { centre }: World, { id }: Document) =>
    (await client.get(`/api/documents/${id}/pages`).loginAs(centre)).body().data
      .versions as Version[]

  test('are the same paper, handed in again for the same act: the newest first, none overwritten', async ({
    client,
    assert,
  }) => {
    step = 0
    const made = await world()
    const [first, second, posted] = [
      await handIn(made, '一.pdf'),
      await handIn(made, '二.pdf'),
      await handIn(made, '寄来.pdf'),
    ]
    await act(made, 'issueStatement', first)
    await act(made, 'issueStatement', second)
    await act(made, 'issueStatement', posted)
    const { data } = (await client.get(made.url).loginAs(made.coordinators[0]!)).body()
    assert.deepEqual(
      data.map(({ id, former }: { id: string; former: Version[] }) => [
        id,
        former.map((one) => [one.id, one.no, one.by]),
      ]),
      [
        [
          posted.id,
          [
            [second.id, 2, 'coordinator'],
            [first.id, 1, 'coordinator'],
          ],
        ],
      ]
    )
    for (const shown of [first, second, posted])
      assert.deepEqual(
        (await versionsOf(client, made, shown)).map(({ id }) => id),
        [posted.id, second.id, first.id]
      )
    const { purpose, replacesId } = await second.refresh()
    assert.deepEqual([purpose, replacesId], ['issueStatement', first.id])
  })

  test('of further sheets of a form there are none: they stand beside the first', async ({
    client,
    assert,
  }) => {
    step = 0
    const made = await world()
    const [{ id: documentId }, more] = [await handIn(made, '一.pdf'), await handIn(made, '二.pdf')]
    const details = { documentId, moreDocumentIds: [more.id] }
    const form = stepOf(made.units[0]!.id, (step += 1))
    await recordStep({ ...form, event: 'cancelUnit', details })
    const { data } = (await client.get(made.url).loginAs(made.centre)).body()
    assert.sameMembers(
      data.map(({ id, former }: { id: string; former: Version[] }) => [id, former.length].join()),
      [`${documentId},0`, `${more.id},0`]
    )
  })

  test('of lists that stand beside each other there are none', async ({ client, assert }) => {
    step = 0
    const made = await world()
    const [one, other] = [await handIn(made, '一.pdf'), await handIn(made, '二.pdf')]
    await act(made, 'submitErrata', one)
    await act(made, 'submitErrata', other)
    const { data } = (await client.get(made.url).loginAs(made.centre)).body()
    assert.lengthOf(data, 2)
    assert.lengthOf(await versionsOf(client, made, one), 1)
  })

  test('do not go round in a circle when a former one is handed in again', async ({
    client,
    assert,
  }) => {
    step = 0
    const made = await world()
    const [one, other] = [await handIn(made, '一.pdf'), await handIn(made, '二.pdf')]
    for (const document of [one, other, one]) await act(made, 'issueStatement', document)
    assert.isNull((await one.refresh()).replacesId)
    assert.lengthOf(await versionsOf(client, made, one), 2)
  })

  test('of a sheet and of evidence are for those who read errata only', async ({
    client,
    assert,
  }) => {
    const made = await world()
    const [former, sheet] = [await handIn(made, '一.pdf'), await handIn(made, '二.pdf')]
    const naming = { seasonUnitId: made.units[0]!.id, purpose: 'signed_sheet' } as const
    await db.transaction((trx) => nameDocument({ ...naming, documentId: former.id }, trx))
    const again = { documentId: sheet.id, formerId: former.id }
    await db.transaction((trx) => nameDocument({ ...naming, ...again }, trx))
    const { data } = (await client.get(made.url).loginAs(made.centre)).body()
    assert.deepInclude(data[0], { id: sheet.id, event: 'signed_sheet' })
    assert.equal(data[0].former[0].id, former.id)
    const finance = (await client.get(made.url).loginAs(await person('finance'))).body().data
    assert.isEmpty(finance)
  })
})

test.group('Evidence that was handed in again', (group) => {
  const engine = liveEngine(group)

  test('keeps what it replaces, and stands among the documents of the unit', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 1)
    const coordinator = world.coordinators[0]!
    const mark = { studentId: students[0]!.id, itemId: items[0]!.id, version: 1 }
    await asks(client, world, coordinator).mark([{ ...mark, kind: 'quality' }])
    const school = asksErrata(client, unit, coordinator)
    const [{ id }] = await school.list()
    const url = `/api/season_units/${unit.id}/documents`
    const sent: string[] = []
    for (const filename of ['一.pdf', '二.pdf']) {
      const stored = await client
        .post(url)
        .file('file', Buffer.from(onePage()), { filename })
        .loginAs(coordinator)
        .withCsrfToken()
      sent.push(stored.body().data.id)
      ;(await school.edit(id, { documentId: sent.at(-1) })).assertStatus(204)
    }
    const { data } = (await client.get(url).loginAs(coordinator)).body()
    assert.lengthOf(data, 1)
    assert.deepInclude(data[0], { id: sent[1], event: 'erratum_evidence' })
    assert.deepEqual(
      data[0].former.map((one: Version) => one.id),
      [sent[0]]
    )
  })
})
