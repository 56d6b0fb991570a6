import { SceneDrawing, sceneOf } from '../film/scenes'
import { partSeen, secondsLeft } from '../film/timing'
import { useFilm } from '../film/useFilm'
import { useHold } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 拍摄指引: watched in full before the camera opens, once for each student. */
export function FilmScreen() {
  const { film } = useWords().steps
  const { isBusy } = useSession()
  const { running, isPlaying, isDone, start, pause, finish } = useFilm()
  useHold('working', isPlaying && !isDone)
  const scene = running ? sceneOf(running.segment, running.segments) : 'helper'
  const button = isDone ? (
    <Button kind="primary" isDisabled={isBusy} onClick={finish}>
      {film.done}
    </Button>
  ) : (
    <Button kind={isPlaying ? 'plain' : 'primary'} onClick={isPlaying ? pause : start}>
      {isPlaying ? film.pause : running ? film.resume : film.start}
    </Button>
  )
  return (
    <Screen title={film.title} lead={film.lead} actions={button}>
      <TroubleNotice />
      <SceneDrawing scene={scene} motion={isPlaying ? 'running' : running ? 'paused' : 'still'} />
      {(running ?? isPlaying) && (
        <>
          <p className="caption" aria-live="polite">
            {film.captions[scene]}
          </p>
          {running ? (
            <>
              <progress
                className="whole"
                value={partSeen(running)}
                max={1}
                aria-label={film.progress(running.segment, running.segments)}
              />
              <p className="muted">
                {film.progress(running.segment, running.segments)}
                {!isDone && ` · ${film.left(secondsLeft(running))}`}
              </p>
            </>
          ) : (
            <p className="muted">{film.waiting}</p>
          )}
        </>
      )}
    </Screen>
  )
}
