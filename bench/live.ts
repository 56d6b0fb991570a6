import { demo } from '#backend/demo/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { measureBoard } from './live/board.js'
import { measureHints } from './live/hints.js'
import { quantiles } from './live/quantiles.js'

/** Two web processes on one database. */
const [url, otherUrl] = [process.env.APP_URL!, process.env.OTHER_URL!]

const row = (bench: string, unit: string, ours: number, theirs?: [what: string, number]) => ({
  bench: `live.${bench}`,
  unit,
  ours: Math.round(ours * 10) / 10,
  reference: theirs ? theirs[0] : null,
  theirs: theirs ? Math.round(theirs[1] * 10) / 10 : null,
  ratio: theirs ? Math.round((ours / theirs[1]) * 100) / 100 : null,
  higherIsBetter: false,
})

const admin = await ConsoleSession.signIn(url, 'admin@example.test', demo.password)
const { toStreams, toBare } = await measureHints(admin, [url, otherUrl])
const [hints, bare] = [quantiles(toStreams), quantiles(toBare)]
const unit = 'ms from sending a change until each of 200 streams tells of it'
const reference = 'until PostgreSQL notifies a bare connection'
const { idle, waits } = await measureBoard(url, otherUrl)
const shown = quantiles(waits)
const rows = [
  row('hint_median', unit, hints.median, [reference, bare.median]),
  row('hint_p95', unit, hints.p95, [reference, bare.p95]),
  row('board_median', 'ms from the answer of an act until another board shows it', shown.median),
  row('board_p95', 'ms from the answer of an act until another board shows it', shown.p95),
  row('idle', 'requests of an open board in an idle minute', idle),
]
for (const one of rows) console.log(JSON.stringify(one))
process.exit(0)
