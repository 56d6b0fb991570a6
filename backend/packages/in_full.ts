import { Readable } from 'node:stream'

async function* upTo(source: Readable, length: number): AsyncGenerator<Buffer> {
  const pieces = source[Symbol.asyncIterator]()
  for (let given = 0; given < length;) {
    const { value, done } = await pieces.next()
    if (done) throw new Error(`${given} bytes are stored of ${length}`)
    given += value.length
    yield value
  }
  source.destroy()
}

/**
 * A stored file that ends with its last byte, and does not ask the store whether there is more: a browser that has all
 * closes the connection at once, and what it got would look broken off.
 */
export const inFull = (source: Readable, length: number): Readable =>
  Readable.from(upTo(source, length), { objectMode: false })
