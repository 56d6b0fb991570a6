import { dataConverter, engineClients } from '#backend/engine/engine_client'
import { temporal } from '#config/temporal'
import { actUpdates, type ActRequest } from '#workflows/school_season/messages'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { rehearseSeason } from '../bin/rehearsal/rehearse_season.js'

/** One row of the table: a measurement beside its reference. */
interface Row {
  bench: string
  unit: string
  ours: number
  reference: string | null
  theirs: number | null
  ratio: number | null
  higherIsBetter: boolean
}

const QUEUE = 'bench-bare'
const ROUNDS = 6
const ACTS_A_ROUND = 150
/** Acts at the same time: people at a hundred schools do not wait for each other. */
const CONCURRENT = 12

const round1 = (value: number) => Math.round(value * 10) / 10
const ownRow = (bench: string, unit: string, ours: number): Row => ({
  bench,
  unit,
  ours: round1(ours),
  reference: null,
  theirs: null,
  ratio: null,
  higherIsBetter: false,
})

const { seasons: client } = engineClients()

async function seasonIds(): Promise<string[]> {
  const ids: string[] = []
  for await (const { workflowId } of client.workflow.list({
    query: `WorkflowType='schoolSeason'`,
  })) {
    ids.push(workflowId)
  }
  return ids
}

/** Saves the same dates again, which a school may do until the day before they begin. */
const request = (): ActRequest => ({
  key: randomUUID(),
  input: {
    window: { firstDay: '2023-03-22', lastDay: '2023-03-24', from: '08:00', to: '18:00' },
    payer: 'school',
    noteId: randomUUID(),
    setupId: randomUUID(),
  },
  actor: { userId: null as unknown as string, roles: ['operator'] },
  clock: { seq: 0, now: '2023-02-28T16:00:00.000Z' },
  answerBy: Date.now() + 60_000,
})

/** @returns acts a second over `ids`, a dozen at once */
async function actsPerSecond(ids: string[]): Promise<number> {
  const begun = performance.now()
  let next = 0
  const one = async () => {
    while (next < ACTS_A_ROUND) {
      const handle = client.workflow.getHandle(ids[next++ % ids.length]!)
      const act = request()
      await handle.executeUpdate(actUpdates.saveSetup, { args: [act], updateId: act.key })
    }
  }
  await Promise.all(Array.from({ length: CONCURRENT }, one))
  return ACTS_A_ROUND / ((performance.now() - begun) / 1000)
}

async function startBare(count: number) {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] })
  const connection = await NativeConnection.connect({ address: temporal.address })
  const workflowsPath = fileURLToPath(new URL('bare_workflow.ts', import.meta.url))
  const { namespace } = temporal
  const worker = await Worker.create({
    connection,
    namespace,
    dataConverter,
    taskQueue: QUEUE,
    workflowsPath,
  })
  const running = worker.run()
  const ids = Array.from({ length: count }, (_, index) => `bare/${index}`)
  for (const workflowId of ids) {
    await client.workflow.start('bareSeason', { workflowId, taskQueue: QUEUE })
  }
  const stop = async () => {
    for (const id of ids) await client.workflow.getHandle(id).terminate()
    worker.shutdown()
    await running
    await connection.close()
  }
  return { ids, stop }
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

async function acts(): Promise<Row> {
  const own = await seasonIds()
  const bare = await startBare(own.length)
  const [ours, theirs]: number[][] = [[], []]
  await actsPerSecond(own)
  await actsPerSecond(bare.ids)
  for (let round = 0; round < ROUNDS; round += 1) {
    ours!.push(await actsPerSecond(own))
    theirs!.push(await actsPerSecond(bare.ids))
  }
  await bare.stop()
  return {
    bench: 'season.acts',
    unit: 'acts/s',
    ours: round1(median(ours!)),
    reference: 'a bare Temporal workflow, same updates, no writes',
    theirs: round1(median(theirs!)),
    ratio: Math.round((median(ours!) / median(theirs!)) * 100) / 100,
    higherIsBetter: true,
  }
}

async function histories(): Promise<Row[]> {
  const lengths: number[] = []
  const sizes: number[] = []
  for await (const { workflowId, runId } of client.workflow.list({
    query: `WorkflowType='schoolSeason'`,
  })) {
    // The list of workflows lags behind, so each run is asked for itself.
    const run = await client.workflow.getHandle(workflowId, runId).describe()
    lengths.push(run.historyLength)
    sizes.push(run.historySize ?? 0)
  }
  return [
    ownRow('season.events_per_run.median', 'events', median(lengths)),
    ownRow('season.events_per_run.most', 'events', Math.max(...lengths)),
    ownRow('season.history_size.median', 'KiB', median(sizes) / 1024),
    ownRow('season.history_size.most', 'KiB', Math.max(...sizes) / 1024),
    ownRow('season.runs', 'runs', lengths.length),
  ]
}

const rows: Row[] = [await acts()]
const begun = performance.now()
const results = await rehearseSeason(process.env.APP_URL!, { counts: 'typed' })
rows.push(ownRow('season.wall', 's', (performance.now() - begun) / 1000))
const over = results.filter(({ phase }) => ['closed', 'cancelled'].includes(phase)).length
rows.push(ownRow('season.ended', `of ${results.length}`, over))
rows.push(...(await histories()))
for (const row of rows) console.log(JSON.stringify(row))
await client.connection.close()
process.exit(over === results.length ? 0 : 1)
