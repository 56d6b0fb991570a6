import OutboxMessage from '#models/letters/outbox_message'
import { deliveredByAct } from '#tests/delivered_by_act'
import { onePage } from '#tests/documents/pdf'
import { asksErrata } from '#tests/errata_requests'
import { asksForms } from '#tests/form_requests'
import { liveEngine } from '#tests/live_engine'
import { asks } from '#tests/proof_requests'
import { act } from '#tests/season_fixture'
import { form } from '#tests/season_world'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'

const written = { handler: '王老师', photoRating: 3, serviceRating: 3, count: 2 }

test.group('The form that replaces the accepted one', (group) => {
  const engine = liveEngine(group)

  /** A unit whose accepted form does not hold any more, and how its late erratum is settled. */
  async function outdated(client: ApiClient) {
    const { gateway } = engine
    const { world, unit, students } = await deliveredByAct(gateway, client, 2)
    const [coordinator] = world.coordinators
    await asks(client, world, coordinator!).confirmAll()
    const errata = asksErrata(client, unit, coordinator!)
    ;(await errata.act('declareProofread', {})).assertStatus(200)
    await act(gateway, unit, { name: 'submitFeedback', input: { ...form, count: 2 } })
    await act(gateway, unit, { name: 'acceptFeedback', input: {} })
    const about = { studentId: students[0]!.id, erratumKind: 'wrong_image', rightValue: '是李*' }
    const { id } = (await errata.late(about)).body().data
    ;(await errata.act('reportLateErratum', { erratumId: id })).assertStatus(200)
    const centre = asksErrata(client, unit, world.centre)
    const settle = async () => {
      ;(await centre.answer(id, { answer: 'rejected', reason: '照片无误' })).assertStatus(204)
      ;(await centre.act('resolveLateErratum', { erratumId: id })).assertStatus(200)
    }
    const school = asksForms(client, unit, coordinator!)
    return { settle, school, centre: asksForms(client, unit, world.centre) }
  }

  const letters = async (template: 'form_update_sent' | 'form_update_returned') =>
    (await OutboxMessage.query().where({ template })).map(({ params }) => params)

  test('is asked for once the erratum is settled, returned with a reason, and accepted', async ({
    client,
    assert,
  }) => {
    const { settle, school, centre } = await outdated(client)
    const documentId = await school.send(Buffer.from(onePage()), '反馈表.pdf')
    const send = (body = {}) => school.act('submitFeedback', { ...written, documentId, ...body })
    assert.equal((await send()).body().error.type, 'late_errata_open')
    await settle()
    const differs = await send({ count: 1 })
    assert.containSubset(differs.body().error, { type: 'count_differs', expected: 2 })
    ;(await send()).assertStatus(200)
    assert.equal((await send()).body().error.type, 'form_not_asked')
    assert.lengthOf(await centre.queue(), 1)
    assert.containSubset(await letters('form_update_sent'), [{ count: 2 }])
    ;(await school.act('acceptFeedback', {})).assertStatus(403)
    ;(await centre.act('returnFeedback', { reason: '没有公章' })).assertStatus(200)
    const [returned] = await letters('form_update_returned')
    assert.deepEqual(Object.keys(returned!), ['noteId'])
    ;(await send()).assertStatus(200)
    ;(await centre.act('acceptFeedback', {})).assertStatus(200)
    assert.containSubset(await school.forms(), [
      { no: 3, state: 'accepted' },
      { no: 2, state: 'returned', decision: { event: 'returnFeedback', reason: '没有公章' } },
      { no: 1, state: 'needs_update' },
    ])
  })
})
