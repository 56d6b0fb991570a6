import Document from '#models/documents/document'
import Erratum from '#models/proofreading/erratum'
import { onePage } from '#tests/documents/pdf'
import { deliveredByAct } from '#tests/delivered_by_act'
import { asksErrata } from '#tests/errata_requests'
import { asksForms } from '#tests/form_requests'
import { liveEngine } from '#tests/live_engine'
import { asks } from '#tests/proof_requests'
import { act } from '#tests/season_fixture'
import { form } from '#tests/season_world'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'

test.group('Evidence of errata', (group) => {
  const engine = liveEngine(group)

  test('is read by the centre, and is gone once the form is accepted', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 1)
    const coordinator = world.coordinators[0]!
    const room = asks(client, world, coordinator)
    const school = asksErrata(client, unit, coordinator)
    const centre = asksErrata(client, unit, world.centre)
    const mark = { studentId: students[0]!.id, itemId: items[0]!.id, version: 1 }
    await room.mark([{ ...mark, kind: 'quality' }])
    const store = async (filename: string) => {
      const file = Buffer.concat([Buffer.from(onePage()), Buffer.from(`%${filename}\n`)])
      const stored = await client
        .post(`/api/season_units/${unit.id}/documents`)
        .file('file', file, { filename })
        .loginAs(coordinator)
        .withCsrfToken()
      return stored.body().data.id as string
    }
    const [formerId, documentId] = [await store('旧佐证.pdf'), await store('佐证.pdf')]
    const [{ id }] = await school.list()
    const details = { rightValue: '领子应完整', documentId }
    ;(await school.edit(id, { ...details, documentId: formerId })).assertStatus(204)
    ;(await school.edit(id, details)).assertStatus(204)
    const round = (await school.draw()).body().data
    ;(await school.act('submitErrata', { roundId: round.id })).assertStatus(200)
    const open = () => client.get(`/api/documents/${documentId}`).loginAs(world.centre)
    ;(await open()).assertStatus(200)
    const reason = { answer: 'rejected', reason: '照片无误' }
    ;(await centre.answer(id, reason)).assertStatus(204)
    ;(await centre.act('answerErrata', { answerIds: [id] })).assertStatus(200)
    ;(await school.recheck(id)).assertStatus(204)
    ;(await school.act('declareProofread', {})).assertStatus(200)
    const { gateway } = engine
    assert.isNull(
      await act(gateway, unit, { name: 'submitFeedback', input: { ...form, count: 1 } })
    )
    ;(await open()).assertStatus(200)
    assert.isNull(await act(gateway, unit, { name: 'acceptFeedback', input: {} }))
    ;(await open()).assertStatus(404)
    const { digest, erasedAt } = await Document.findOrFail(documentId)
    assert.isNotNull(erasedAt)
    assert.isFalse(await drive.use().exists(`documents/${digest.slice(0, 2)}/${digest}`))
    assert.isNotNull((await Document.findOrFail(formerId)).erasedAt)
    const erased = await Erratum.findOrFail(id)
    assert.deepEqual([erased.rightValue, erased.documentId], [null, null])
  })
})

test.group('An erratum after acceptance', (group) => {
  const engine = liveEngine(group)

  test('goes out alone, is answered beside the track, and is settled by its answer', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 2)
    const room = asks(client, world, world.coordinators[0]!)
    const school = asksErrata(client, unit, world.coordinators[0]!)
    const centre = asksErrata(client, unit, world.centre)
    const about = { studentId: students[0]!.id, erratumKind: 'wrong_image', rightValue: '是李*' }
    assert.equal((await school.late(about)).body().error.type, 'wrong_phase')
    await room.right(await room.classNamed('软件2001'))
    ;(await school.act('declareProofread', {})).assertStatus(200)
    const { gateway } = engine
    assert.isNull(
      await act(gateway, unit, { name: 'submitFeedback', input: { ...form, count: 2 } })
    )
    assert.isNull(await act(gateway, unit, { name: 'acceptFeedback', input: {} }))

    const numbered = await school.late({ ...about, remark: '13812345678' })
    assert.equal(numbered.body().error.type, 'phone_sent')
    const { id } = (await school.late(about)).body().data
    assert.equal((await school.late(about)).body().data.id, id, 'what was not sent is said again')
    ;(await school.act('reportLateErratum', { erratumId: id, count: 9 })).assertStatus(200)
    const [stamped] = await asksForms(client, unit, world.centre).forms()
    assert.equal(stamped.state, 'needs_update')
    assert.equal((await school.late(about)).body().error.type, 'erratum_open')
    const typed = await school.act('reportLateErratum', { count: 1 })
    assert.equal(typed.body().error.type, 'errata_required')
    const facts = async () =>
      (await client.get(`/api/season_units/${unit.id}`).loginAs(world.centre)).body().data.facts
    assert.deepInclude(await facts(), { lateErratumCount: 1, delivered: 2 })

    const [row] = await centre.desk('stand=open')
    assert.deepInclude(row, { id, isLate: true })
    assert.equal((await centre.show(id)).rightValue, '是李*')
    const early = await centre.act('resolveLateErratum', { erratumId: id })
    assert.equal(early.body().error.type, 'errata_unknown')
    ;(await centre.answer(id, { answer: 'removed' })).assertStatus(204)
    assert.isNotNull((await items[0]!.refresh()).removedAt)
    ;(await centre.act('resolveLateErratum', { erratumId: id, count: 9 })).assertStatus(200)
    assert.deepInclude(await facts(), { lateErratumCount: 0, delivered: 1 })
    assert.equal((await Erratum.findOrFail(id)).state, 'rechecked')
  })
})
