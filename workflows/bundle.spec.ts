import { workflowBundle } from '#backend/worker/workers'
import { bundleWorkflowCode } from '@temporalio/worker'
import { test } from '@japa/runner'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} }

test.group('The workflow bundle', () => {
  test('contains only modules that a workflow may import', async ({ assert }) => {
    const { code } = await workflowBundle()
    assert.include(code, 'schoolSeason')
    for (const foreign of ['@adonisjs/', 'models/seasons/season_unit', 'node:fs']) {
      assert.notInclude(code, foreign)
    }
  })

  test('a forbidden import is refused by name', async ({ assert }) => {
    const folder = await mkdtemp(join(tmpdir(), 'workflows-'))
    const intruder = join(folder, 'intruder.ts')
    await writeFile(
      intruder,
      `import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n`
    )
    const errors: string[] = []
    const logger = { ...quiet, error: (message: string) => void errors.push(message) }
    try {
      await assert.rejects(() => bundleWorkflowCode({ workflowsPath: intruder, logger }))
      assert.include(errors.join(), 'node:fs')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
