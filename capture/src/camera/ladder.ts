/** Why there is no picture of a rear camera. */
export type CameraFault = 'insecure' | 'no_media' | 'denied' | 'missing' | 'busy'

export class NoCamera extends Error {
  constructor(readonly fault: CameraFault) {
    super(fault)
  }
}

export interface OpenCamera {
  stream: MediaStream
  /** The lens that is used, and all that point away from whoever holds the phone. */
  lens: string | null
  lenses: string[]
  /** Whether the camera says so itself. */
  facesAway: boolean
}

/**
 * The picture is taken from the same stream: several times what the registry's needs, and no more than an old phone
 * can show and a slow network carries.
 */
const LARGE = { width: { ideal: 2_560 }, height: { ideal: 1_920 } }

/** How systems call cameras that point away from the screen, and those that do not. */
const REAR = /back|rear|environment|后|後|背/i
const FRONT = /front|user|face|前/i
/** Lenses that distort a face. */
const SPECIAL = /ultra|tele|macro|depth|超广角|长焦|微距/i

const faultOf = ({ name }: DOMException): CameraFault => {
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy'
  return 'missing'
}

/** A refusal, or a camera in use, is the same for every wish. */
const isFinal = (fault: CameraFault) => fault !== 'missing'

async function ask(wish: MediaTrackConstraints): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { ...LARGE, ...wish } })
  } catch (error) {
    throw new NoCamera(faultOf(error as DOMException))
  }
}

export const closeCamera = (stream: MediaStream | null) =>
  stream?.getTracks().forEach((track) => track.stop())

const settingsOf = (stream: MediaStream) => stream.getVideoTracks()[0]?.getSettings() ?? {}

/** The screen's side is never taken (扬中瑞教〔2025〕11号 附件2 第 7 条: 只允许使用后置摄像头). */
function isFront(stream: MediaStream) {
  const { facingMode } = settingsOf(stream)
  const label = stream.getVideoTracks()[0]?.label ?? ''
  return facingMode ? facingMode === 'user' : FRONT.test(label) && !REAR.test(label)
}

/** Rear lenses, the usual one first; labels are known once a camera is allowed. */
async function rearLenses(): Promise<string[]> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  const rear = devices.filter(({ kind, label }) => kind === 'videoinput' && REAR.test(label))
  const usual = rear.filter(({ label }) => !SPECIAL.test(label))
  return (usual.length > 0 ? usual : rear).map(({ deviceId }) => deviceId)
}

/** From the strict wish to the lax: some web views know no facing mode, and give whatever comes first. */
async function climb(): Promise<MediaStream> {
  const wishes: MediaTrackConstraints[] = [
    { facingMode: { exact: 'environment' } },
    { facingMode: { ideal: 'environment' } },
  ]
  for (const wish of wishes) {
    const stream = await ask(wish).catch((error: NoCamera) => {
      if (isFinal(error.fault)) throw error
      return null
    })
    if (stream && !isFront(stream)) return stream
    closeCamera(stream)
  }
  const [lens] = await rearLenses()
  if (!lens) throw new NoCamera('missing')
  return ask({ deviceId: { exact: lens } })
}

/** Opens the rear camera, or the rear lens that was chosen. @throws NoCamera */
export async function openRearCamera(chosen: string | null = null): Promise<OpenCamera> {
  if (!window.isSecureContext) throw new NoCamera('insecure')
  if (!navigator.mediaDevices?.getUserMedia) throw new NoCamera('no_media')
  const stream = chosen ? await ask({ deviceId: { exact: chosen } }) : await climb()
  const { deviceId, facingMode } = settingsOf(stream)
  const label = stream.getVideoTracks()[0]?.label ?? ''
  const facesAway = facingMode === 'environment' || REAR.test(label)
  return { stream, lens: deviceId ?? chosen, lenses: await rearLenses(), facesAway }
}

export const sizeOf = (stream: MediaStream) => {
  const { width = 0, height = 0 } = settingsOf(stream)
  return { width, height }
}
