import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from '../setup/paths.mjs'
import { patiently, run } from '../setup/run.mjs'
import { main, say, Trouble } from '../setup/say.mjs'
import { build } from '../stack/console_build.js'
import { Installation, withInstallation } from '../stack/installation.js'
import { Stack } from '../stack/stack.js'
import { throwAwayFolder } from '../stack/throw_away.js'

interface Stage {
  units: number
  webFlags?: string[]
  /** The built console, and a second web process, whose address is in OTHER_URL. */
  pages?: true
}

/** What a benchmark needs: an installation with this many schools, or nothing. */
const STAGES: Record<string, Stage | null> = {
  season: { units: 150 },
  photos: null,
  synthetic: null,
  import: null,
  memory: null,
  sheet: null,
  forms: null,
  codes: null,
  // It kills its processes: an installation of its own.
  intake: null,
  capture: { units: 4, pages: true },
  package: null,
  load: { units: 12, webFlags: ['--import=./bench/load/loop_delay.mjs'] },
  accuracy: null,
  counts: { units: 150 },
  wall: { units: 150, pages: true },
  proof: { units: 150 },
  live: { units: 150, pages: true },
  console: { units: 500, pages: true },
  // Of the installation only the settings are used: the relay is the bench’s own.
  letters: { units: 12 },
  pdf: { units: 12 },
}

interface Row {
  bench: string
  unit: string
  ours: number
  reference: string | null
  theirs: number | null
  ratio: number | null
}

const words = process.argv.slice(2).filter((word) => word !== '--')
const asJson = words.includes('--json')

function show({ bench, unit, ours, reference, theirs, ratio }: Row) {
  const beside = reference ? `   ${theirs} ${reference} (× ${ratio})` : ''
  console.log(`${bench.padEnd(32)} ${String(ours).padStart(9)} ${unit}${beside}`)
}

/** The benchmarks to run. */
function chooseBenches() {
  const wanted = words.find((word) => !word.startsWith('--'))
  const known = readdirSync(join(root, 'bench'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => name in STAGES)
  if (!wanted) return known
  if (known.includes(wanted)) return [wanted]
  throw new Trouble(
    `没有名为 ${wanted} 的测量，可选：${known.join('、')}`,
    `There is no bench ${wanted}; there are: ${known.join(', ')}`
  )
}

/** Runs one benchmark, prints its rows and returns its exit code. */
async function measure(name: string, env: NodeJS.ProcessEnv) {
  const args = ['--import=./bin/typescript.mjs', join('bench', `${name}.ts`)]
  const { code, output } = await patiently(
    ['仍在测量', 'still measuring'],
    run(node, args, { cwd: root, quiet: true, env })
  )
  const lines = output.split('\n')
  // What a benchmark could not measure is printed and does not fail it.
  for (const absent of lines.filter((line) => line.startsWith('not run'))) console.error(absent)
  for (const row of lines.filter((line) => line.startsWith('{"bench"'))) {
    if (asJson) console.log(row)
    else show(JSON.parse(row) as Row)
  }
  if (code !== 0) console.error(output.slice(-2_000))
  return code
}

async function measureOn(name: string, { units, webFlags, pages }: Stage) {
  const folder = await throwAwayFolder('bench')
  process.env.LOOP_DELAY_SOCKET = join(folder, 'loop_delay.sock')
  if (pages) await build()
  const installation = new Installation(new Stack(folder), { webFlags })
  const announce = (what: string) => say(`启动 ${what}`, 'starting')
  return withInstallation(installation, { announce }, async () => {
    await installation.stack.ace(['demo:seed', `--units=${units}`], installation.env)
    const more = pages ? { OTHER_URL: await installation.startAnotherWeb() } : {}
    return measure(name, { ...installation.env, ...more })
  })
}

await main(async () => {
  let code = 0
  for (const name of chooseBenches()) {
    const stage = STAGES[name]
    say(`测量 ${name}`, 'measuring')
    const ended = stage
      ? await measureOn(name, stage)
      : await measure(name, { ...process.env, NODE_ENV: 'test' })
    code ||= ended
  }
  return code
})
