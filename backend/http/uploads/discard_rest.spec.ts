import { discardRest, type DiscardLimits } from '#backend/http/uploads/discard_rest'
import { test } from '@japa/runner'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

/** A server that answers before it reads, with limits for the rest of the body. */
async function early(limits: DiscardLimits) {
  const server = createServer((request, response) => {
    discardRest(request, limits)
    response.writeHead(403).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

const upload = (port: number, bytes: number) => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${bytes}\r\n\r\n`)
  return socket
}

test.group('Discarding the rest of a body', () => {
  test('the body is read to its end, and the connection serves the next request', async ({
    assert,
    cleanup,
  }) => {
    const { server, port } = await early({ bytes: 1_000, ms: 60_000 })
    cleanup(() => void server.close())
    const socket = upload(port, 10)
    cleanup(() => void socket.destroy())
    await once(socket, 'data')
    socket.write('0123456789GET / HTTP/1.1\r\nhost: x\r\n\r\n')
    assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 403/)
  })

  test('a body above the size limit ends the connection', async ({ cleanup }) => {
    const { server, port } = await early({ bytes: 1_000, ms: 60_000 })
    cleanup(() => void server.close())
    const socket = upload(port, 1_000_000)
    cleanup(() => void socket.destroy())
    await once(socket, 'data')
    socket.write(Buffer.alloc(2_000))
    await once(socket, 'close')
  })

  test('a body that is too slow ends the connection', async ({ cleanup }) => {
    const { server, port } = await early({ bytes: 1_000, ms: 50 })
    cleanup(() => void server.close())
    const socket = upload(port, 10)
    cleanup(() => void socket.destroy())
    socket.resume()
    await once(socket, 'close')
  })
})
