import { closePrinter } from '#backend/paper/printer/print_paper'
import FormPrint from '#models/feedback_forms/form_print'
import { anotherSchool } from '#tests/another_school'
import { deliveredByAct } from '#tests/delivered_by_act'
import { onePage } from '#tests/documents/pdf'
import { HOLDING } from '#tests/documents/holding_pdfs'
import { drawScan, type ScanWish } from '#tests/drawn_scans/draw_scan'
import { asksErrata } from '#tests/errata_requests'
import { liveEngine } from '#tests/live_engine'
import { asks } from '#tests/proof_requests'
import { asksForms } from '#tests/form_requests'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'

const written = { handler: '王老师', photoRating: 3, serviceRating: 2 }

test.group('A stamped form that comes back', (group) => {
  const engine = liveEngine(group)
  group.teardown(closePrinter)

  async function declared(client: ApiClient) {
    const { world, unit } = await deliveredByAct(engine.gateway, client, 2)
    const coordinator = world.coordinators[0]!
    await asks(client, world, coordinator).confirmAll()
    const acts = asksErrata(client, unit, coordinator).act
    ;(await acts('declareProofread', {})).assertStatus(200)
    const school = asksForms(client, unit, coordinator)
    return { world, unit, school, centre: asksForms(client, unit, world.centre) }
  }

  const scanOf = async (wish: Partial<ScanWish>) =>
    (await drawScan({ mark: 'seal', seed: 7, skew: 0, ...wish })).jpeg

  test('is read: whose print it is, where the seal is; the person decides', async ({
    client,
    assert,
  }) => {
    const { school, centre } = await declared(client)
    const { code } = (await school.print()).body().data
    await school.print()
    const documentId = await school.send(await scanOf({ tokens: [`tc1.${code}`] }), '反馈表.pdf')
    const scan = (await school.scan(documentId)).body().data
    assert.containSubset(scan, {
      pages: 1,
      fault: null,
      print: { whose: 'unit', no: 1, newestNo: 2, count: 2 },
      hints: { seal: { found: true }, saidCount: null, holds: [] },
    })
    const { diameterMm } = scan.hints.seal.seal
    assert.isTrue(diameterMm > 36 && diameterMm < 47, String(diameterMm))
    const picture = await school.picture(documentId)
    picture.assertStatus(200)
    assert.equal(picture.header('content-type'), 'image/webp')
    ;(await centre.scan(documentId, 2)).assertBodyContains({ data: { hasPicture: false } })
  })

  test('of another school, of last year and of nobody is told apart, and names no other school', async ({
    client,
    assert,
  }) => {
    const { school, world } = await declared(client)
    const { code } = (await school.print()).body().data
    const whose = async (tokens: string[]) => {
      const id = await school.send(await scanOf({ tokens }), 'form.jpg')
      return (await school.scan(id)).body().data.print
    }
    assert.deepEqual(await whose(['tc1.AAAA']), { whose: 'nobody' })
    assert.isNull(await whose([]))
    const print = await FormPrint.findByOrFail('token', code)
    const other = await anotherSchool(world)
    const { kind, facts, documentId, authorId } = print
    const token = 'BBBB'
    const own = { kind, facts, documentId, authorId }
    await FormPrint.create({ ...own, seasonUnitId: other.id, no: 1, token })
    assert.deepEqual(await whose([`tc1.${token}`]), { whose: 'school' })
  })

  test('with a file in it is refused by its name, and is not drawn', async ({ client, assert }) => {
    const { school } = await declared(client)
    const holding = await HOLDING['a file']!.bytes()
    const id = await school.send(Buffer.from(holding), 'form.pdf')
    const { fault } = (await school.scan(id)).body().data
    assert.equal(fault.type, 'document_refused')
    assert.include(fault.message, '附件')
    ;(await school.picture(id)).assertStatus(404)
  })

  test('comes in versions: returned with a reason, sent again, accepted', async ({
    client,
    assert,
  }) => {
    const { school, centre } = await declared(client)
    const [first, second, third] = [
      await school.send(Buffer.from(onePage()), '一.pdf'),
      await school.send(Buffer.from(onePage()), '二.pdf'),
      await school.send(await scanOf({}), '三.jpg'),
    ]
    const body = { ...written, count: 2, documentId: first, comments: '拍得很好' }
    const differs = await school.act('submitFeedback', { ...body, count: 1 })
    assert.equal(differs.body().error.type, 'count_differs')
    ;(await school.act('submitFeedback', { ...body, moreDocumentIds: [second] })).assertStatus(200)
    assert.deepEqual(
      (await centre.queue()).map(({ no }: { no: number }) => no),
      [1]
    )
    ;(await school.queueAnswer()).assertStatus(403)
    ;(await centre.act('returnFeedback', { reason: '缺少公章' })).assertStatus(200)
    assert.isEmpty(await centre.queue())
    ;(await school.act('submitFeedback', { ...body, documentId: third })).assertStatus(200)
    ;(await centre.act('acceptFeedback', {})).assertStatus(200)
    const [rated] = await centre.ratings()
    assert.containSubset(rated, { photoRating: 3, serviceRating: 2, comments: '拍得很好' })
    const forms = await school.forms()
    assert.containSubset(forms, [
      { no: 2, state: 'accepted', count: 2, documents: [{ id: third }] },
      {
        ...{ no: 1, state: 'returned', comments: '拍得很好', handler: '王老师' },
        decision: { event: 'returnFeedback', reason: '缺少公章' },
        documents: [{ id: first }, { id: second }],
      },
    ])
  })

  test('names the print that was stamped, by the code on its scan', async ({ client, assert }) => {
    const { school } = await declared(client)
    await school.print()
    const { code } = (await school.print()).body().data
    const documentId = await school.send(await scanOf({ tokens: [`tc1.${code}`] }), '表.jpg')
    await school.scan(documentId)
    const sent = await school.act('submitFeedback', { ...written, count: 2, documentId })
    sent.assertStatus(200)
    const [form] = await school.forms()
    assert.equal(form.printNo, 2)
  })
})
