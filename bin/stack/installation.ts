import { say, Trouble } from '../setup/say.mjs'
import { startInbox } from './inbox.mjs'
import { listens, until } from './waiting.mjs'

/** The product on a stack: schema, engine, mailbox, and its two processes. */
export class Product {
  /**
   * @param {import('./stack.mjs').Stack} stack
   * @param {{
   *   onLetter?: (letter: object) => void, photoWorker?: string[] | null, webFlags?: string[]
   * }} [options] `photoWorker`: its flags, or null for a product without one; `webFlags`: of Node
   */
  constructor(stack, { onLetter, photoWorker = [], webFlags = [] } = {}) {
    this.stack = stack
    this.onLetter = onLetter
    this.photoWorker = photoWorker
    this.webFlags = webFlags
  }

  async start({ webPort, announce = () => {} } = {}) {
    const { stack } = this
    await stack.start({ extraPorts: ['web', 'smtp', 'inbox'], onService: announce })
    const { ports } = stack
    this.port = webPort ?? ports.web
    this.url = `http://127.0.0.1:${this.port}`
    this.inboxUrl = `http://127.0.0.1:${ports.inbox}`
    this.inbox = await startInbox({
      smtpPort: ports.smtp,
      httpPort: ports.inbox,
      onLetter: this.onLetter,
    })
    this.env = stack.environment({
      PORT: String(this.port),
      APP_URL: this.url,
      SMTP_PORT: String(ports.smtp),
      INBOX_URL: this.inboxUrl,
    })
    announce('数据库结构与流程引擎 schema, engine')
    await stack.ace(['migration:run', '--force', '--no-schema-generate'], this.env)
    await stack.ace(['temporal:prepare'], this.env)
    announce('照片模型 vision models')
    const models = await stack.ace(['photos:prepare_models'], this.env)
    if (models.includes('extended models missing')) {
      announce('照片检查仅用基础模型，部分规则由人工判断 core vision models only')
    }
    announce('网页与工作进程 web, worker')
    await this.startWeb()
    await this.startWorker()
    if (this.photoWorker) await this.startPhotos()
    await this.#awaitWeb()
    await this.awaitEngine()
  }

  async startWeb() {
    const args = ['--import=@poppinss/ts-exec', ...this.webFlags, 'bin/server.ts']
    this.web = this.stack.run('web', args, this.env)
  }

  async startWorker() {
    this.worker = this.stack.run('worker', ['ace.js', 'temporal:worker'], this.env)
  }

  async startPhotos() {
    const args = ['ace.js', 'photos:worker', ...this.photoWorker]
    this.photos = this.stack.run('photos', args, this.env)
  }

  async #awaitWeb() {
    if (await until(() => this.web.ended || listens(this.port), 60_000)) {
      if (!this.web.ended) return
    }
    throw new Trouble(
      `网页进程没有启动：\n${this.web.lastLines()}`,
      `The web process did not start; see ${this.web.log}`
    )
  }

  /** The worker bundles the workflows first; then it says that it is ready. */
  async awaitEngine() {
    const isReady = () => this.worker.ended || this.worker.lastLines(50).includes('worker ready')
    if (await until(isReady, 90_000)) if (!this.worker.ended) return
    throw new Trouble(
      `工作进程没有启动：\n${this.worker.lastLines()}`,
      `The worker did not start; see ${this.worker.log}`
    )
  }

  /** Brings back whatever of it dies, in the order in which they need each other. */
  supervise(onRestart) {
    const { stack } = this
    const members = [
      ['PostgreSQL', () => stack.postgres.child, () => stack.postgres.start()],
      ['Temporal', () => stack.temporal.child, () => stack.temporal.start()],
      ['web', () => this.web, () => this.startWeb()],
      ['worker', () => this.worker, () => this.startWorker()],
      ['photos', () => this.photos, () => this.startPhotos()],
    ]
    const look = async () => {
      for (const [name, child, restart] of members) {
        if (this.stopping || !child().ended) continue
        onRestart(name)
        await restart().catch((error) => console.error(error.message))
      }
      if (!this.stopping) this.watch = setTimeout(look, 1_000)
    }
    look()
  }

  async stop() {
    this.stopping = true
    clearTimeout(this.watch)
    await this.stack.stop()
    await this.inbox?.stop()
  }

  async remove() {
    await this.stack.remove()
    await this.inbox?.stop()
  }
}

/** Runs `work` and stops the product afterwards, also on Ctrl-C. */
export async function withProduct(product, options, work) {
  const interrupted = new Promise((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => reject(new Trouble('已中断', 'interrupted')))
    }
  })
  try {
    const run = async () => {
      await product.start(options)
      return work(product)
    }
    return await Promise.race([run(), interrupted])
  } finally {
    say('正在停止', 'stopping')
    if (!process.env.KEEP_STACK) await product.remove()
    else await product.stop()
  }
}
