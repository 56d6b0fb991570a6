import {
  isPayMode,
  keepKeys,
  merchantEnvironment,
  startLocalGateway,
  type LocalGateway,
} from '#backend/payments/local_gateway/local_gateway'
import { join } from 'node:path'
import { say, Trouble } from '../setup/say.mjs'
import type { Child } from './child.js'
import { startInbox } from './inbox.js'
import type { Letter } from './letter.js'
import type { Stack } from './stack.js'
import { environmentOfRole } from './role_environment.js'
import { choosePorts } from './ports.js'
import { listens, until } from './waiting.js'

const STOPPING = ['SIGINT', 'SIGTERM'] as const

interface InstallationOptions {
  onLetter?: (letter: Letter) => void
  /** Flags of the photo worker, or null for none. */
  photoWorker?: string[] | null
  /** Node flags of the web process. */
  webFlags?: string[]
}

export interface StartOptions {
  /** A free port by default. */
  webPort?: number | null
  /** Called with the name of each process before it starts. */
  announce?: (what: string) => void
}

/** The product on a stack: schema, namespaces, mailbox, and the web, season and photo processes. */
export class Installation {
  /** Known once it has started. */
  port!: number
  url!: string
  inboxUrl!: string
  env!: NodeJS.ProcessEnv
  /** Where students pay in a rehearsal. */
  payments?: LocalGateway
  inbox?: Awaited<ReturnType<typeof startInbox>>
  web?: Child
  worker?: Child
  photos?: Child
  #isStopping = false
  #watch?: NodeJS.Timeout

  constructor(
    readonly stack: Stack,
    readonly options: InstallationOptions = {}
  ) {}

  async start({ webPort, announce = () => {} }: StartOptions = {}) {
    const { stack } = this
    const extraPorts = ['web', 'smtp', 'inbox', 'payments'] as const
    const ports = await stack.start({ extraPorts, onService: announce })
    this.port = webPort ?? ports.web
    this.url = `http://127.0.0.1:${this.port}`
    this.inboxUrl = `http://127.0.0.1:${ports.inbox}`
    this.inbox = await startInbox({
      smtpPort: ports.smtp,
      httpPort: ports.inbox,
      onLetter: this.options.onLetter,
    })
    this.env = stack.environment({
      PORT: String(this.port),
      APP_URL: this.url,
      SMTP_PORT: String(ports.smtp),
      INBOX_URL: this.inboxUrl,
      ...(await this.#startPayments(ports.payments)),
    })
    await this.#prepare(announce)
    announce('网页与工作进程 web, worker')
    await this.startWeb()
    await this.startWorker()
    if (this.options.photoWorker !== null) await this.startPhotos()
    await this.#awaitWeb()
    await this.awaitEngine()
  }

  /** @returns the environment by which the product is its merchant */
  async #startPayments(port: number) {
    const folder = join(this.stack.folder, 'payments')
    const keys = keepKeys(folder)
    const { PAY_MODE: mode } = process.env
    this.payments = await startLocalGateway({ keys, port, ...(isPayMode(mode) && { mode }) })
    return merchantEnvironment(keys, folder, this.payments.url)
  }

  async #prepare(announce: (what: string) => void) {
    const { stack } = this
    announce('数据库结构与流程引擎 schema, engine')
    await stack.ace(['migration:run', '--force', '--no-schema-generate'], this.env)
    await stack.ace(['temporal:prepare'], this.env)
    if (this.options.photoWorker !== null) await this.#prepareModels(announce)
  }

  async #prepareModels(announce: (what: string) => void) {
    const { stack } = this
    announce('照片模型 vision models')
    const models = await stack.ace(['photos:prepare_models'], this.env)
    if (models.includes('extended models missing')) {
      announce('照片检查仅用基础模型，部分规则由人工判断 core vision models only')
    }
  }

  async startWeb() {
    const args = [
      '--import=./bin/typescript.mjs',
      ...(this.options.webFlags ?? []),
      'bin/server.ts',
    ]
    this.web = this.stack.run('web', args, environmentOfRole('web', this.env))
  }

  /** Starts a further web process beside the first, with other settings if given; returns its URL. */
  async startAnotherWeb(settings: NodeJS.ProcessEnv = {}) {
    const { web: port } = await choosePorts(['web'])
    const args = ['--import=./bin/typescript.mjs', 'bin/server.ts']
    const url = `http://127.0.0.1:${port}`
    const own = { PORT: String(port), APP_URL: url, ...settings }
    const env = { ...environmentOfRole('web', this.env), ...own }
    const child = this.stack.run(`web_${port}`, args, env)
    await this.#awaitWeb(child, port)
    return url
  }

  async startWorker() {
    const env = environmentOfRole('worker', this.env)
    this.worker = this.stack.run('worker', ['ace.js', 'temporal:worker'], env)
  }

  async startPhotos() {
    const args = ['ace.js', 'photos:worker', ...(this.options.photoWorker ?? [])]
    this.photos = this.stack.run('photos', args, environmentOfRole('photos', this.env))
  }

  async #awaitWeb(web = this.web!, port = this.port) {
    if ((await until(() => web.ended || listens(port), 60_000)) && !web.ended) return
    throw new Trouble(
      `网页进程没有启动：\n${web.lastLines()}`,
      `The web process did not start; see ${web.log}`
    )
  }

  /** The worker bundles the workflows before it is ready. */
  async awaitEngine() {
    const worker = this.worker!
    const isReady = () => worker.ended || worker.lastLines(50).includes('worker ready')
    if ((await until(isReady, 90_000)) && !worker.ended) return
    throw new Trouble(
      `工作进程没有启动：\n${worker.lastLines()}`,
      `The worker did not start; see ${worker.log}`
    )
  }

  /** Restarts processes that die, in the order of their dependencies. */
  supervise(onRestart: (name: string) => void) {
    const { stack } = this
    const members: [string, () => Child | undefined, () => Promise<unknown> | undefined][] = [
      ['PostgreSQL', () => stack.postgres?.child, () => stack.postgres?.start()],
      ['Temporal', () => stack.temporal?.child, () => stack.temporal?.start()],
      ['web', () => this.web, () => this.startWeb()],
      ['worker', () => this.worker, () => this.startWorker()],
      ['photos', () => this.photos, () => this.startPhotos()],
    ]
    const look = async () => {
      for (const [name, child, restart] of members) {
        if (this.#isStopping || !child()?.ended) continue
        onRestart(name)
        await restart()?.catch((error) => console.error(error.message))
      }
      if (!this.#isStopping) this.#watch = setTimeout(look, 1_000)
    }
    void look()
  }

  #endWatch() {
    this.#isStopping = true
    clearTimeout(this.#watch)
  }

  async stop() {
    this.#endWatch()
    await this.stack.stop()
    await this.inbox?.stop()
    await this.payments?.stop()
  }

  async remove() {
    this.#endWatch()
    await this.stack.remove()
    await this.inbox?.stop()
    await this.payments?.stop()
  }
}

/**
 * Runs `work` and stops the installation afterwards, also on Ctrl-C. One signal may arrive twice: from
 * the terminal, and from the process that launched this one.
 */
export async function withInstallation<Answer>(
  installation: Installation,
  options: StartOptions,
  work: () => Promise<Answer>
): Promise<Answer> {
  let interrupt = () => {}
  const interrupted = new Promise<never>((_resolve, reject) => {
    interrupt = () => reject(new Trouble('已中断', 'interrupted'))
  })
  for (const signal of STOPPING) process.on(signal, interrupt)
  try {
    const run = async () => {
      await installation.start(options)
      return work()
    }
    return await Promise.race([run(), interrupted])
  } finally {
    say('正在停止', 'stopping')
    if (!process.env.KEEP_STACK) await installation.remove()
    else await installation.stop()
    for (const signal of STOPPING) process.off(signal, interrupt)
  }
}
