/** `npm test`: everything there is to check, on a throw-away stack of its own. */
import { join } from 'node:path'
import { node, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { main, say } from './setup/say.mjs'
import { setUp } from './setup.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', name)
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g')
const TEST_KEY = 'test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='
const CLOSING = /Tests\s+(?:(\d+) passed)?,?\s*(?:(\d+) failed)?/

/** Runs what is to be checked, and counts. */
class Tally {
  passed = 0
  failed = 0

  async check(name, command, args, options) {
    const begun = Date.now()
    const { code, output } = await run(command, args, { cwd: root, quiet: true, ...options })
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    this.#count(name, seconds, code === 0 ? 1 : 0, code === 0 ? 0 : 1)
    if (code !== 0) console.log(output)
  }

  /** A suite prints its own sentences; its closing line is added up. */
  async suite(name, env, args = [name]) {
    const begun = Date.now()
    const { code, output } = await run(node, ['ace.js', 'test', ...args], {
      cwd: root,
      quiet: true,
      env,
    })
    const text = output.replace(ESCAPES, '')
    console.log(
      text
        .split('\n')
        .filter((line) => /^\s+[✔✖]|❯|not run:|AssertionError|Error:/.test(line))
        .join('\n')
    )
    const [, passed = 0, failed = 0] = CLOSING.exec(text.slice(text.lastIndexOf('Tests '))) ?? []
    const broken = code !== 0 && Number(failed) === 0 ? 1 : 0
    if (code !== 0) console.log(text)
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    this.#count(name, seconds, Number(passed), Number(failed) + broken)
  }

  #count(name, seconds, passed, failed) {
    this.passed += passed
    this.failed += failed
    console.log(
      `${failed === 0 ? '✔' : '✖'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
    )
  }
}

async function checkSources(tally) {
  say('类型、规范、格式', 'types, lint, format')
  await tally.check('types', bin('tsc'), ['--noEmit', '-p', '.'])
  await tally.check('types of the console', bin('tsc'), ['--noEmit', '-p', 'admin'])
  await tally.check('lint', bin('eslint'), ['.'])
  await tally.check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.'])
}

async function checkOnStack(tally, stack, env) {
  const generated = ['diff', '--exit-code', '--', 'models/schema.ts', '.adonisjs']
  await tally.check('migrations', node, ['ace.js', 'migration:run', '--force'], { env })
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

const HELP =
  'npm test   检查全部（类型、规范、各测试组），自带数据库与流程引擎 / checks everything on a stack of its own; ends with "N passed, N failed"'

await main(async () => {
  if (process.argv.includes('--help')) return void console.log(HELP)
  const { temporalHome, chromium } = await setUp({ chromium: true })
  const { Stack } = await import('./stack/stack.mjs')
  const { build } = await import('./stack/console_build.mjs')
  const { throwAwayFolder } = await import('./stack/throw_away.mjs')
  const tally = new Tally()
  await checkSources(tally)
  await build()
  const stack = new Stack(await throwAwayFolder('test'), { temporalHome, durable: false })
  try {
    say('启动测试用数据库与流程引擎', 'starting a database and an engine for the tests')
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, async () => {
        await stack.remove()
        process.exit(130)
      })
    }
    await stack.start({ extraPorts: ['web', 'smtp'] })
    const url = `http://127.0.0.1:${stack.ports.web}`
    const env = stack.environment({
      NODE_ENV: 'test',
      LOG_LEVEL: 'fatal',
      SESSION_DRIVER: 'memory',
      PORT: String(stack.ports.web),
      APP_URL: url,
      SMTP_PORT: String(stack.ports.smtp),
      // The committed histories are encrypted with it: it is a key for tests and nothing else.
      PAYLOAD_KEYS: TEST_KEY,
      CHROMIUM_PATH: chromium,
      TEMPORAL_SERVER_HOME: temporalHome,
    })
    await checkOnStack(tally, stack, env)
  } finally {
    await stack.remove()
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed === 0 ? 0 : 1
})
