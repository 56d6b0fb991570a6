import { recordStep } from '#backend/seasons/record/record_step'
import { instantOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import { dueInWorkingDays } from '#domain/season/deadline'
import { letter } from '#domain/season/effect'
import OutboxMessage from '#models/letters/outbox_message'
import CalendarVersion from '#models/seasons/calendar_version'
import type { StepRecord } from '#workflows/school_season/activities'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, stepRows } from '#tests/season_fixture'
import { calendar, SeasonWorld } from '#tests/season_world'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const recordOf = (seasonUnitId: string, step: number): StepRecord => ({
  seasonUnitId,
  step,
  key: `act/key-${step}`,
  track: 'main',
  event: 'saveSetup',
  fromState: null,
  toState: 'awaiting_setup',
  actorId: null,
  details: {},
  businessAt: instantOf('2023-03-01'),
  effects: [
    letter('season_published', 'school', { firstDay: '2023-03-20', lastDay: '2023-03-26' }),
  ],
  progress: [],
  tasks: [],
  deadlines: [],
  facts: seasonFacts(new SeasonWorld().state, '2023-03-01', calendar),
  calendarVersion: '2023',
  clockSeq: null,
})

test.group('Writing a step', (group) => {
  group.teardown(emptyDatabase)

  test('is idempotent: a repeated call gives the same answer and writes no second letter', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const record = recordOf(units[0]!.id, 1)
    const first = await recordStep(record)
    const again = await recordStep(record)
    assert.deepEqual(first.answer, { recorded: true, step: 1 })
    assert.deepEqual(again.answer, first.answer)
    assert.deepEqual(again.letterIds, [])
    assert.lengthOf(await stepRows(units[0]!), 1)
    assert.lengthOf(await db.from('outbox_messages'), 1)
    assert.lengthOf(await db.from('audit_entries').where('action', 'season.saveSetup'), 1)
  })

  test('its letters keep how their deadline was counted, and the note of whoever did it', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    const noteId = randomUUID()
    const { version: calendarVersion } = await CalendarVersion.firstOrFail()
    await recordStep({
      ...recordOf(units[0]!.id, 1),
      details: { noteId },
      deadlines: [dueInWorkingDays('proof', '2023-04-10', 20, calendar)],
      calendarVersion,
      effects: [
        letter('feedback_returned', 'school', { due: '2023-05-09' }),
        letter('last_day', 'school', { to: '18:00' }),
      ],
    })
    const [returned, last] = await OutboxMessage.query().orderBy('template')
    const { deadline, ...params } = returned!.params
    assert.deepEqual(params, { due: '2023-05-09', noteId })
    assert.deepInclude(JSON.parse(String(deadline)), {
      ...{ kind: 'proof', due: '2023-05-09', start: '2023-04-10', days: 20, moved: null },
      holidays: [['劳动节', '2023-04-29', '2023-05-03']],
      worked: [
        ['2023-04-23', '劳动节'],
        ['2023-05-06', '劳动节'],
      ],
    })
    assert.deepEqual(last!.params, { to: '18:00' })
  })

  test('two concurrent attempts write one step', async ({ assert }) => {
    const { units } = await draftSeason()
    const record = recordOf(units[0]!.id, 1)
    const both = await Promise.all([recordStep(record), recordStep(record)])
    for (const { answer } of both) assert.deepEqual(answer, { recorded: true, step: 1 })
    assert.lengthOf(await stepRows(units[0]!), 1)
  })

  test('an out-of-order step is rejected', async ({ assert }) => {
    const { units } = await draftSeason()
    await assert.rejects(() => recordStep(recordOf(units[0]!.id, 3)), /does not follow/)
    assert.isEmpty(await stepRows(units[0]!))
  })
})
