import { goldenCodec, goldenHistories } from '#tests/golden_histories'
import { publishedSeason } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import { valuePaths } from '#tests/wire/paths'
import { workflowIdFor } from '#backend/seasons/actions/start_seasons'
import { dataConverter } from '#backend/engine/engine_client'
import { ACT_NAMES } from '#domain/season/act_rules'
import { LETTER_RULES } from '#domain/season/due/letter_rules'
import { TIMER_RULES } from '#domain/season/due/timer_rules'
import type { StepRecord } from '#workflows/school_season/activities'
import app from '@adonisjs/core/services/app'
import { Client } from '@temporalio/client'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import type { Payload, PayloadCodec } from '@temporalio/common'
import { test } from '@japa/runner'

type History = ReturnType<typeof historyFromJSON>

async function decoded(codec: PayloadCodec, payloads: Payload[] | null | undefined) {
  const plain = await codec.decode(payloads ?? [])
  return plain.map(({ data }) => JSON.parse(new TextDecoder().decode(data!)))
}

async function readInput({ events }: History, codec: PayloadCodec) {
  const { workflowExecutionStartedEventAttributes: started } = events![0]!
  const [input] = await decoded(codec, started!.input?.payloads as Payload[])
  return input
}

/** The recorded steps of a history. */
async function recordedSteps({ events }: History): Promise<StepRecord[]> {
  const scheduled = events!.flatMap((event) => event.activityTaskScheduledEventAttributes ?? [])
  const recorded = scheduled.filter(({ activityType }) => activityType?.name === 'recordStep')
  const inputs = recorded.map(({ input }) => decoded(goldenCodec, input?.payloads as Payload[]))
  return (await Promise.all(inputs)).flat()
}

const golden = () => goldenHistories().map(({ history }) => historyFromJSON(history))

const INSTANT = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z`
const timers = [
  ...TIMER_RULES.map(({ track, event }) => `${track}/${event}`),
  ...LETTER_RULES.map(({ key }) => `main/message_${key}`),
  'main/published',
]
const KEY = new RegExp(`^(act/[0-9a-f-]{36}|(parked/)?(${timers.join('|')})/${INSTANT})$`)

test.group('Stored data of running seasons', (group) => {
  const engine = liveEngine(group)

  test('keys and events of all recorded steps match today’s rules', async ({ assert }) => {
    const steps = (await Promise.all(golden().map(recordedSteps))).flat()
    assert.isAbove(steps.length, 100)
    const known = [...ACT_NAMES, ...timers.map((timer) => timer.replace(/^\w+\//, ''))]
    for (const { key, event } of steps) {
      assert.match(key, KEY)
      assert.include(known, event)
    }
  })

  test('every field of a season’s input in the golden histories still exists', async ({
    assert,
  }) => {
    const { units } = await publishedSeason(engine.gateway)
    const client = await app.container.make(Client)
    const history = await client.workflow.getHandle(workflowIdFor(units[0]!)).fetchHistory()
    const today = valuePaths(await readInput(history, dataConverter.payloadCodecs[0]!))
    for (const past of golden()) {
      // The state of a later run has more fields than that of a first run.
      const missing = valuePaths(await readInput(past, goldenCodec)).filter(
        (p) => !today.includes(p)
      )
      assert.deepEqual(missing, [])
    }
  })
})
