import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureSpace } from '../setup/install.mjs'
import { root } from '../setup/paths.mjs'
import { main, say, Trouble } from '../setup/say.mjs'
import { build } from '../stack/console_build.js'
import { Installation } from '../stack/installation.js'
import { endLeftOvers } from '../stack/left_over.js'
import { nextFree } from '../stack/ports.js'
import { rememberedEnvironment } from '../stack/remembered_environment.js'
import { Stack } from '../stack/stack.js'
import { welcome } from './welcome.js'

const PORT = Number(process.env.PORT ?? 3333)
const folder = join(root, 'tmp', 'start')
const environment = join(folder, 'environment.json')

/** Two installations on one folder would stop each other's database: the second names the first. */
function refuseSecond(file: string) {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const line = `/proc/${pid}/cmdline`
  if (pid && existsSync(line) && readFileSync(line, 'utf8').includes('start.mjs')) {
    throw new Trouble(
      `已经在运行（进程 ${pid}）。请用那个窗口里的地址，或先在那里按 Ctrl-C。`,
      `It is running already (process ${pid}): use the address that it printed, or stop it first.`
    )
  }
  // bin/start.mjs, which forwards its signals.
  writeFileSync(file, String(process.ppid))
}

async function choosePort() {
  // Processes left by a killed start may still hold the port.
  await endLeftOvers(folder, 'SIGTERM')
  const webPort = await nextFree(PORT)
  if (webPort !== PORT)
    say(`端口 ${PORT} 已被占用，改用 ${webPort}`, `port ${PORT} is taken, using ${webPort}`)
  return webPort
}

/** Stops in order on the first signal; further signals are ignored. */
function stopOnSignal(installation: Installation) {
  let stopping: Promise<never> | null = null
  const stop = async () => {
    say('正在停止', 'stopping')
    await installation.stop()
    rmSync(environment, { force: true })
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (stopping ??= stop()))
  }
  return { stopping: () => stopping }
}

/** Takes some seconds, and is needed only when the clock is first moved into a school's window. */
function drawPictures({ stack, env }: Installation) {
  stack
    .ace(['demo:pictures'], env)
    .catch((error) => say(`演示照片没有绘制：${error.message}`, 'the demo has no photos'))
}

async function bringUp(installation: Installation, webPort: number | null) {
  await installation.start({ webPort, announce: (what) => say(`启动 ${what}`, 'starting') })
  await installation.stack.ace(['demo:seed', '--students', '--photos=10'], installation.env)
  drawPictures(installation)
  const remembered = JSON.stringify(rememberedEnvironment(installation.env))
  writeFileSync(environment, remembered, { mode: 0o600 })
  console.log(welcome(installation))
  installation.supervise((name) =>
    say(`${name} 意外退出，正在重新启动`, 'ended unexpectedly, starting it again')
  )
}

await main(async () => {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  refuseSecond(join(folder, 'start.pid'))
  ensureSpace(folder, 1)
  await build()
  const webPort = await choosePort()
  const installation = new Installation(new Stack(folder))
  const signals = stopOnSignal(installation)
  try {
    await bringUp(installation, webPort)
  } catch (error) {
    if (signals.stopping()) return signals.stopping()!
    await installation.stop()
    if (error instanceof Trouble) throw error
    throw new Trouble(
      `启动失败：${(error as Error).message}`,
      `could not start; logs are in ${join(folder, 'logs')}`
    )
  }
  await new Promise(() => {})
})
