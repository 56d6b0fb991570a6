import { takeBurstFrame, takeShot } from './frame'

/** What the shutter gives: the photo, and small pictures of the second around it if the season asks for them. */
export interface Taken {
  picture: Blob
  burst: Blob[]
}

/** So many before the photo and after it. */
const HALF = 3
/** A phone with less memory (in GB) takes fewer. */
const LITTLE_MEMORY = 2
const HALF_WITH_LITTLE = 2
const EVERY_MS = 170
/** With fewer nothing can be judged: then none is sent. */
const FEWEST = 3

/** Chrome says it, Safari does not. */
const memoryOf = () => (navigator as { deviceMemory?: number }).deviceMemory ?? Infinity

const pause = () => new Promise((resolve) => setTimeout(resolve, EVERY_MS))

async function takeFrames(video: HTMLVideoElement, count: number): Promise<Blob[]> {
  const frames: Blob[] = []
  for (let taken = 0; taken < count; taken += 1) {
    const frame = await takeBurstFrame(video)
    if (frame) frames.push(frame)
    await pause()
  }
  return frames
}

/** Takes the photo in the middle of its burst; null before the camera's first picture. */
export async function takeWithBurst(video: HTMLVideoElement): Promise<Taken | null> {
  const half = memoryOf() < LITTLE_MEMORY ? HALF_WITH_LITTLE : HALF
  const before = await takeFrames(video, half)
  const picture = await takeShot(video)
  if (!picture) return null
  await pause()
  const burst = [...before, ...(await takeFrames(video, half))]
  return { picture, burst: burst.length < FEWEST ? [] : burst }
}

/** Takes the photo alone. */
export async function takeAlone(video: HTMLVideoElement): Promise<Taken | null> {
  const picture = await takeShot(video)
  return picture && { picture, burst: [] }
}
