import type { Page } from 'playwright-core'

/** As a phone on a stand gives it: upright, and large enough for the picture of the registry. */
const SIZE = { width: 960, height: 1_280 }

/**
 * Gives a page a rear camera that sees whatever is shown to it: one student after the other, on one device. Chromium’s
 * own fake sees one file for as long as the browser lives.
 */
export const giveCamera = (page: Page) =>
  page.addInitScript(({ width, height }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')!
    let seen: ImageBitmap | null = null
    const draw = () => {
      context.fillStyle = '#8a8f94'
      context.fillRect(0, 0, width, height)
      if (!seen) return
      const scale = Math.min(width / seen.width, height / seen.height)
      const [w, h] = [seen.width * scale, seen.height * scale]
      context.drawImage(seen, (width - w) / 2, (height - h) / 2, w, h)
    }
    draw()
    // A camera goes on also while nothing moves before it.
    setInterval(draw, 100)
    const show = async (base64: string | null) => {
      const bytes = base64 && Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
      seen = bytes ? await createImageBitmap(new Blob([bytes])) : null
      draw()
    }
    const open = () => {
      const stream = canvas.captureStream(15)
      for (const track of stream.getVideoTracks())
        track.getSettings = () => ({ width, height, facingMode: 'environment', deviceId: 'rear' })
      return Promise.resolve(stream)
    }
    Object.assign(window, { showToCamera: show })
    Object.assign(navigator.mediaDevices, { getUserMedia: open })
  }, SIZE)

/** Holds a picture before the camera; none takes it away. */
export const showToCamera = (page: Page, picture: Buffer | null) =>
  page.evaluate(
    (base64) => (window as unknown as Seeing).showToCamera(base64),
    picture && picture.toString('base64')
  )

interface Seeing {
  showToCamera: (base64: string | null) => Promise<void>
}

/** Waits until what is held before the camera is what the page shows of it: a frame may be on its way still. */
export const seenOn = (page: Page) =>
  page.locator('.viewfinder video').evaluate(async (video: HTMLVideoElement) => {
    const nextFrame = () =>
      new Promise<unknown>((resolve) => video.requestVideoFrameCallback(resolve))
    for (let frames = 0; frames < 3; frames += 1) await nextFrame()
  })
