import { moduleBeside } from '#backend/confined/ask_confined'
import { startConfined } from '#backend/confined/confined_child'
import { test } from '@japa/runner'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

const LIMITS = { cpuSeconds: 10, wallMs: 10_000, memoryBytes: 2 ** 30 }

test.group('A process that opens what somebody sent', () => {
  test('finds no secret in its environment, and ends with this one')
    .with(['../paper/page_process', '../roster/list/read/list_process'])
    .run(async ({ assert }, module) => {
      const child = startConfined(moduleBeside(import.meta, module), [], LIMITS)
      try {
        const names = readFileSync(`/proc/${child.pid}/environ`, 'utf8')
        assert.notMatch(names, /PASSWORD|APP_KEY|SECRET|PAYLOAD/)
      } finally {
        child.disconnect()
        await once(child, 'exit')
      }
    })
})
