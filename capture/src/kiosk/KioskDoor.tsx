import { useEffect, useState, type ComponentType } from 'react'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { useWords } from '../words/WordsContext'

/** The device of a fixed point is a part of its own: no student’s phone loads it. */
export function KioskDoor() {
  const { frame } = useWords()
  const [Kiosk, setKiosk] = useState<ComponentType | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    import('./KioskApp').then(
      (loaded) => setKiosk(() => loaded.KioskApp),
      () => setFailed(true)
    )
  }, [])
  if (Kiosk) return <Kiosk />
  return (
    <div className="page">
      <Screen
        title={frame.brand}
        actions={
          hasFailed && (
            <Button kind="primary" onClick={() => location.reload()}>
              {frame.retry}
            </Button>
          )
        }
      >
        <Notice kind={hasFailed ? 'error' : 'info'}>
          {hasFailed ? frame.unreachable : frame.loading}
        </Notice>
      </Screen>
    </div>
  )
}
