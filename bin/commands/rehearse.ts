/** `npm run rehearse`: the season of 2023 on a throw-away stack, through the public API. */
import { main, say } from './setup/say.mjs'
import { setUp } from './setup.mjs'

const HELP = `npm run rehearse            演练 2023 采集季，每校一行 / rehearses the season of 2023, one line a unit
npm run -s rehearse -- --json   每校一个 JSON 对象 / one JSON object a unit`

const line = ({ unit, phases }) =>
  `${unit}\n    ${phases.map(({ phase, enteredOn, dueOn }) => `${enteredOn} ${phase}${dueOn ? ` (→ ${dueOn})` : ''}`).join('\n    ')}`

await main(async () => {
  if (process.argv.includes('--help')) return void console.log(HELP)
  const asJson = process.argv.includes('--json')
  const { temporalHome } = await setUp()
  const { Stack } = await import('./stack/stack.mjs')
  const { Product, withProduct } = await import('./stack/product.mjs')
  const { rehearseSeason } = await import('./rehearsal/rehearse_season.mjs')
  const { throwAwayFolder } = await import('./stack/throw_away.mjs')
  const folder = await throwAwayFolder('rehearse')
  const product = new Product(new Stack(folder, { temporalHome, durable: false }))
  const begun = Date.now()
  const announce = (what) => say(`启动 ${what}`, 'starting')
  return withProduct(product, { announce }, async () => {
    await product.stack.ace(['demo:seed'], product.env)
    const walked = Date.now()
    const results = await rehearseSeason(product.url, {
      onDay: (date) => say(`时钟 ${date}`, 'clock'),
    })
    for (const { phase: _last, ...result } of results) {
      console.log(asJson ? JSON.stringify(result) : line(result))
    }
    const over = results.filter(({ phase }) => ['closed', 'cancelled'].includes(phase)).length
    const seconds = ((Date.now() - walked) / 1000).toFixed(1)
    const letters = product.inbox.letters.length
    say(
      `${over}/${results.length} 所学校结束，用时 ${seconds} 秒（含启动 ${((Date.now() - begun) / 1000).toFixed(1)} 秒），邮件 ${letters} 封`,
      'seasons ended, seconds, letters'
    )
    return over === results.length ? 0 : 1
  })
})
