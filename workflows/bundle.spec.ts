import { bundleWorkflowCode } from '@temporalio/worker'
import { test } from '@japa/runner'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} }

test.group('The bundle of the workflows', () => {
  test('holds nothing that a workflow may not know', async ({ assert }) => {
    const { code } = await bundleWorkflowCode({
      workflowsPath: pathOf('./index.ts'),
      logger: quiet,
    })
    assert.include(code, 'schoolSeason')
    for (const foreign of ['@adonisjs/', 'models/seasons/season_unit', 'node:fs']) {
      assert.notInclude(code, foreign)
    }
  })

  test('is refused with the name of an import that does not belong', async ({ assert }) => {
    const folder = await mkdtemp(join(tmpdir(), 'workflows-'))
    const intruder = join(folder, 'intruder.ts')
    await writeFile(
      intruder,
      `import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n`
    )
    const said: string[] = []
    const logger = { ...quiet, error: (message: string) => void said.push(message) }
    try {
      await assert.rejects(() => bundleWorkflowCode({ workflowsPath: intruder, logger }))
      assert.include(said.join(), 'node:fs')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
