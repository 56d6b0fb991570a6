/** Loaded into the web process by `--import`: reports the delay of its event loop on request. */
import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()

const ms = (nanoseconds) => Math.round(nanoseconds / 1e4) / 100

/** Returns the delays since the last call. */
createServer((_request, response) => {
  response.end(JSON.stringify({ p99: ms(delay.percentile(99)), most: ms(delay.max) }))
  delay.reset()
})
  .listen(process.env.LOOP_DELAY_SOCKET)
  .unref()
