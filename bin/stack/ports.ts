import { randomInt } from 'node:crypto'
import { createServer, type AddressInfo } from 'node:net'

/** Temporal stores the ports of its members in a smallint, so ports above 32767 do not fit. */
const FIRST = 15_000
const LAST = 32_000

/** Finds a free port. */
function probe(port: number, host = '127.0.0.1') {
  return new Promise<number | null>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      server.close(() => resolve(taken))
    })
  })
}

export const isFree = async (port: number) => (await probe(port)) !== null

const isTaken = (ports: Record<string, number>, name: string) =>
  Object.entries(ports).some(([other, port]) => other !== name && port === ports[name])

/** A free port for each of `names`; those of `wanted` are kept if still free. */
export async function choosePorts<Name extends string>(
  names: readonly Name[],
  wanted: Partial<Record<Name, number>> = {}
) {
  const ports: Record<string, number> = {}
  for (const name of names) {
    const known = wanted[name]
    const kept = known ? await probe(known) : null
    do {
      ports[name] = kept ?? (await probe(randomInt(FIRST, LAST))) ?? 0
    } while (!ports[name] || isTaken(ports, name))
  }
  return ports as Record<Name, number>
}

/** `first`, or the next free port after it. */
export async function nextFree(first: number) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port
  return null
}
