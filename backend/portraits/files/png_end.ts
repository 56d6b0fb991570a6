/** Bytes of the signature, and of each chunk beside its content: length, type, checksum. */
const SIGNATURE = 8
const AROUND_CONTENT = 12
const IEND = 0x49_45_4e_44

/** Whether a PNG has its end chunk; a truncated one has none. */
export function hasPngEnd(bytes: Buffer): boolean {
  for (let at = SIGNATURE; at + 8 <= bytes.length;) {
    if (bytes.readUInt32BE(at + 4) === IEND) return true
    at += bytes.readUInt32BE(at) + AROUND_CONTENT
  }
  return false
}
