import { STORIES, goldenCodec, goldenHistories, recordHistories } from '#tests/golden_histories'
import { startWorkers } from '#tests/live_engine'
import { workflowBundle } from '#backend/worker/workers'
import { Worker } from '@temporalio/worker'
import { test } from '@japa/runner'
import { fileURLToPath } from 'node:url'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const shared = { dataConverter: { payloadCodecs: [goldenCodec] }, replayName: 'golden' }

const { RECORD_HISTORIES } = process.env

/** Patch markers, which the engine stores unencrypted. */
const ENGINE_ONLY = ['EVENT_TYPE_MARKER_RECORDED', 'EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES']

if (RECORD_HISTORIES) {
  test('recording golden histories', async () => {
    const engine = await startWorkers()
    await recordHistories(RECORD_HISTORIES.split(','), engine.gateway)
    await engine.stop()
  })
}

test.group('Golden histories', () => {
  test('there is one history for every story', ({ assert }) => {
    assert.sameMembers(
      goldenHistories().map(({ name }) => name),
      Object.keys(STORIES).map((name) => `${name}.json`)
    )
  })

  test('{name} replays with the workflow as it is now')
    .with(goldenHistories())
    .run(async ({ assert }, { name, history }) => {
      const options = { ...shared, workflowBundle: await workflowBundle() }
      await Worker.runReplayHistory(options, history, name)
      assert.isBelow(history.events.length, 1_000)
    })

  test('a workflow with an additional timer fails to replay', async ({ assert }) => {
    const { history } = goldenHistories().find(({ name }) => name === 'cancelled.json')!
    const workflowsPath = pathOf('../../backend/tests/nondeterministic_workflows.ts')
    await assert.rejects(
      () => Worker.runReplayHistory({ ...shared, workflowsPath }, history, 'cancelled'),
      /TMPRL1100|[Nn]ondeterminism/
    )
  })

  test('no payload in a history can be read without the key', ({ assert }) => {
    for (const { history } of goldenHistories()) {
      const events = history.events.filter(
        ({ eventType }: { eventType: string }) => !ENGINE_ONLY.includes(eventType)
      )
      const text = JSON.stringify(events)
      const encoded = [...text.matchAll(/"encoding":"([^"]+)"/g)].map(([, value]) => value)
      const encrypted = Buffer.from('binary/encrypted').toString('base64')
      assert.isNotEmpty(encoded)
      // Search attributes are not encrypted and contain only ids.
      const plain = encoded.filter((value) => value !== encrypted).length
      assert.isAtMost(plain, 2)
    }
  })
})
