import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const { suiteMs, testMs } = workerData as { suiteMs: number; testMs: number }
const STDERR = 2

let place = 'before the first suite'
let suite = ''

function end(what: string, ms: number) {
  // console writes through the main thread, which may be blocked.
  writeSync(STDERR, `\nError: ${what} has not ended within ${ms / 1_000} s: ${place}\n`)
  process.kill(process.pid, 'SIGKILL')
}

const endTest = () => end('a test', testMs)
const endSuite = () => end('the suite', suiteMs)
let forTest = setTimeout(endTest, testMs)
let forSuite = setTimeout(endSuite, suiteMs)

parentPort!.on('message', (message: { suite: string; doing: string }) => {
  place = `${message.suite}, ${message.doing}`
  clearTimeout(forTest)
  forTest = setTimeout(endTest, testMs)
  if (message.suite === suite) return
  suite = message.suite
  clearTimeout(forSuite)
  forSuite = setTimeout(endSuite, suiteMs)
})
