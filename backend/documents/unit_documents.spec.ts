import ChsiReturn from '#models/chsi/chsi_return'
import Document from '#models/documents/document'
import Unit from '#models/people/unit'
import UnitStep from '#models/seasons/unit_step'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

interface Row {
  fileName: string
  event: string
  at: string
  by: string | null
}

test.group('The documents of a unit', () => {
  async function world() {
    const made = await draftSeason(2)
    await made.season.merge({ publishedAt: DateTime.now() }).save()
    return { ...made, url: `/api/season_units/${made.units[0]!.id}/documents` }
  }

  let minutes = 0
  const handIn = ({ units, coordinators }: World, fileName: string, of = 0) =>
    Document.create({
      seasonUnitId: units[of]!.id,
      authorId: coordinators[of]!.id,
      kind: 'application/pdf',
      fileName,
      digest: 'aa'.repeat(32),
      bytes: 9,
      recordedAt: DateTime.fromISO('2026-01-01T00:00:00Z').plus({ minutes: (minutes += 1) }),
    })

  /** Steps of a unit that name a document, or none. */
  async function record({ units }: World, steps: [event: string, document: Document | null][]) {
    for (const [index, [event, document]] of steps.entries())
      await UnitStep.create({
        seasonUnitId: units[0]!.id,
        step: index + 1,
        stepKey: `act/${index}`,
        track: 'main',
        event,
        toState: 'errata',
        details: document ? { documentId: document.id } : {},
        businessAt: DateTime.fromISO(`2023-04-${10 + index}T02:00:00Z`),
      })
  }

  test('are those that its steps name, newest first, each with the act that it was for last', async ({
    client,
    assert,
  }) => {
    const made = await world()
    const [memo, form] = [await handIn(made, '备忘表.pdf'), await handIn(made, '反馈表.html')]
    await handIn(made, '放弃的.pdf')
    await handIn(made, '别校.pdf', 1)
    await record(made, [
      ['submitMemo', memo],
      ['declareProofread', null],
      ['submitFeedback', form],
      ['registerPostedFeedback', form],
    ])
    const listed = await client.get(made.url).loginAs(made.coordinators[0]!)
    listed.assertStatus(200)
    const rows: Row[] = listed.body().data
    assert.deepEqual(
      rows.map(({ fileName, event }) => [fileName, event]),
      [
        ['反馈表.pdf', 'registerPostedFeedback'],
        ['备忘表.pdf', 'submitMemo'],
      ]
    )
    assert.include(rows[0], { by: 'coordinator', at: '2023-04-13T02:00:00.000Z' })
  })

  test('also those of CHSI returns after closing', async ({ client, assert }) => {
    const made = await world()
    const list = await handIn(made, '退回名单.pdf')
    await ChsiReturn.create({
      seasonUnitId: made.units[0]!.id,
      count: 1,
      reason: '姓名不符',
      registeredBy: made.centre.id,
      registeredAt: DateTime.now(),
      documentId: list.id,
    })
    const { data } = (await client.get(made.url).loginAs(made.centre)).body()
    assert.deepEqual(
      data.map(({ event }: Row) => event),
      ['registerChsiReturn']
    )
    const returns = `/api/season_units/${made.units[0]!.id}/chsi_returns`
    const late = (await client.get(returns).loginAs(made.centre)).body().data[0]
    assert.equal(late.documentId, list.id)
  })

  test('come in pages, none of them twice', async ({ client, assert }) => {
    const made = await world()
    const files = []
    for (const name of ['1', '2', '3']) files.push(await handIn(made, `${name}.pdf`))
    await record(
      made,
      files.map((file) => ['submitErrata', file])
    )
    const seen: string[] = []
    for (let after = ''; ;) {
      const { data, meta } = (
        await client.get(`${made.url}?limit=1&after=${after}`).loginAs(made.centre)
      ).body()
      seen.push(...data.map(({ fileName }: Row) => fileName))
      if (!meta.next) break
      after = meta.next
    }
    assert.deepEqual(seen, ['3.pdf', '2.pdf', '1.pdf'])
  })

  test('are shown to whom the papers of the unit are shown', async ({ client }) => {
    const made = await world()
    const college = await person('college', await Unit.findOrFail(made.units[0]!.unitId))
    ;(await client.get(made.url).loginAs(await person('finance'))).assertStatus(200)
    ;(await client.get(made.url).loginAs(made.coordinators[1]!)).assertStatus(404)
    ;(await client.get(made.url).loginAs(college)).assertStatus(403)
    ;(await client.get(made.url)).assertStatus(401)
  })
})
