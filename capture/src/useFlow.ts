import { useEffect, useState, type ComponentType } from 'react'

/** What follows the code is a part of its own, so that the first screen comes soon. */
const load = () => import('./flow/Flow')

/** Loads the screens of a session while the code is still being looked for. */
export function useFlow() {
  const [Flow, setFlow] = useState<ComponentType | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    load().then(
      (loaded) => setFlow(() => loaded.Flow),
      () => setFailed(true)
    )
  }, [])
  return { Flow, hasFailed }
}
