/** `npm start`: everything on one machine, with the demo season, until Ctrl-C. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureSpace } from './setup/install.mjs'
import { root } from './setup/paths.mjs'
import { main, say, Trouble } from './setup/say.mjs'
import { setUp } from './setup.mjs'
import { endLeftOvers } from './stack/left_over.mjs'
import { nextFree } from './stack/ports.mjs'
import { rememberedEnvironment } from './stack/remembered_environment.mjs'

const PORT = Number(process.env.PORT ?? 3333)

const LOGINS = [
  [
    'admin@example.test',
    '中心管理员：建季、发布、终止、日历、时钟',
    'centre admin: seasons, publishing, calendar, clock',
  ],
  ['deputy@example.test', '中心副管理员：复核（双人）', 'second centre admin: four eyes'],
  [
    'operator@example.test',
    '中心业务员：审批、制作、确认反馈、时钟',
    'operator: decisions, processing, feedback, clock',
  ],
  ['reviewer@example.test', '中心审核员：勘误、每日检查', 'reviewer: errata, daily checks'],
  [
    'finance@example.test',
    '中心财务：结算函、到账、差异',
    'finance: statements, payments, differences',
  ],
  ['printing@example.test', '中心冲印：下单、完成、寄出', 'printing: orders, prints, shipping'],
  [
    '90001@example.test',
    '泰州凤城学院联系人：只见本校（90001–90012 同理）',
    'a school’s coordinator: its own unit only (90001–90012)',
  ],
  [
    '90000@example.test',
    '试点学校联系人：本校已有照片',
    'a pilot school’s coordinator, with photos',
  ],
]

function tell(product) {
  const lines = LOGINS.map(
    ([login, zh, en]) => `    ${login.padEnd(24)} ${zh}\n${' '.repeat(29)}${en}`
  )
  console.log(`
  图采季 tucai

  控制台 console   ${product.url}
  收件箱 inbox     ${product.inboxUrl}

  演示账号（密码均为 tucai-2023）/ demo logins (password tucai-2023)
${lines.join('\n')}

  时钟停在 2023-03-01，用页面顶部的时钟条移动 / the clock stands at 2023-03-01: move it with the bar on top
  数据与日志 data and logs   ${product.stack.folder}
  Ctrl-C 停止 / stops
`)
}

/** Two of them would end each other's database: the second says where the first is. */
function refuseSecond(file) {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const line = `/proc/${pid}/cmdline`
  if (pid && existsSync(line) && readFileSync(line, 'utf8').includes('start.mjs')) {
    throw new Trouble(
      `已经在运行（进程 ${pid}）。请用那个窗口里的地址，或先在那里按 Ctrl-C。`,
      `It is running already (process ${pid}): use the address that it printed, or stop it first.`
    )
  }
  writeFileSync(file, String(process.pid))
}

const HELP =
  'npm start   启动全部（数据库、流程引擎、收件箱、网页、工作进程），Ctrl-C 停止 / starts everything, Ctrl-C stops; PORT chooses the port'

await main(async () => {
  if (process.argv.includes('--help')) return void console.log(HELP)
  const { temporalHome } = await setUp()
  const { Stack } = await import('./stack/stack.mjs')
  const { Product } = await import('./stack/product.mjs')
  const folder = join(root, 'tmp', 'start')
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  refuseSecond(join(folder, 'start.pid'))
  ensureSpace(folder, 1)
  const { build } = await import('./stack/console_build.mjs')
  await build()
  // What a killed start left behind may still hold the port.
  await endLeftOvers(folder, 'SIGTERM')
  const webPort = await nextFree(PORT)
  if (webPort !== PORT)
    say(`端口 ${PORT} 已被占用，改用 ${webPort}`, `port ${PORT} is taken, using ${webPort}`)
  const stack = new Stack(folder, { temporalHome })
  const product = new Product(stack)
  let stopping = null
  const stop = () => {
    stopping ??= (async () => {
      say('正在停止', 'stopping')
      await product.stop()
      rmSync(join(folder, 'environment.json'), { force: true })
      process.exit(0)
    })()
    return stopping
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  try {
    await product.start({ webPort, announce: (what) => say(`启动 ${what}`, 'starting') })
    await stack.ace(['demo:seed', '--photos=10'], product.env)
    const environment = JSON.stringify(rememberedEnvironment(product.env))
    writeFileSync(join(folder, 'environment.json'), environment, { mode: 0o600 })
    tell(product)
    product.supervise((name) =>
      say(`${name} 意外退出，正在重新启动`, 'ended unexpectedly, starting it again')
    )
  } catch (error) {
    if (stopping) return stopping
    await product.stop()
    if (error instanceof Trouble) throw error
    throw new Trouble(
      `启动失败：${error.message}`,
      `could not start; logs are in ${join(folder, 'logs')}`
    )
  }
  await new Promise(() => {})
})
