import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { node, root } from '../setup/paths.mjs'
import { Trouble } from '../setup/say.mjs'
import { Child } from './child.mjs'
import { endLeftOvers } from './left_over.mjs'
import { choosePorts } from './ports.mjs'
import { Postgres } from './postgres.mjs'
import { TEMPORAL_PORTS, TemporalServer } from './temporal_server.mjs'

/** What is chosen once for a folder and then kept: ports, passwords, keys. */
async function remembered(folder, extraPorts) {
  const file = join(folder, 'stack.json')
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const secrets = known.secrets ?? {
    database: randomBytes(18).toString('base64url'),
    app: randomBytes(32).toString('base64url'),
    payload: randomBytes(32).toString('base64'),
  }
  const names = ['postgres', ...TEMPORAL_PORTS, ...extraPorts]
  const ports = await choosePorts(names, known.ports)
  // The only copy of these secrets: a full disk or a kill must not truncate it.
  writeFileSync(`${file}.new`, JSON.stringify({ secrets, ports }, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { secrets, ports }
}

/** PostgreSQL and Temporal of one folder, and the processes that run beside them. */
export class Stack {
  /** @type {Child[]} */
  children = []

  constructor(folder, { temporalHome, durable = true }) {
    this.folder = folder
    this.temporalHome = temporalHome
    this.durable = durable
    this.logs = join(folder, 'logs')
  }

  async start({ extraPorts = [], onService = () => {} } = {}) {
    mkdirSync(this.logs, { recursive: true })
    // PostgreSQL's user has to pass through; what is secret in here has a mode of its own.
    chmodSync(this.folder, 0o755)
    await endLeftOvers(this.folder, 'SIGTERM')
    Object.assign(this, await remembered(this.folder, extraPorts))
    const { logs, durable, ports } = this
    const pgFolder = join(this.folder, 'postgres')
    const password = this.secrets.database
    this.postgres = new Postgres({
      folder: pgFolder,
      logs,
      port: ports.postgres,
      password,
      durable,
    })
    onService('PostgreSQL')
    await this.postgres.start()
    await this.postgres.ensureDatabase('tucai')
    this.temporal = new TemporalServer({
      home: this.temporalHome,
      folder: join(this.folder, 'temporal'),
      logs,
      postgres: this.postgres,
      ports: Object.fromEntries(TEMPORAL_PORTS.map((name) => [name, ports[name]])),
    })
    onService('Temporal')
    await this.temporal.start()
  }

  /** The environment in which the product's processes find this stack. */
  environment(more = {}) {
    return {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      APP_KEY: this.secrets.app,
      SESSION_DRIVER: 'database',
      DB_HOST: '127.0.0.1',
      DB_PORT: String(this.ports.postgres),
      DB_USER: 'postgres',
      DB_PASSWORD: this.secrets.database,
      DB_DATABASE: 'tucai',
      TEMPORAL_ADDRESS: this.temporal.address,
      TEMPORAL_NAMESPACE: 'tucai',
      PAYLOAD_KEYS: `k1:${this.secrets.payload}`,
      SMTP_HOST: '127.0.0.1',
      MAIL_FROM: 'tucai@example.test',
      OBJECT_STORE: 'fs',
      OBJECT_STORE_FOLDER: join(this.folder, 'objects'),
      TUCAI_STACK: this.folder,
      // Set before its import as well: here for whatever else is started beside the product.
      ORT_DISABLE_TELEMETRY: '1',
      ...more,
    }
  }

  /** A process of the product, on Node 24; `args` as `node` takes them. */
  run(name, args, env) {
    const child = new Child(name, {
      command: node,
      args,
      env,
      cwd: root,
      log: join(this.logs, `${name}.log`),
    })
    this.children = [...this.children.filter((other) => !other.ended), child]
    return child
  }

  /** Runs an ace command to its end; answers the last lines it printed. */
  async ace(args, env) {
    const child = this.run(args[0].replace(':', '_'), ['ace.js', ...args], env)
    const how = await child.exited()
    this.children = this.children.filter((other) => other !== child)
    if (how === 0) return child.lastLines()
    throw new Trouble(
      `${args.join(' ')} 失败：\n${child.lastLines()}`,
      `${args.join(' ')} failed; its log is ${child.log}`
    )
  }

  async stop() {
    for (const child of this.children.toReversed()) await child.stop()
    await this.temporal?.stop()
    await this.postgres?.stop()
  }

  /** Ends it and leaves nothing on the disk. */
  async remove() {
    await this.stop()
    if (this.postgres?.home) rmSync(this.postgres.home.data, { recursive: true, force: true })
    rmSync(this.folder, { recursive: true, force: true })
  }
}
