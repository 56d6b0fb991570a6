import { documentKey } from '#backend/documents/store_document'
import { closePrinter } from '#backend/paper/printer/print_paper'
import { readObject } from '#backend/photos/photo_objects'
import Document from '#models/documents/document'
import FormPrint from '#models/feedback_forms/form_print'
import type { World } from '#tests/season_fixture'
import { deliveredByAct } from '#tests/delivered_by_act'
import { asksErrata } from '#tests/errata_requests'
import { liveEngine } from '#tests/live_engine'
import { textsOf } from '#tests/pdf_pages'
import { asks } from '#tests/proof_requests'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'

test.group('The feedback form', (group) => {
  const engine = liveEngine(group)
  group.teardown(closePrinter)

  const prints = (client: ApiClient, { units, coordinators }: World) => {
    const url = `/api/season_units/${units[0]!.id}/form_prints`
    const [user] = coordinators
    return {
      list: async () => (await client.get(url).loginAs(user!)).body(),
      print: (body: object) => client.post(url).json(body).loginAs(user!).withCsrfToken(),
    }
  }
  const blank = { photoRating: null, serviceRating: null }

  async function declared(client: ApiClient) {
    const { world, unit } = await deliveredByAct(engine.gateway, client, 2)
    await asks(client, world, world.coordinators[0]!).confirmAll()
    await asksErrata(client, unit, world.coordinators[0]!).act('declareProofread', {})
    return world
  }

  /** The text of the printed pages. */
  async function pagesOf(documentId: string) {
    const { digest } = await Document.findOrFail(documentId)
    return textsOf(await readObject(documentKey(digest)))
  }

  test('is printed once the school has declared, with what is known, on one page', async ({
    client,
    assert,
  }) => {
    const { world } = await deliveredByAct(engine.gateway, client, 2)
    const { list, print } = prints(client, world)
    assert.isNull((await list()).meta.next)
    assert.equal((await print(blank)).body().error.type, 'wrong_phase')
    await asks(client, world, world.coordinators[0]!).confirmAll()
    const school = asksErrata(client, world.units[0]!, world.coordinators[0]!)
    ;(await school.act('declareProofread', {})).assertStatus(200)
    const { next } = (await list()).meta
    assert.deepInclude(next, { kind: 'B', cohort: 2024, count: 2 })
    const typed = { comments: '照片很清晰 䶮𠮷㺭', handler: '王老师', phone: '025-00000000' }
    const printed = await print({ photoRating: 3, serviceRating: 2, ...typed })
    printed.assertStatus(200)
    const { documentId, code, no, count } = printed.body().data
    assert.deepEqual([no, count], [1, 2])
    const [page, ...more] = await pagesOf(documentId)
    assert.isEmpty(more)
    const text = page!.normalize('NFKC').replaceAll(/\s/g, '')
    const day = next.receivedOn.split('-').map(Number)
    for (const said of [
      '电子图像校对反馈表',
      `${day[0]}年${day[1]}月${day[2]}日收到2024届毕业生电子图像共2人`,
      '经校对全部电子照片确认无误',
      '照片很清晰',
      '王老师',
      '025-00000000',
      code,
    ])
      assert.include(text, said)
  })

  test('is counted by print, and names nobody in the database', async ({ client, assert }) => {
    const world = await declared(client)
    const { list, print } = prints(client, world)
    await print({ ...blank, handler: '王老师', comments: '没有' })
    await print(blank)
    const { data } = await list()
    assert.deepEqual(
      data.map(({ no }: { no: number }) => no),
      [2, 1]
    )
    const [second, first] = data.map(({ documentId }: { documentId: string }) => documentId)
    assert.equal((await Document.findOrFail(second)).replacesId, first)
    assert.lengthOf(new Set(data.map(({ code }: { code: string }) => code)), 2)
    const stored = JSON.stringify(await FormPrint.query().pojo())
    assert.notMatch(stored, /王老师|没有/)
  })
})
