import { rehearseSeason, type RehearsedUnit } from '../rehearsal/rehearse_season.js'
import { main, say } from '../setup/say.mjs'
import { Installation, withInstallation } from '../stack/installation.js'
import { Stack } from '../stack/stack.js'
import { throwAwayFolder } from '../stack/throw_away.js'

type Line = Omit<RehearsedUnit, 'phase'>

const asJson = process.argv.includes('--json')
/** A short season whose counts are typed in, as those were that began before students were in the system. */
const isTyped = process.argv.includes('--typed')

async function seed({ stack, env }: Installation) {
  if (isTyped) return stack.ace(['demo:seed', '--units=3', '--typed'], env)
  await stack.ace(['demo:seed', '--students'], env)
  return stack.ace(['demo:pictures'], env)
}

const line = ({ unit, phases }: Line) =>
  `${unit}\n    ${phases.map(({ phase, enteredOn, dueOn }) => `${enteredOn} ${phase}${dueOn ? ` (→ ${dueOn})` : ''}`).join('\n    ')}`

function print(results: RehearsedUnit[]) {
  for (const { phase: _last, ...result } of results) {
    console.log(asJson ? JSON.stringify(result) : line(result))
  }
}

const secondsSince = (begun: number) => ((Date.now() - begun) / 1000).toFixed(1)

await main(async () => {
  const folder = await throwAwayFolder('rehearse')
  const installation = new Installation(new Stack(folder, { durable: false }))
  const begun = Date.now()
  const announce = (what: string) => say(`启动 ${what}`, 'starting')
  return withInstallation(installation, { announce }, async () => {
    await seed(installation)
    const walked = Date.now()
    const results = await rehearseSeason(installation.url, {
      onDay: (date) => say(`时钟 ${date}`, 'clock'),
      counts: isTyped ? 'typed' : 'photos',
    })
    print(results)
    const over = results.filter(({ phase }) => ['closed', 'cancelled'].includes(phase)).length
    const letters = installation.inbox?.letters.length
    say(
      `${over}/${results.length} 所学校结束，用时 ${secondsSince(walked)} 秒（含启动 ${secondsSince(begun)} 秒），邮件 ${letters} 封`,
      'seasons ended, seconds, letters'
    )
    return over === results.length ? 0 : 1
  })
})
