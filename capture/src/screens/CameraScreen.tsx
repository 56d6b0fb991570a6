import { useEffect } from 'react'
import type { Taken } from '../camera/burst'
import { Silhouette } from '../drawings/Silhouette'
import { useKiosk } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useSpoken } from '../words/WordsContext'
import { HintChips } from './HintChips'
import { NoCameraScreen } from './NoCameraScreen'
import { UploadChoice } from './UploadChoice'
import { useHints } from './useHints'
import { useRearCamera } from './useRearCamera'
import { useSelfTimer } from './useSelfTimer'
import { useShutter } from './useShutter'

interface Props {
  /** Asks the server for the id of the shot, while the camera is held. */
  reserve: () => Promise<unknown>
  onTaken: (taken: Taken) => void
  /** A file instead of the camera. */
  onChosen: (picture: Blob) => void
}

/** 拍摄: the rear camera, held by somebody else. */
export function CameraScreen({ reserve, onTaken, onChosen }: Props) {
  const { words, language } = useSpoken()
  const { camera } = words.shooting
  const { standing, act, goTo } = useSession()
  const isShared = useKiosk() !== null
  const { video, fault, isOpen, hasOtherLens, otherLens, again } = useRearCamera()
  const hints = useHints(video, isOpen)
  useEffect(() => void act(async () => void (await reserve())), [act, reserve])
  const { take, isTaking } = useShutter(video, onTaken)
  const { count, begin } = useSelfTimer(language, () => void take())
  const { other, liveness } = standing.tries
  const isReady = isOpen && count === 0 && !isTaking
  if (fault) return <NoCameraScreen {...{ fault, onChosen }} onAgain={again} />
  return (
    <Screen title={camera.title} lead={isShared ? camera.leadShared : camera.lead}>
      <TroubleNotice />
      <div className="viewfinder">
        <video ref={video} muted playsInline aria-label={camera.view} />
        <Silhouette />
        <button
          type="button"
          className="shutter"
          aria-label={isOpen ? camera.shutter : camera.starting}
          disabled={!isReady}
          onClick={() => void take()}
        />
        {count > 0 && (
          <div className="count" role="timer" aria-live="assertive">
            {count}
          </div>
        )}
        {isTaking && (
          <div className="still" role="status">
            {camera.still}
          </div>
        )}
      </div>
      <HintChips hints={hints} />
      <div className="actions">
        <Button isDisabled={!isReady} onClick={begin}>
          {camera.countdown}
        </Button>
        {hasOtherLens && <Button onClick={otherLens}>{camera.otherLens}</Button>}
        <UploadChoice onChosen={onChosen} />
        <Button kind="link" onClick={() => goTo('requirements')}>
          {camera.requirements}
        </Button>
      </div>
      <p className="muted">{camera.remaining(other, liveness)}</p>
    </Screen>
  )
}
