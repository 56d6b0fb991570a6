import Unit from '#models/people/unit'
import { instantOf } from '#domain/calendar/instant'
import type { StageOfDay } from '#domain/season/stages/stage_ladder'
import { liveEngine } from '#tests/live_engine'
import { act, capturedSeason, person, walkTo } from '#tests/season_fixture'
import { test } from '@japa/runner'

test.group('The ladder of a unit', (group) => {
  const engine = liveEngine(group)

  test('is made from its recorded steps, with the days that the clock has left', async ({
    client,
    assert,
  }) => {
    const { units, coordinators } = await capturedSeason(engine.gateway)
    const [unit] = units
    const memo = { captured: 800, uncaptured: 0, documentId: null }
    await act(engine.gateway, unit!, { name: 'submitMemo', input: memo })
    await act(engine.gateway, unit!, { name: 'startProcessing', input: {} })
    await walkTo(engine.gateway, instantOf('2023-04-12', '10:00'))
    const shown = await client.get(`/api/season_units/${unit!.id}`).loginAs(coordinators[0]!)
    const stages: StageOfDay[] = shown.body().data.stages
    assert.deepEqual(
      stages.map(({ status }) => status),
      [
        'done',
        'done',
        'done',
        'running',
        ...Array(2).fill('not_begun'),
        'not_begun',
        'running',
        'not_begun',
      ]
    )
    assert.include(stages[1], { doneOn: '2023-03-20', dueOn: '2023-03-20', daysLate: 0 })
    assert.include(stages[2], { doneOn: '2023-04-10', dueOn: '2023-03-27' })
    assert.isAbove(stages[2]!.daysLate, 0)
    assert.include(stages[3], { owner: 'centre', act: 'uploadBatch', state: 'processing' })
    assert.isAbove(stages[3]!.daysLeft!, 0)
    assert.include(stages[7], { owner: 'finance', dueOn: '2023-11-20', reachedOn: '2023-03-20' })
  })

  test('is not shown to those who may not see the papers of the unit', async ({
    client,
    assert,
  }) => {
    const { units } = await capturedSeason(engine.gateway)
    const college = await person('college', await Unit.findOrFail(units[0]!.unitId))
    const shown = await client.get(`/api/season_units/${units[0]!.id}`).loginAs(college)
    assert.isNull(shown.body().data.stages)
  })

  test('beside it the timeline of one track', async ({ client, assert }) => {
    const { units, centre } = await capturedSeason(engine.gateway)
    const statement = { count: 800, documentId: null }
    await act(engine.gateway, units[0]!, { name: 'issueStatement', input: statement })
    const url = `/api/season_units/${units[0]!.id}/timeline?track=billing`
    const { data } = (await client.get(url).loginAs(centre)).body()
    assert.deepEqual(
      data.map(({ event }: { event: string }) => event),
      ['issueStatement']
    )
  })
})
