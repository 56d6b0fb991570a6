import { join } from 'node:path'
import { node, root } from '../setup/paths.mjs'
import { main, say } from '../setup/say.mjs'
import { build } from '../stack/console_build.js'
import { Stack } from '../stack/stack.js'
import { throwAwayFolder } from '../stack/throw_away.js'
import { Tally } from './tally.js'

const bin = (name: string) => join(root, 'node_modules', '.bin', name)
// The committed histories are encrypted with this key; it is used for tests only.
const TEST_KEY = 'test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='

async function checkSources(tally: Tally) {
  say('类型、规范、格式', 'types, lint, format')
  await tally.check('types', bin('tsc'), ['--noEmit', '-p', '.'])
  await tally.check('types of the console', bin('tsc'), ['--noEmit', '-p', 'admin'])
  await tally.check('types of its tests', bin('tsc'), ['--noEmit', '-p', 'admin/tests'])
  await tally.check('lint', bin('eslint'), ['.'])
  await tally.check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.'])
}

async function checkOnStack(tally: Tally, stack: Stack, env: NodeJS.ProcessEnv) {
  const generated = ['diff', '--exit-code', '--', 'models/schema.ts', '.adonisjs']
  await tally.check('migrations', node, ['ace.js', 'migration:run', '--force'], env)
  await tally.check('generated files are up to date', 'git', generated)
  await stack.ace(['temporal:prepare'], env)
  say('规则', 'rules')
  await tally.suite('domain', env)
  await tally.suite('domain', { ...env, TZ: 'America/New_York' })
  for (const suite of ['models', 'backend', 'workflows', 'setup', 'bench', 'console']) {
    say(suite, 'suite')
    await tally.suite(suite, env)
  }
  say('真实时间', 'real time')
  await tally.suite('real_mode', { ...env, SESSION_DRIVER: 'database' })
}

/** The environment in which the tests find their stack. */
async function startForTests(stack: Stack) {
  const ports = await stack.start({ extraPorts: ['web', 'smtp'] })
  return stack.environment({
    NODE_ENV: 'test',
    LOG_LEVEL: 'fatal',
    SESSION_DRIVER: 'memory',
    PORT: String(ports.web),
    APP_URL: `http://127.0.0.1:${ports.web}`,
    SMTP_PORT: String(ports.smtp),
    PAYLOAD_KEYS: TEST_KEY,
  })
}

/** The same signal may arrive twice: from the terminal and from the launching process. */
function removeOnSignal(stack: Stack) {
  let removing: Promise<never> | null = null
  const remove = async () => {
    await stack.remove()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => (removing ??= remove()))
  }
}

await main(async () => {
  const tally = new Tally()
  await checkSources(tally)
  await build()
  const stack = new Stack(await throwAwayFolder('test'), { durable: false })
  try {
    say('启动测试用数据库与流程引擎', 'starting a database and an engine for the tests')
    removeOnSignal(stack)
    await checkOnStack(tally, stack, await startForTests(stack))
  } finally {
    await stack.remove()
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed === 0 ? 0 : 1
})
