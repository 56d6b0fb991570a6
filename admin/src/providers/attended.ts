/** Somebody is at the page who has moved, typed or touched within this time. */
const ATTENDED_MS = 60_000

let lastInput = Date.now()

for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'])
  globalThis.addEventListener?.(event, () => (lastInput = Date.now()), { passive: true })

/** Is somebody at the page? What it reads by itself does not keep a session from becoming idle. */
export const isAttended = () => Date.now() - lastInput < ATTENDED_MS
