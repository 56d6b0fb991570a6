/** `npm run bench [-- NAME] [-- --json]`: every file of bench/, or one, on a throw-away stack. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from './setup/paths.mjs'
import { main, say, Trouble } from './setup/say.mjs'
import { patiently, run } from './setup/run.mjs'
import { setUp } from './setup.mjs'

/** What a benchmark needs around it: a product with so many schools, or nothing. */
const STAGES = {
  season: { units: 150 },
  photos: null,
  drawn: null,
  memory: null,
  load: { units: 12, webFlags: ['--import=./bench/load/loop_delay.mjs'] },
  accuracy: null,
}

function show(rows) {
  for (const { bench, unit, ours, reference, theirs, ratio } of rows) {
    const beside = reference ? `   ${theirs} ${reference} (× ${ratio})` : ''
    console.log(`${bench.padEnd(32)} ${String(ours).padStart(9)} ${unit}${beside}`)
  }
}

const HELP = `npm run bench                  全部测量 / every bench
npm run bench -- season        一项 / one of them
npm run -s bench -- --json     每行一个 JSON 对象 / one JSON object a row`

await main(async () => {
  if (process.argv.includes('--help')) return void console.log(HELP)
  const words = process.argv.slice(2).filter((word) => word !== '--')
  const asJson = words.includes('--json')
  const wanted = words.find((word) => !word.startsWith('--'))
  const known = readdirSync(join(root, 'bench'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => name in STAGES)
  if (wanted && !known.includes(wanted)) {
    throw new Trouble(
      `没有名为 ${wanted} 的测量，可选：${known.join('、')}`,
      `There is no bench ${wanted}; there are: ${known.join(', ')}`
    )
  }
  const { temporalHome } = await setUp()
  const { Stack } = await import('./stack/stack.mjs')
  const { Product, withProduct } = await import('./stack/product.mjs')
  const { throwAwayFolder } = await import('./stack/throw_away.mjs')
  let code = 0
  const measure = async (name, env) => {
    const args = ['--import=@poppinss/ts-exec', join('bench', `${name}.ts`)]
    const measured = await patiently(
      ['仍在测量', 'still measuring'],
      run(node, args, { cwd: root, quiet: true, env })
    )
    // What a bench could not look at is said, and is no failure.
    const absent = measured.output.split('\n').filter((line) => line.startsWith('not run'))
    for (const line of absent) console.error(line)
    const lines = measured.output.split('\n').filter((line) => line.startsWith('{"bench"'))
    if (asJson) for (const line of lines) console.log(line)
    else show(lines.map((line) => JSON.parse(line)))
    if (measured.code !== 0) console.error(measured.output.slice(-2_000))
    code ||= measured.code
  }
  for (const name of wanted ? [wanted] : known) {
    const stage = STAGES[name]
    say(`测量 ${name}`, 'measuring')
    if (!stage) {
      await measure(name, { ...process.env, NODE_ENV: 'test' })
      continue
    }
    const folder = await throwAwayFolder('bench')
    process.env.LOOP_DELAY_SOCKET = join(folder, 'loop_delay.sock')
    const stack = new Stack(folder, { temporalHome, durable: true })
    const product = new Product(stack, { webFlags: stage.webFlags })
    const announce = (what) => say(`启动 ${what}`, 'starting')
    await withProduct(product, { announce }, async () => {
      await product.stack.ace(['demo:seed', `--units=${stage.units}`], product.env)
      await measure(name, product.env)
    })
  }
  return code
})
