import { SENT, type Answered } from '#tests/wire/sent'
import { worldToWrite } from '#tests/wire/world_to_write'
import { valuePaths } from '#tests/wire/paths'
import { emptyDatabase } from '#tests/empty_database'
import { test } from '@japa/runner'
import { writeFileSync } from 'node:fs'
import recorded from './written.json' with { type: 'json' }

// `RECORD_WIRE=1 npm test` records them again: paths may be added, not removed.
const PINNED: Record<string, Answered> = recorded

test.group('Answers to requests that write, and lists that they fill', (group) => {
  group.teardown(emptyDatabase)

  test('have their pinned status and paths, in their order', async ({ client, assert }) => {
    const world = await worldToWrite()
    const today: Record<string, Answered> = {}
    for (const [name, request] of Object.entries(SENT)) {
      const response = await request(client, world).loginAs(world.centre).withCsrfToken()
      const paths = response.text() ? valuePaths(response.body()) : []
      today[name] = { status: response.status(), paths }
    }
    if (process.env.RECORD_WIRE) {
      const file = new URL('written.json', import.meta.url)
      writeFileSync(file, `${JSON.stringify(today, null, 2)}\n`)
      return
    }
    for (const [name, { status, paths }] of Object.entries(PINNED)) {
      assert.equal(today[name]!.status, status, name)
      assert.deepEqual(
        today[name]!.paths.filter((path) => paths.includes(path)),
        paths,
        name
      )
    }
  })
})
