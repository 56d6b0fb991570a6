import { downloadRelease } from './temporal_release.mjs'
import { test } from '@japa/runner'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ARCH = process.arch === 'x64' ? 'amd64' : 'arm64'
const ARCHIVE = `temporal_1.0.0_linux_${ARCH}.tar.gz`

/** A host of releases with one archive, like the official one. */
async function releases(checksum: (archive: Buffer) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  for (const name of ['temporal-server', 'temporal-sql-tool']) {
    writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 })
  }
  const programs = ['temporal-server', 'temporal-sql-tool']
  execFileSync('tar', ['-czf', join(folder, ARCHIVE), '-C', folder, ...programs])
  const archive = readFileSync(join(folder, ARCHIVE))
  const server = createServer((request, response) => {
    if (request.url?.endsWith('checksums.txt'))
      return response.end(`${checksum(archive)}  ${ARCHIVE}\n`)
    if (request.url?.endsWith(ARCHIVE)) return response.end(archive)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  process.env.TEMPORAL_RELEASES_URL = `http://127.0.0.1:${port}`
  const target = join(folder, 'target')
  mkdirSync(target)
  const stop = () => {
    server.close()
    delete process.env.TEMPORAL_RELEASES_URL
    rmSync(folder, { recursive: true })
  }
  return { target, stop }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test.group('The official release of the process engine', () => {
  test('is downloaded and unpacked if its sha256 is the published one', async ({ assert }) => {
    const { target, stop } = await releases(sha256)
    assert.isTrue(await downloadRelease('1.0.0', target))
    assert.isTrue(existsSync(join(target, 'temporal-sql-tool')))
    stop()
  })

  test('is deleted and reported if the sha256 differs', async ({ assert }) => {
    const { target, stop } = await releases(() => '0'.repeat(64))
    await assert.rejects(() => downloadRelease('1.0.0', target), /sha256/)
    assert.isFalse(existsSync(join(target, 'temporal-server')))
    stop()
  })

  test('is skipped if the host has no such release or cannot be reached', async ({ assert }) => {
    const { target, stop } = await releases(sha256)
    assert.isFalse(await downloadRelease('9.9.9-no-such', target))
    stop()
    process.env.TEMPORAL_RELEASES_URL = 'http://127.0.0.1:1'
    assert.isFalse(await downloadRelease('1.0.0', tmpdir()))
    delete process.env.TEMPORAL_RELEASES_URL
  })
})
