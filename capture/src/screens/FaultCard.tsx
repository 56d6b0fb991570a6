import type { Fault } from '../api/standing'
import { useWords } from '../words/WordsContext'

/** A rule that was not met: what is wrong, by how much, and what to do. */
export function FaultCard({ fault }: { fault: Fault }) {
  const { verdict } = useWords().after
  const { name, message, remedy } = fault
  return (
    <section className="card">
      <h2>{name}</h2>
      <p>{message}</p>
      {remedy && <p>{verdict.remedy(remedy)}</p>}
    </section>
  )
}
