import { useEffect } from 'react'

/** Keeps the screen on, where the browser can: a device on a stand is read from afar. */
export function useAwake() {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    const hold = () => {
      if (document.visibilityState !== 'visible') return
      navigator.wakeLock?.request('screen').then(
        (held) => void (lock = held),
        () => {}
      )
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [])
}
