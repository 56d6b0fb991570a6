import { createCipheriv, createHmac, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

const SALT = 16
const KEY = 32
const CHECK = 2
const TAG = 10
const ROUNDS = 1_000
const BLOCK = 16

/** So much longer is a file that is locked. */
export const LOCKED_MORE = SALT + CHECK + TAG

/** What makes a file unreadable without the password, and nothing of it known but its length. */
export type Lock = (bytes: Buffer) => Promise<Buffer>

/** The blocks 1, 2, 3 …, the lowest byte first: the counter of WinZip, which no mode of Node’s has. */
function counters(bytes: number): Buffer {
  const blocks = Buffer.alloc(Math.ceil(bytes / BLOCK) * BLOCK)
  for (let at = 0; at < blocks.length; at += BLOCK) blocks.writeUInt32LE(at / BLOCK + 1, at)
  return blocks
}

function encrypt(key: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const stream = cipher.update(counters(bytes.length))
  const sealed = Buffer.allocUnsafe(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) sealed[at] = bytes[at]! ^ stream[at]!
  return sealed
}

/**
 * Locks files of a zip file by AES-256, as WinZip and 7-Zip do (AE-2: https://www.winzip.com/en/support/aes-encryption/).
 * Each has a salt of its own, so the same files are other bytes each time.
 */
export const lockBy =
  (password: string): Lock =>
  async (bytes) => {
    const salt = randomBytes(SALT)
    const keys = await derive(password, salt, ROUNDS, 2 * KEY + CHECK, 'sha1')
    const sealed = encrypt(keys.subarray(0, KEY), bytes)
    // eslint-disable-next-line texts/no-danger -- the format says so, and it authenticates, which SHA-1 still can.
    const tag = createHmac('sha1', keys.subarray(KEY, 2 * KEY))
      .update(sealed)
      .digest()
    return Buffer.concat([salt, keys.subarray(2 * KEY), sealed, tag.subarray(0, TAG)])
  }
