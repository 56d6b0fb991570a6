import { UNCAPTURED_WHY } from '@domain/season/main/memo'
import { FieldGroup } from '../../../forms/FieldGroup'
import { Count } from '../../../forms/Count'
import { CountedMemo } from '../../memo/CountedMemo'
import { useMemoOfUnit } from '../../memo/useMemoOfUnit'
import { SchoolList, type FormProps } from './parts'
import { SchoolPaper } from '../../papers/SchoolPaper'

/** The memo (备忘表): how many were not photographed, and why; drawn up where students are counted. */
export function MemoForm({ unit }: FormProps) {
  const ofUnit = useMemoOfUnit(unit)
  // Fields that go away while somebody types lose what was typed.
  if (ofUnit.isLoading) return null
  if (ofUnit.memo?.isCounted)
    return (
      <>
        <CountedMemo {...ofUnit} />
        <SchoolPaper unit={unit} />
      </>
    )
  return (
    <>
      <FieldGroup title="act.group_counts">
        <Count source="captured" label="act.captured" />
        <Count source="uncaptured" label="act.uncaptured" />
      </FieldGroup>
      <FieldGroup title="act.group_reasons">
        {UNCAPTURED_WHY.map((why) => (
          <Count key={why} source={`byReason.${why}`} label={`act.why_${why}`} initial={0} />
        ))}
      </FieldGroup>
      <SchoolList unit={unit} />
    </>
  )
}
