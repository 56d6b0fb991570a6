import { documentKey } from '#backend/documents/store_document'
import { closePrinter } from '#backend/paper/printer/print_paper'
import { readObject } from '#backend/photos/photo_objects'
import { act, capturedSeason, person, type World } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { textsOf } from '#tests/pdf_pages'
import { classOf, studentOf } from '#tests/students_fixture'
import Document from '#models/documents/document'
import StudentAbsence from '#models/roster/student_absence'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

/** After capture: two are photographed, and one is abroad. */
async function afterCapture(world: World) {
  const unit = world.units[0]!
  const { id: classId, collegeId } = await classOf(unit)
  const own = { classId, collegeId }
  for (const { id: studentId } of [await studentOf(unit, own), await studentOf(unit, own)])
    await photoOf(world, 'accepted', { studentId })
  const missing = await studentOf(unit, { ...own, maskedName: '䶮*' })
  await StudentAbsence.create({
    ...{ seasonUnitId: unit.id, studentId: missing.id, authorId: world.coordinators[0]!.id },
    ...{ round: 'main', reason: 'abroad' },
  })
}

test.group('The memo on paper', (group) => {
  const engine = liveEngine(group)
  group.teardown(closePrinter)

  const asks = (client: ApiClient, { units, coordinators }: World) => {
    const url = `/api/season_units/${units[0]!.id}`
    const post = (path: string) =>
      client.post(`${url}/${path}`).json({}).loginAs(coordinators[0]!).withCsrfToken()
    return {
      draw: () => post('memos'),
      print: () => post('memo_prints'),
      documents: async () =>
        (await client.get(`${url}/documents`).loginAs(coordinators[0]!)).body().data,
    }
  }

  /** The text of the printed pages, without spaces. */
  async function textOf(documentId: string) {
    const { digest } = await Document.findOrFail(documentId)
    const pages = await textsOf(await readObject(documentKey(digest)))
    return pages.join('').normalize('NFKC').replaceAll(/\s/g, '')
  }

  test('says what the facts say, by reason, college and person, and is a document of the unit', async ({
    client,
    assert,
  }) => {
    const world = await capturedSeason(engine.gateway)
    await afterCapture(world)
    const school = asks(client, world)
    const early = await school.print()
    early.assertStatus(409)
    assert.equal(early.body().error.type, 'memo_not_drawn')
    ;(await school.draw()).assertStatus(200)
    const printed = await school.print()
    printed.assertStatus(201)
    const text = await textOf(printed.body().data.documentId)
    for (const said of [
      '图像采集工作备忘表',
      '应采集3人,已采集2人,未采集1人',
      '本表尚未提交',
      '请假、生病外出实习参军出国休学、退学其他被重置未重拍合计',
      '00010001',
      '信息学院321',
      '软件2001',
      '䶮*出国',
    ])
      assert.include(text, said)
    assert.notMatch(text, /@|本表已于/)
    const { documentId } = (await school.print()).body().data
    const [{ id, event, former }] = await school.documents()
    assert.deepEqual([id, event, former.length], [documentId, 'memo_print', 1])
  })

  test('that was typed in has its counts, and names nobody', async ({ client, assert }) => {
    const world = await capturedSeason(engine.gateway)
    const input = { captured: 8, uncaptured: 3, byReason: { away: 3 }, documentId: null }
    assert.isNull(await act(engine.gateway, world.units[0]!, { name: 'submitMemo', input }))
    const { documentId } = (await asks(client, world).print()).body().data
    const text = await textOf(documentId)
    assert.include(text, '应采集11人,已采集8人,未采集3人')
    assert.include(text, '03000003')
    assert.match(text, /本表已于2023-\d\d-\d\d提交/)
    assert.notMatch(text, /@|姓名|尚未提交/)
  })

  test('is printed by whoever answers for the school', async ({ client }) => {
    const world = await capturedSeason(engine.gateway)
    const url = `/api/season_units/${world.units[0]!.id}/memo_prints`
    const stranger = await person('finance')
    ;(await client.post(url).json({}).loginAs(stranger).withCsrfToken()).assertStatus(403)
  })
})
