import type { Hints } from '../camera/hints'
import { useWords } from '../words/WordsContext'

const CHIPS = ['distance', 'upright', 'light'] as const

/** 距离, 端正, 光线: they advise, and never hold the shutter. */
export function HintChips({ hints }: { hints: Hints | null }) {
  const { camera } = useWords().shooting
  return (
    <>
      <ul className="chips" aria-live="off">
        {CHIPS.map((chip) => {
          const hint = hints?.[chip] ?? 'unknown'
          return (
            <li key={chip} className={hint}>
              {camera.chips[chip]} {camera.hints[hint]}
            </li>
          )
        })}
      </ul>
      <p className="muted">{camera.advisory}</p>
    </>
  )
}
