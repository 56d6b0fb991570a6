import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import type { WaitingStudents } from './kioskApi'
import { useKioskWords } from './useKioskWords'

type Student = NonNullable<WaitingStudents['called']>

const Name = ({ maskedName, lastFour, xhEnd }: Student) => {
  const words = useKioskWords()
  return (
    <>
      <strong>{maskedName}</strong>
      {lastFour && <span>{words.lastFour(lastFour)}</span>}
      {xhEnd && <span>{words.xhEnd(xhEnd)}</span>}
    </>
  )
}

interface Props {
  screen: WaitingStudents
  isBusy: boolean
  onPass: (studentId: string) => void
}

/** 叫号: whose turn it is, to be read from a few steps away, and who comes after. */
export function Called({ screen: { called, next }, isBusy, onPass }: Props) {
  const words = useKioskWords()
  if (!called) return <Notice>{words.nobody}</Notice>
  return (
    <>
      <div className="called" aria-live="polite">
        <p>{words.please}</p>
        <p className="called-name">
          <Name {...called} />
        </p>
        <p>{words.toPoint}</p>
      </div>
      <div className="actions">
        <Button isDisabled={isBusy} onClick={() => onPass(called.id)}>
          {words.pass}
        </Button>
      </div>
      {next.length > 0 && (
        <section className="called-next">
          <h2>{words.next}</h2>
          <ol>
            {next.map((student) => (
              <li key={student.id}>
                <Name {...student} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
