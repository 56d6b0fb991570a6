import type { PrintBoard } from '#backend/home/queries/print_board'
import UnitSetup from '#models/seasons/unit_setup'
import type { Act } from '#domain/season/act_rules'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person } from '#tests/season_fixture'
import { projectSeason } from '#tests/project_season'
import { form, inProof } from '#tests/season_world'
import { test } from '@japa/runner'

const PRINTS: Act[] = [
  { name: 'confirmLayoutData', input: { count: 800, documentId: null } },
  { name: 'orderPrints', input: {} },
  { name: 'finishPrints', input: {} },
  { name: 'ship', input: { parcels: 1, noteId: null } },
  { name: 'confirmReceipt', input: {} },
]

/** A unit whose feedback was accepted, after the first acts of its paper photos. */
function printed(acts: number) {
  const world = inProof()
  const before: Act[] = [
    { name: 'declareProofread', input: {} },
    { name: 'submitFeedback', input: form },
    { name: 'acceptFeedback', input: {} },
  ]
  for (const act of [...before, ...PRINTS.slice(0, acts)]) {
    const refused = world.act(act)
    if (refused) throw new Error(`${act.name}: ${refused}`)
  }
  return world
}

test.group('The home of printing', (group) => {
  group.teardown(emptyDatabase)

  test('shows each unit in the column of what is next, with its address', async ({
    client,
    assert,
  }) => {
    const { units } = await draftSeason(7)
    for (const [index, unit] of units.entries())
      await projectSeason(unit, printed(Math.min(index, 5)))
    const setup = {
      notice: '',
      contactName: '甲',
      contactPhone: '025-1',
      mailingAddress: '某路 1 号',
    }
    await UnitSetup.create({ ...setup, seasonUnitId: units[1]!.id })
    const printing = await person('printing')
    const answer = await client.get('/api/home/printing').loginAs(printing)
    answer.assertStatus(200)
    const { columns }: PrintBoard = answer.body().data
    assert.deepEqual(
      columns.map(({ column, count }) => [column, count]),
      [
        ['to_print', 1],
        ['printing', 1],
        ['to_ship', 1],
        ['shipped', 1],
        ['received', 2],
      ]
    )
    const [first] = columns[0]!.units
    assert.containSubset(first, { id: units[1]!.id, name: '第2学院', state: 'ready_to_print' })
    assert.deepEqual(first!.address, {
      contactName: '甲',
      contactPhone: '025-1',
      mailingAddress: '某路 1 号',
    })
    assert.isNull(columns[1]!.units[0]!.address)
    for (const [index, act] of (
      ['orderPrints', 'finishPrints', 'ship', 'confirmReceipt'] as const
    ).entries()) {
      const list = await client.get('/api/season_units').qs({ act }).loginAs(printing)
      assert.equal(list.body().meta.total, columns[index]!.count, act)
    }
  })
})
