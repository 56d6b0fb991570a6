import type { DeviceReport } from '../api/standing'
import { closeCamera, NoCamera, openRearCamera, sizeOf, type CameraFault } from './ladder'

/** The longer side of a picture from which the registry's can be made. */
const LEAST_SIDE = 1_280
/** A shot and what the browser needs beside it. */
const LEAST_MEGABYTES = 20
const LONGEST_NAME = 300

export type DeviceFault = CameraFault | 'small'

export interface DeviceCheck {
  report: DeviceReport
  fault: DeviceFault | null
  isLowOnStorage: boolean
}

/** What the browser would still store; null where it does not say. */
async function freeMegabytes(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null)
  if (!estimate?.quota) return null
  return Math.round((estimate.quota - (estimate.usage ?? 0)) / 1_048_576)
}

async function tryCamera() {
  try {
    const { stream, facesAway } = await openRearCamera()
    const size = { ...sizeOf(stream), facesAway }
    closeCamera(stream)
    const isSmall = Math.max(size.width, size.height) < LEAST_SIDE
    return { ...size, fault: isSmall ? ('small' as const) : null }
  } catch (error) {
    if (error instanceof NoCamera)
      return { width: 0, height: 0, facesAway: false, fault: error.fault }
    throw error
  }
}

/** Looks whether this phone and browser can take the photo. Asks for the camera: only after a tap. */
export async function checkDevice(): Promise<DeviceCheck> {
  const { fault, ...camera } = await tryCamera()
  const free = await freeMegabytes()
  const isLowOnStorage = free !== null && free < LEAST_MEGABYTES
  const stores = 'indexedDB' in window && !isLowOnStorage
  const browser = navigator.userAgent.slice(0, LONGEST_NAME)
  return { report: { browser, ...camera, stores }, fault, isLowOnStorage }
}
