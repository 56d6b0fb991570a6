import type { Fault } from '../api/standing'
import { useWords } from '../words/WordsContext'

/** Three digits tell enough of what was measured. */
const said = (value: number, unit: string) => `${Number(value.toPrecision(3))}${unit}`

/** A rule that was not met: what is wrong, by how much, and what to do. */
export function FaultCard({ fault }: { fault: Fault }) {
  const { verdict } = useWords().after
  const { name, says, remedy, value, limit, unit } = fault
  return (
    <section className="card">
      <h2>{name}</h2>
      <p>{says}</p>
      {value !== null && limit !== null && (
        <p className="muted">{verdict.measured(said(value, unit), said(limit, unit))}</p>
      )}
      {remedy && <p>{verdict.remedy(remedy)}</p>}
    </section>
  )
}
