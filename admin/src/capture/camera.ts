/** A code on a phone fills a third of the picture: so many points along its longer side are enough. */
const LONGEST_SIDE = 1_600
const QUALITY = 0.85

/** What the camera shows now, as a file; null before its first picture. */
export async function takeFrame(video: HTMLVideoElement): Promise<File | null> {
  const { videoWidth, videoHeight } = video
  if (!videoWidth) return null
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  canvas.getContext('2d')!.drawImage(video, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', QUALITY)
  )
  return blob && new File([blob], 'frame.jpg', { type: blob.type })
}

/** The camera behind a phone, else whichever there is. */
const WANTED = {
  video: { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } },
}

/** Asks for the camera. @throws where there is none, or it is not allowed */
export const openCamera = (): Promise<MediaStream> =>
  navigator.mediaDevices
    ? navigator.mediaDevices.getUserMedia(WANTED)
    : Promise.reject(new DOMException('no media devices', 'NotFoundError'))

export const closeCamera = (stream: MediaStream | null) =>
  stream?.getTracks().forEach((track) => track.stop())
