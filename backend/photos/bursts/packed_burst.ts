import type { Burst } from '#domain/photos/burst'

const LENGTH_BYTES = 4

/** The pictures of a burst as one object: each after its length. */
export const packBurst = (burst: Burst): Buffer =>
  Buffer.concat(
    burst.flatMap((jpeg) => {
      const length = Buffer.alloc(LENGTH_BYTES)
      length.writeUInt32BE(jpeg.length)
      return [length, jpeg]
    })
  )

/** The pictures of such an object. */
export function unpackBurst(packed: Buffer): Burst {
  const burst: Buffer[] = []
  for (let at = 0; at + LENGTH_BYTES <= packed.length;) {
    const from = at + LENGTH_BYTES
    at = from + packed.readUInt32BE(at)
    burst.push(packed.subarray(from, at))
  }
  return burst
}
