import CaptureCode from '#models/capture/capture_code'
import CodeConflict from '#models/capture/code_conflict'
import Erratum from '#models/proofreading/erratum'
import Student from '#models/roster/student'
import { capturing, LISTED } from '#tests/capture_fixture'
import { photoOf } from '#tests/live_photos'
import { draftErratum } from '#tests/rights/draft_erratum'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const SECOND = { cjm: 'SecondCode000000', sjc: '1678200000000', xm: '章**三' }

test.group('What waits for a school about codes', (group) => {
  const { of, scanned } = capturing(group)
  const list = async (client: ApiClient, query = '') => {
    const asked = client.get(`/api/season_units/${of.unit.id}/code_conflicts${query}`)
    return (await asked.loginAs(of.user)).body()
  }
  const decide = (client: ApiClient, id: string, body: object) =>
    client
      .post(`/api/code_conflicts/${id}/decision`)
      .json({ reason: '电话核对', ...body })
      .loginAs(of.user)
      .withCsrfToken()
  const codes = async () => {
    const current = await CaptureCode.query().whereNull('superseded_at')
    return current.map(({ studentId }) => studentId)
  }

  /** A listed student with a code, and a second code that waits. */
  async function secondCode(client: ApiClient) {
    const student = await studentOf(of.unit, LISTED)
    await scanned(client)
    await scanned(client, SECOND)
    return student
  }

  test('shows a second code beside the student as they stand', async ({ client, assert }) => {
    const student = await secondCode(client)
    const { data, meta } = await list(client)
    assert.equal(meta.open, 1)
    assert.containSubset(data[0], {
      ...{ kind: 'second_code', state: 'open', decisions: ['keep', 'replace'], decidedBy: null },
      student: { id: student.id, maskedName: '张**三' },
      waiting: { maskedName: '章**三', lastFour: '471X', level: '本科', xh: LISTED.xh },
    })
    assert.notInclude(JSON.stringify(data), SECOND.cjm)
  })

  test('is decided for the code that was there: the other is never used', async ({
    client,
    assert,
  }) => {
    await secondCode(client)
    const { data } = await list(client)
    const kept = await decide(client, data[0].id, { decision: 'keep' })
    kept.assertStatus(204)
    assert.equal((await Student.firstOrFail()).maskedName, '张**三')
    assert.isEmpty((await list(client)).data)
    const [decided] = (await list(client, '?open=false')).data
    assert.containSubset(decided, { state: 'kept', reason: '电话核对', decidedBy: of.user.name })
    const again = await decide(client, data[0].id, { decision: 'replace' })
    assert.equal(again.body().error.type, 'conflict_decided')
  })

  test('is decided for the new code: it takes the place, and errata left to the registry are settled', async ({
    client,
    assert,
  }) => {
    const student = await secondCode(client)
    const erratum = await draftErratum(of.unit, of.user, student.id)
    const answered = { answeredBy: of.user.id, answeredAt: DateTime.now() }
    const round = await db
      .table('errata_rounds')
      .insert({ season_unit_id: of.unit.id, no: 1, count: 1, author_id: of.user.id })
      .returning('id')
    await erratum
      .merge({ errataRoundId: round[0].id, state: 'fixed', answer: 'at_registry', ...answered })
      .save()
    const { data } = await list(client)
    const replaced = await decide(client, data[0].id, { decision: 'replace' })
    replaced.assertStatus(204)
    await student.refresh()
    assert.equal(student.maskedName, '章**三')
    assert.deepEqual(await codes(), [student.id])
    const settled = await Erratum.findOrFail(erratum.id)
    assert.deepEqual([settled.state, settled.recheckedBy], ['rechecked', of.user.id])
    assert.equal((await scanned(client, SECOND)).data.outcome, 'known')
    assert.equal((await scanned(client)).error.type, 'second_code', 'the former waits in turn')
  })

  test('is merged: the newcomer becomes the listed student, with code and photos', async ({
    client,
    assert,
  }) => {
    const own = { ...LISTED, xh: '201800000009', xhKey: '201800000009', maskedName: '张*' }
    const known = await studentOf(of.unit, own)
    await studentOf(of.unit, { listPosition: 2, lastFour: '0001' })
    const newcomer = (await scanned(client)).data.student
    await photoOf(of.world, 'accepted', { studentId: newcomer.id, objectKey: 'photos/00/x' })
    const { data } = await list(client)
    assert.deepEqual(
      data[0].candidates.map(({ id }: { id: string }) => id),
      [known.id]
    )
    const merged = await decide(client, data[0].id, { decision: 'merge', into: known.id })
    merged.assertStatus(204)
    assert.deepEqual(await codes(), [known.id])
    await known.refresh()
    assert.deepEqual([known.maskedName, known.level], ['张**三', '本科'])
    assert.isNotNull(known.codedAt)
    const [conflict] = await CodeConflict.query()
    assert.deepEqual([conflict?.state, conflict?.reason], ['merged', '电话核对'])
    assert.equal((await scanned(client)).data.student.id, known.id)
  })

  test('is refused what is not offered, without a reason, and by other schools', async ({
    client,
    assert,
  }) => {
    await secondCode(client)
    const [{ id }] = (await list(client)).data
    const faultOf = async (body: object) => (await decide(client, id, body)).body().error.type
    assert.equal(await faultOf({ decision: 'merge', into: of.unit.id }), 'decision_not_offered')
    assert.equal(await faultOf({ decision: 'keep', reason: ' ' }), 'invalid')
    assert.equal(await faultOf({}), 'invalid')
  })

  test('keeps what a code says from the list and from people', async ({ client, assert }) => {
    const student = await studentOf(of.unit, LISTED)
    await scanned(client)
    const { error } = (
      await client
        .put(`/api/students/${student.id}`)
        .json({
          xh: LISTED.xh,
          maskedName: '李*',
          lastFour: '471X',
          classId: null,
          collegeId: null,
        })
        .loginAs(of.user)
        .withCsrfToken()
    ).body()
    assert.equal(error.type, 'identity_of_code')
  })
})
