import UnitStep from '#models/seasons/unit_step'
import { deliveredByAct } from '#tests/delivered_by_act'
import { asksErrata } from '#tests/errata_requests'
import { liveEngine } from '#tests/live_engine'
import { asks } from '#tests/proof_requests'
import { test } from '@japa/runner'

test.group('A declaration', (group) => {
  const engine = liveEngine(group)

  test('counts what nobody has proofread, and needs a reason to leave it so', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 3)
    const room = asks(client, world, world.coordinators[0]!)
    const school = asksErrata(client, unit, world.coordinators[0]!)
    const [first] = [{ studentId: students[0]!.id, itemId: items[0]!.id, version: 1 }]
    await room.mark([{ ...first, kind: 'right' }])
    const silent = await school.act('declareProofread', { unmarked: 0 })
    assert.deepInclude(silent.body().error, { type: 'unmarked_unexplained', count: 2 })
    const said = await school.act('declareProofread', { reason: '两名学生已退学' })
    said.assertStatus(200)
    const { details } = await UnitStep.findByOrFail('event', 'declareProofread')
    assert.deepInclude(details, { unmarked: 2, openErrors: 0 })
  })

  test('beside marks that are made at the same time counts them, or is refused', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 3)
    const room = asks(client, world, world.coordinators[0]!)
    const school = asksErrata(client, unit, world.coordinators[0]!)
    const marks = students.map(({ id: studentId }, index) => ({
      ...{ studentId, itemId: items[index]!.id, version: 1, kind: 'right' },
    }))
    const [declared, marked] = await Promise.all([
      school.act('declareProofread', { reason: '部分学生未联系上' }),
      room.mark(marks),
    ])
    if (declared.status() === 200) {
      const { details } = await UnitStep.findByOrFail('event', 'declareProofread')
      const { unmarked } = await room.classNamed('软件2001')
      assert.deepInclude(details, { unmarked })
      assert.isTrue(marked.status() === 200 || unmarked === 3)
    } else assert.equal(declared.body().error.type, 'proof_differs')
  })
})
