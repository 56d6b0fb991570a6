import { useState } from 'react'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleLine } from '../parts/TroubleLine'
import { useWords } from '../words/WordsContext'
import { CodeCamera } from './CodeCamera'
import { HowToGet } from './HowToGet'
import { useScan, type OnSession } from './useScan'

interface Props {
  /** The session before has ended by itself. */
  hasExpired: boolean
  onSession: OnSession
  /** To the other way in, where there is one. */
  onName?: () => void
}

/** The code opens the page of its student: a picture from the album, or the camera. */
export function ScanScreen({ hasExpired, onSession, onName }: Props) {
  const { scan, frame } = useWords()
  const [isCameraOn, setCameraOn] = useState(false)
  const { read, isReading, trouble, clear } = useScan(onSession)
  const choose = (files: FileList | null) => {
    const [picture] = files ?? []
    if (!picture) return
    clear()
    setCameraOn(false)
    void read(picture, false)
  }
  return (
    <Screen title={scan.title} lead={scan.lead}>
      {hasExpired && !trouble && <Notice kind="warning">{frame.signedOut}</Notice>}
      <TroubleLine trouble={trouble} />
      {isReading && <Notice>{scan.reading}</Notice>}
      {isCameraOn && (
        <CodeCamera look={(picture) => read(picture, true)} onOver={() => setCameraOn(false)} />
      )}
      <div className="actions">
        <label className="button primary">
          {scan.picture}
          <input
            className="hidden"
            type="file"
            accept="image/*"
            disabled={isReading}
            onChange={({ target }) => {
              choose(target.files)
              target.value = ''
            }}
          />
        </label>
        <Button
          onClick={() => {
            clear()
            setCameraOn(!isCameraOn)
          }}
        >
          {isCameraOn ? scan.cameraOff : scan.camera}
        </Button>
        {onName && (
          <Button kind="link" onClick={onName}>
            {scan.byName}
          </Button>
        )}
      </div>
      <HowToGet />
    </Screen>
  )
}
