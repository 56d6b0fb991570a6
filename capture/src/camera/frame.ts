/** Enough for the picture of the registry, and not too much for a slow network. */
const QUALITY = 0.92
/** A code on a phone fills a third of the picture: so many points along its longer side are enough. */
const CODE_SIDE = 1_600
const CODE_QUALITY = 0.85

/** A picture of a burst: enough to see whether somebody is before the camera. */
const BURST_WIDTH = 480
const BURST_LONGEST = 1_080
const BURST_QUALITY = 0.8

/** A frame as a picture; null before the camera's first, or if the phone has no memory for it. */
function drawFrame(video: HTMLVideoElement, scale: number, quality: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  const context = canvas.getContext('2d')
  if (!context || canvas.width === 0) return Promise.resolve(null)
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

/** What the camera shows now, at its full size. */
export const takeShot = (video: HTMLVideoElement) => drawFrame(video, 1, QUALITY)

/** What the camera shows now, small. */
export const takeBurstFrame = (video: HTMLVideoElement) => {
  const { videoWidth, videoHeight } = video
  const fits = Math.min(BURST_WIDTH / videoWidth, BURST_LONGEST / videoHeight)
  return drawFrame(video, Math.min(1, fits), BURST_QUALITY)
}

/** What the camera shows now, to read a code from. */
export const takeCodeFrame = (video: HTMLVideoElement) =>
  drawFrame(
    video,
    Math.min(1, CODE_SIDE / Math.max(1, video.videoWidth, video.videoHeight)),
    CODE_QUALITY
  )
