import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Temporal keeps ports of its members in a smallint: the ephemeral ones above 32767 do not fit. */
const FIRST = 15_000
const LAST = 32_000

/** Takes a free port of this machine and gives it back at once. */
function probe(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, host, () => {
      const { port: taken } = server.address()
      server.close(() => resolve(taken))
    })
  })
}

export const isFree = async (port) => (await probe(port)) !== null

const isTaken = (ports, name) =>
  Object.entries(ports).some(([other, port]) => other !== name && port === ports[name])

/** `names` with a free port each; those of `wanted` are kept where they are still free. */
export async function choosePorts(names, wanted = {}) {
  const ports = {}
  for (const name of names) {
    const kept = wanted[name] && (await probe(wanted[name]))
    do {
      ports[name] = kept || (await probe(randomInt(FIRST, LAST)))
    } while (!ports[name] || isTaken(ports, name))
  }
  return ports
}

/** `first`, or the next port after it that nobody has. */
export async function nextFree(first) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port
  return null
}
