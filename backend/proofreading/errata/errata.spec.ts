import Erratum from '#models/proofreading/erratum'
import UnitStep from '#models/seasons/unit_step'
import UnitProgress from '#models/seasons/unit_progress'
import { deliveredByAct } from '#tests/delivered_by_act'
import { asksErrata } from '#tests/errata_requests'
import { instantOf } from '#domain/calendar/instant'
import { walkTo } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { asks } from '#tests/proof_requests'
import { studentOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('Errata', (group) => {
  const engine = liveEngine(group)

  /** A school that proofreads a batch of three, with what each side asks. */
  async function proofreading(client: ApiClient) {
    const made = await deliveredByAct(engine.gateway, client, 3)
    const { world, unit, students, items } = made
    const coordinator = world.coordinators[0]!
    const of = (index: number, kind: string, remark?: string) => ({
      studentId: students[index]!.id,
      itemId: items[index]!.id,
      version: items[index]!.version,
      kind,
      remark: remark ?? null,
    })
    return {
      ...{ ...made, of },
      room: asks(client, world, coordinator),
      school: asksErrata(client, unit, coordinator),
      centre: asksErrata(client, unit, world.centre),
    }
  }
  const kindsOf = async () => (await Erratum.query().orderBy('kind')).map(({ kind }) => kind)

  test('are what is marked wrong: a mark makes a row, another kind another, and 无误 takes it back', async ({
    client,
    assert,
  }) => {
    const { room, school, of, students } = await proofreading(client)
    await room.mark([of(0, 'wrong_image', '是别人'), of(1, 'quality')])
    assert.deepEqual(await kindsOf(), ['quality', 'wrong_image'])
    await room.mark([of(1, 'wrong_details'), of(0, 'wrong_image', '是同班同学')])
    assert.deepEqual(await kindsOf(), ['wrong_details', 'wrong_image'])
    await room.mark([of(1, 'right')])
    const [row, ...others] = await school.list('stand=draft')
    assert.isEmpty(others)
    assert.deepInclude(row, { kind: 'wrong_image', remark: '是同班同学', isReady: true })
    assert.equal(row.student.id, students[0]!.id)
    const { openErrors } = await room.classNamed('软件2001')
    assert.equal(openErrors, 1)
  })

  test('say what is right, sealed; neither an ID number nor a telephone number is taken', async ({
    client,
    assert,
  }) => {
    const { room, school, centre, of } = await proofreading(client)
    await room.mark([of(0, 'wrong_details')])
    const [{ id }] = await school.list()
    for (const rightValue of ['32010119990101471X', '13812345678']) {
      const refused = await school.edit(id, { rightValue })
      assert.include(['full_id_sent', 'phone_sent'], refused.body().error.type)
    }
    ;(await school.edit(id, { rightValue: '姓名应为 李*', remark: '同音字' })).assertStatus(204)
    const { rightValue } = await Erratum.findOrFail(id)
    assert.notInclude(rightValue!, '李')
    assert.equal((await centre.show(id)).rightValue, '姓名应为 李*')
    const lost = await school.edit(id, { documentId: '00000000-0000-4000-8000-000000000000' })
    assert.equal(lost.body().error.type, 'document_unknown')
  })

  test('are gathered, sent, answered in one bundle, and looked at again; then the school declares', async ({
    client,
    assert,
  }) => {
    const { world, unit, room, school, centre, of, students, items } = await proofreading(client)
    await room.mark([of(0, 'wrong_image'), of(1, 'wrong_image'), of(2, 'quality')])
    const early = await school.act('declareProofread', {})
    assert.deepInclude(early.body().error, { type: 'errors_open', count: 3 })

    const round = (await school.draw()).body().data
    assert.deepInclude(round, { no: 1, count: 3 })
    ;(await school.act('submitErrata', { roundId: round.id, count: 99 })).assertStatus(200)
    const step = await UnitStep.findByOrFail('event', 'submitErrata')
    assert.deepInclude(step.details, { count: 3, roundId: round.id })
    assert.lengthOf(await centre.desk('stand=open'), 3)
    await walkTo(engine.gateway, instantOf('2023-04-13', '10:00'))
    assert.deepInclude(await school.meta(), { clock: 'run', centreDays: 3 })
    assert.equal((await school.draw()).body().error.type, 'errata_empty')

    const rows = await centre.desk('stand=open')
    const rowOf = (index: number) =>
      rows.find(({ student }: { student: { id: string } }) => student.id === students[index]!.id).id
    const swap = { answer: 'swapped', withStudentIds: [students[1]!.id] }
    ;(await centre.answer(rowOf(0), swap)).assertStatus(204)
    const back = { answer: 'rejected', reason: '照片清晰，符合要求' }
    ;(await centre.answer(rowOf(2), back)).assertStatus(204)
    const told = rows.map(({ id }: { id: string }) => id)
    ;(await centre.act('answerErrata', { answerIds: told, count: 99 })).assertStatus(200)
    const states = await Erratum.query().orderBy('state')
    assert.deepEqual(
      states.map(({ state }) => state),
      ['fixed', 'fixed', 'rejected']
    )
    const open = await room.items('mark=unmarked')
    assert.lengthOf(open, 3, 'what changed and what was sent back is asked again')

    const waits = await school.act('declareProofread', {})
    assert.deepInclude(waits.body().error, { type: 'errors_open', count: 3 })
    for (const id of told) (await school.recheck(id)).assertStatus(204)
    assert.lengthOf(await room.items('mark=right'), 3)
    assert.deepEqual(
      (await Erratum.all()).map(({ state }) => state),
      ['rechecked', 'rechecked', 'rechecked']
    )
    ;(await school.act('declareProofread', {})).assertStatus(200)
    const { state } = await UnitProgress.findByOrFail({ seasonUnitId: unit.id, track: 'main' })
    assert.equal(state, 'awaiting_feedback')
    assert.equal((await items[0]!.refresh()).version, 2)
    assert.exists(world)
  })

  test('of a further round come while one is open, and heads that answers add and remove are counted', async ({
    client,
    assert,
  }) => {
    const { world, unit, room, school, centre, of } = await proofreading(client)
    const missing = await studentOf(unit)
    const noImage = { studentId: missing.id, itemId: null, version: null, kind: 'no_image' }
    await room.mark([noImage])
    const first = (await school.draw()).body().data
    ;(await school.act('submitErrata', { roundId: first.id })).assertStatus(200)
    await room.mark([of(0, 'surplus'), of(1, 'surplus')])
    const second = (await school.draw()).body().data
    assert.deepInclude(second, { no: 2, count: 2 })
    ;(await school.act('submitErrata', { roundId: second.id })).assertStatus(200)

    const photo = await photoOf(world, 'awaiting_review', {
      ...{ studentId: missing.id, productKey: 'made/late.jpg' },
    })
    const rows = await centre.desk('stand=open')
    for (const { id, kind } of rows) {
      const answer =
        kind === 'no_image' ? { answer: 'added', photoId: photo.id } : { answer: 'removed' }
      ;(await centre.answer(id, answer)).assertStatus(204)
    }
    const ids = rows.map(({ id }: { id: string }) => id)
    const bundle = { answerIds: ids.slice(0, 2) }
    ;(await centre.act('answerErrata', bundle)).assertStatus(200)
    const again = await centre.act('answerErrata', bundle)
    assert.equal(again.body().error.type, 'errata_unknown', 'told once')
    ;(await centre.act('answerErrata', { answerIds: ids.slice(2) })).assertStatus(200)
    const steps = await UnitStep.query().where('event', 'answerErrata').orderBy('step')
    const sum = (name: string) =>
      steps.reduce((total, { details }) => total + Number((details as never)[name]), 0)
    assert.deepEqual([sum('count'), sum('added'), sum('removed')], [3, 1, 2])
    const shown = (await client.get(`/api/season_units/${unit.id}`).loginAs(world.centre)).body()
    assert.equal(shown.data.facts.delivered, 2)
  })

  test('are not sent as they were gathered if a mark changed since, nor typed where marks are', async ({
    client,
    assert,
  }) => {
    const { room, school, centre, of } = await proofreading(client)
    await room.mark([of(0, 'quality'), of(1, 'quality')])
    const round = (await school.draw()).body().data
    await room.mark([of(1, 'right')])
    const stale = await school.act('submitErrata', { roundId: round.id })
    assert.equal(stale.body().error.type, 'errata_differ')
    const typed = await school.act('submitErrata', { count: 1 })
    assert.equal(typed.body().error.type, 'errata_required')
    const fresh = (await school.draw()).body().data
    assert.deepEqual(fresh, { ...round, count: 1 })
    ;(await school.act('submitErrata', { roundId: fresh.id })).assertStatus(200)
    const typedAnswer = await centre.act('answerErrata', { count: 1 })
    assert.equal(typedAnswer.body().error.type, 'errata_required')
  })
})
