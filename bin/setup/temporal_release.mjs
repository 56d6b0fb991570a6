import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { patiently, run } from './run.mjs'
import { Trouble } from './say.mjs'

const RELEASES = 'https://github.com/temporalio/temporal/releases/download'
/** @type {Partial<Record<NodeJS.Architecture, string>>} */
const ARCH = { x64: 'amd64', arm64: 'arm64' }

/** @param {string} version */
const archiveName = (version) => `temporal_${version}_linux_${ARCH[process.arch]}.tar.gz`

/**
 * @param {string} url
 * @param {number} timeoutMs
 */
async function fetchFrom(url, timeoutMs) {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * `null` if the host cannot be reached or has no such archive; then it is built from source.
 * @param {string} base
 * @param {string} name
 */
async function expectedHash(base, name) {
  try {
    const list = await (await fetchFrom(`${base}/checksums.txt`, 15_000)).text()
    const line = list.split('\n').find((row) => row.trim().endsWith(name))
    return line ? line.trim().split(/\s+/)[0] : null
  } catch {
    return null
  }
}

/**
 * Downloads the official release's two programs into `folder`.
 * @param {string} version
 * @param {string} folder
 * @returns false if the host cannot be reached; a wrong checksum throws
 */
export async function downloadRelease(version, folder) {
  const base = `${process.env.TEMPORAL_RELEASES_URL ?? RELEASES}/v${version}`
  const name = archiveName(version)
  const expected = await expectedHash(base, name)
  if (!expected) return false
  const file = join(folder, name)
  try {
    const response = await fetchFrom(`${base}/${name}`, 600_000)
    if (!response.body) return false
    const written = pipeline(Readable.fromWeb(response.body), createWriteStream(file))
    await patiently(['仍在下载', 'still downloading'], written)
  } catch {
    return false
  }
  if ((await sha256(file)) !== expected) {
    throw new Trouble(
      `${name} 的 sha256 与 checksums.txt 不符，已丢弃。请检查网络代理后重试。`,
      `The sha256 of ${name} is not that of checksums.txt; it was thrown away. Check your proxy and try again.`
    )
  }
  const { code } = await run('tar', ['-xzf', file, '-C', folder], { quiet: true })
  return code === 0
}
