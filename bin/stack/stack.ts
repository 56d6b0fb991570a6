import { prepareRoles } from '#backend/isolation/prepare_roles'
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
import { Child } from './child.js'
import { endLeftOvers } from './left_over.js'
import { choosePorts } from './ports.js'
import { Postgres } from './postgres.js'
import { rolePasswords } from './role_environment.js'
import { TEMPORAL_PORTS, TemporalServer, type TemporalPort } from './temporal_server.js'

/** Chosen once per folder and then kept. */
interface Kept<Port extends string> {
  secrets: { database: string; app: string; payload: string }
  ports: Record<Port | 'postgres' | TemporalPort, number>
}

async function remembered<Port extends string>(
  folder: string,
  extraPorts: readonly Port[]
): Promise<Kept<Port>> {
  const file = join(folder, 'stack.json')
  const known: Partial<Kept<Port>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const secrets = known.secrets ?? {
    database: randomBytes(18).toString('base64url'),
    app: randomBytes(32).toString('base64url'),
    payload: randomBytes(32).toString('base64'),
  }
  const names = ['postgres', ...TEMPORAL_PORTS, ...extraPorts] as const
  const ports = await choosePorts(names, known.ports)
  // The only copy of these secrets; a full disk or a kill must not truncate it.
  writeFileSync(`${file}.new`, JSON.stringify({ secrets, ports }, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { secrets, ports }
}

/** PostgreSQL and Temporal of one folder, and the processes of the product. */
export class Stack {
  readonly folder: string
  readonly logs: string
  readonly durable: boolean
  children: Child[] = []
  /** Known once it has started, like its ports. */
  secrets!: Kept<never>['secrets']
  ports!: Kept<never>['ports']
  postgres?: Postgres
  temporal?: TemporalServer

  /** @param options `durable`: false for tests */
  constructor(folder: string, { durable = true } = {}) {
    this.folder = folder
    this.durable = durable
    this.logs = join(folder, 'logs')
  }

  /** @returns its own ports, and one for each of `extraPorts` */
  async start<const Port extends string = never>({
    extraPorts = [],
    onService = () => {},
  }: { extraPorts?: readonly Port[]; onService?: (name: string) => void } = {}) {
    mkdirSync(this.logs, { recursive: true })
    // PostgreSQL's user must be able to enter; secrets inside have stricter modes.
    chmodSync(this.folder, 0o755)
    await endLeftOvers(this.folder, 'SIGTERM')
    const { secrets, ports } = await remembered(this.folder, extraPorts)
    Object.assign(this, { secrets, ports })
    const { logs, durable } = this
    const postgres = new Postgres({
      folder: join(this.folder, 'postgres'),
      logs,
      port: ports.postgres,
      password: secrets.database,
      durable,
    })
    this.postgres = postgres
    onService('PostgreSQL')
    await postgres.start()
    await prepareRoles(postgres.server, 'tucai', rolePasswords(secrets.database))
    const temporalPorts = TEMPORAL_PORTS.map((name) => [name, ports[name]])
    this.temporal = new TemporalServer({
      folder: join(this.folder, 'temporal'),
      logs,
      postgres,
      ports: Object.fromEntries(temporalPorts) as Record<TemporalPort, number>,
    })
    onService('Temporal')
    await this.temporal.start()
    return ports
  }

  /** The environment in which processes find this stack. */
  environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const passwords = rolePasswords(this.secrets.database)
    return {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      APP_KEY: this.secrets.app,
      SESSION_DRIVER: 'database',
      // It listens on loopback: nobody is asked for codes of an app in a rehearsal.
      SECOND_FACTOR: 'off',
      DB_HOST: '127.0.0.1',
      DB_PORT: String(this.ports.postgres),
      DB_USER: 'postgres',
      DB_PASSWORD: this.secrets.database,
      DB_OWNER_PASSWORD: passwords.owner,
      DB_WEB_PASSWORD: passwords.web,
      DB_WORKER_PASSWORD: passwords.worker,
      DB_PHOTOS_PASSWORD: passwords.photos,
      DB_DATABASE: 'tucai',
      TEMPORAL_ADDRESS: this.temporal?.address,
      TEMPORAL_NAMESPACE: 'tucai',
      PAYLOAD_KEYS: `k1:${this.secrets.payload}`,
      SMTP_HOST: '127.0.0.1',
      MAIL_FROM: 'tucai@example.test',
      OBJECT_STORE: 'fs',
      OBJECT_STORE_FOLDER: join(this.folder, 'objects'),
      TUCAI_STACK: this.folder,
      // The product also sets it before the import; here it covers other programs.
      ORT_DISABLE_TELEMETRY: '1',
      ...more,
    }
  }

  /** Starts a process on Node 24; `args` as for `node`. */
  run(name: string, args: string[], env: NodeJS.ProcessEnv) {
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

  /** Runs an ace command to its end and returns the last lines of its output. */
  async ace([command, ...flags]: [string, ...string[]], env: NodeJS.ProcessEnv) {
    const words = [command, ...flags]
    const child = this.run(command.replace(':', '_'), ['ace.js', ...words], env)
    const how = await child.exited()
    this.children = this.children.filter((other) => other !== child)
    if (how === 0) return child.lastLines()
    throw new Trouble(
      `${words.join(' ')} 失败：\n${child.lastLines()}`,
      `${words.join(' ')} failed; its log is ${child.log}`
    )
  }

  async stop() {
    for (const child of this.children.toReversed()) await child.stop()
    await this.temporal?.stop()
    await this.postgres?.stop()
  }

  /** Stops it and deletes its folder. */
  async remove() {
    await this.stop()
    if (this.postgres?.home) rmSync(this.postgres.home.data, { recursive: true, force: true })
    rmSync(this.folder, { recursive: true, force: true })
  }
}
