import { demo } from '#backend/demo/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { idleRequests, openBoard, waitsForActs } from './live/board.js'
import { measureHints } from './live/hints.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

/** Two web processes on one database. */
const [url, otherUrl] = [process.env.APP_URL!, process.env.OTHER_URL!]

const admin = await ConsoleSession.signIn(url, 'admin@example.test', demo.password)
const { toStreams, toBare } = await measureHints(admin, [url, otherUrl])
const [hints, bare] = [quantiles(toStreams), quantiles(toBare)]
const told = 'ms from sending a change until each of 200 streams tells of it'
const notified = 'until PostgreSQL notifies a bare connection'
show(
  row('live.hint_median', told, hints.median, [notified, bare.median]),
  row('live.hint_p95', told, hints.p95, [notified, bare.p95])
)

const { page, close } = await openBoard(url)
show(row('live.idle', 'requests of an open board in an idle minute', await idleRequests(page)))
const shown = quantiles(await waitsForActs(page, otherUrl))
const seen = 'ms from the answer of an act until the board of another browser shows it'
show(row('live.board_median', seen, shown.median), row('live.board_p95', seen, shown.p95))
await close()
process.exit(0)
