import { LinearProgress, Typography } from '@mui/material'
import { useGetOne, useTranslate } from 'react-admin'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { Page } from '../../layout/Page'
import { UnitChoice } from '../../season_units/UnitChoice'
import { useOnlyUnit } from '../../season_units/useOnlyUnit'
import type { SeasonUnit } from '../../season_units/types'
import { ClassDesk } from './ClassDesk'
import { ClassList } from './ClassList'
import type { Sheet } from './SignedSheet'
import { keyOfClass, useProof } from './useProof'

function UnitRoom({ id }: { id: string }) {
  const translate = useTranslate()
  const [search] = useSearchParams()
  const [sheet, onSheet] = useState<Sheet | null>(null)
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id })
  const { data: proof } = useProof(id)
  if (!unit || !proof) return <LinearProgress />
  const chosen = proof.classes.find((one) => keyOfClass(one) === search.get('class'))
  const above = [{ name: unit.unit.name, to: `/season_units/${id}/show` }]
  const title = translate('proof.title')
  if (!chosen)
    return (
      <Page title={title} above={above}>
        <ClassList unit={unit} proof={proof} />
      </Page>
    )
  const name = chosen.name ?? translate('proof.no_class')
  return (
    <Page
      title={name}
      above={[...above, { name: title, to: `/proof/${id}` }]}
      beside={<Typography variant="muted">{chosen.college}</Typography>}
    >
      <ClassDesk key={keyOfClass(chosen)} {...{ unit, proof, chosen, sheet, onSheet }} />
    </Page>
  )
}

/** The proofreading of a unit: its classes, or one of them. Without a unit that of one’s own. */
export function RoomPage() {
  const { unitId } = useParams()
  const { only, isPending } = useOnlyUnit({ enabled: unitId === undefined })
  const id = unitId ?? only?.id
  if (id) return <UnitRoom id={id} />
  return isPending ? <LinearProgress /> : <UnitChoice title="proof.title" to="/proof" />
}
