import { useEffect } from 'react'
import { AskButton } from '../parts/AskButton'
import { Header } from '../parts/Header'
import { HoursText } from '../parts/HoursLines'
import { Notice } from '../parts/Notice'
import { useSpoken } from '../words/WordsContext'
import { timeText } from '../words/times'
import { Called } from './Called'
import { NameSide } from './NameSide'
import { PointLine } from './PointLine'
import { ScanSide } from './ScanSide'
import { useKioskWords } from './useKioskWords'
import { useWaiting } from './useWaiting'

interface Props {
  device: string
  onTurn: (token: string, isByName: boolean) => void
  onClosed: () => void
  /** The device is not to be used any more. */
  onForget: () => void
}

/** Between two students: who is called, and how whoever comes says who they are. Nothing of the one before. */
export function WaitingScreen({ device, onTurn, onClosed, onForget }: Props) {
  const { words: spoken, language } = useSpoken()
  const { frame } = spoken
  const words = useKioskWords()
  const { known, isOffline, isBusy, pass } = useWaiting(device, onClosed)
  const side = { device, onClosed }
  useEffect(() => {
    document.title = `${words.point} · ${frame.site}`
  }, [words, frame])
  return (
    <div className="page kiosk">
      <Header standing={null} />
      <main>
        <h1 className="hidden">{words.point}</h1>
        {known && <PointLine {...known} />}
        {isOffline && <Notice kind="error">{frame.unreachable}</Notice>}
        {known && !known.screen.hours.isOpenNow && (
          <Notice kind="warning">
            <HoursText {...known.screen} />
          </Notice>
        )}
        <div className="sides">
          <section>
            {known ? (
              <Called screen={known.screen} isBusy={isBusy} onPass={pass} />
            ) : (
              !isOffline && <Notice>{frame.loading}</Notice>
            )}
          </section>
          <section>
            {known?.screen.ways.byCode && (
              <ScanSide {...side} onTurn={(token) => onTurn(token, false)} />
            )}
            {known?.screen.ways.byName && (
              <NameSide {...side} onTurn={(token) => onTurn(token, true)} />
            )}
          </section>
        </div>
        <footer className="actions">
          {known && (
            <p className="muted">
              {words.until(timeText(known.screen.until, known.screen.until, language))}
            </p>
          )}
          <AskButton
            kind="link"
            label={words.forget}
            ask={words.forgetAsk}
            confirm={words.forgetDo}
            onConfirm={onForget}
          />
        </footer>
      </main>
    </div>
  )
}
