import sharp from 'sharp'
import { readPicture } from './read_picture.js'

// The process that reads the code in one picture that somebody sent, and ends. It has no secrets and writes nothing;
// `find_code` ends it when it takes too much.

sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}`),
})

// It answers, and then waits to be ended: an answer on its way is lost with the process.
process.on('message', async ({ bytes }: { bytes: Uint8Array }) =>
  process.send!(await readPicture(bytes))
)
