import { startWorkers } from '#tests/live_engine'
import { act, progressOf, publishedSeason, stepsOf, taizhou, walkTo } from '#tests/season_fixture'
import { instantOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'

const setup = {
  name: 'saveSetup',
  input: {
    window: { ...taizhou, lastDay: '2023-03-24' },
    payer: 'school',
    noteId: null,
    setupId: 'setup-1',
  },
} as const

test.group('A season on the real engine', (group) => {
  let engine: Awaited<ReturnType<typeof startWorkers>>
  group.setup(async () => {
    engine = await startWorkers()
    return engine.stop
  })

  test('waits for its school, captures by the clock, and is written step by step', async ({
    assert,
  }) => {
    const { gateway } = engine
    const { units } = await publishedSeason(gateway)
    const unit = units[0]!
    assert.containSubset(await progressOf(unit), { state: 'awaiting_setup', waiting_on: 'school' })
    assert.isNull(await act(gateway, unit, setup))
    await walkTo(gateway, instantOf('2023-03-24', '18:00'))
    assert.containSubset(await progressOf(unit), { state: 'capture_closed', waiting_on: 'centre' })
    const steps = await stepsOf(unit)
    assert.deepEqual(
      steps.map(({ step }) => step),
      steps.map((_row, index) => index + 1)
    )
    assert.includeMembers(
      steps.map(({ event }) => event),
      ['published', 'saveSetup', 'window_start', 'message_day_summary', 'window_end']
    )
  })
})
