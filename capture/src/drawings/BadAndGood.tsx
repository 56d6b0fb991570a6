import { useWords } from '../words/WordsContext'
import { Photo, type PhotoKind } from './Photo'

/** What is not accepted, beside what is. */
export function BadAndGood({ kind }: { kind: PhotoKind }) {
  const { steps } = useWords()
  return (
    <div className="pair">
      <figure className="bad">
        <Photo kind={kind} />
        <figcaption>{steps.requirements.bad}</figcaption>
      </figure>
      <figure className="good">
        <Photo kind="good" />
        <figcaption>{steps.requirements.good}</figcaption>
      </figure>
    </div>
  )
}
