/**
 * The guide film, which each student watches in full (扬中瑞教〔2025〕11号 附件2.7: 每个微信号都需要在完整观看完视频后才可以点击下一步). The server
 * issues it scene by scene: one begins only when the one before it has had its time, so neither seeking nor a
 * changed clock of the phone makes it shorter.
 */

/** How long each scene is shown, in seconds. The page draws as many. */
export const SCENE_SECONDS = [9, 9, 9, 9, 9, 9] as const

/** The scene that was issued last, by the server's clock in milliseconds. */
export interface Watched {
  scene: number
  issuedAt: number
}

export interface Showing {
  /** From 1. */
  scene: number
  /** What is left of it, in whole seconds. */
  seconds: number
  isDone: boolean
  /** Whether it begins now: then it is written down. */
  isNew: boolean
}

const endOf = ({ scene, issuedAt }: Watched) => issuedAt + SCENE_SECONDS[scene - 1]! * 1_000

/**
 * The scene that somebody sees now: the first, the running one until its time has passed, then the next.
 * @param now the server's clock, in milliseconds
 */
export function showScene(watched: Watched | null, now: number): Showing {
  if (!watched) return { scene: 1, seconds: SCENE_SECONDS[0], isDone: false, isNew: true }
  const { scene } = watched
  const left = Math.ceil((endOf(watched) - now) / 1_000)
  if (left > 0) return { scene, seconds: left, isDone: false, isNew: false }
  if (scene === SCENE_SECONDS.length) return { scene, seconds: 0, isDone: true, isNew: false }
  return { scene: scene + 1, seconds: SCENE_SECONDS[scene]!, isDone: false, isNew: true }
}
