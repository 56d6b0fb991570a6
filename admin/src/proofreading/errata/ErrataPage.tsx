import { LinearProgress, Typography } from '@mui/material'
import { useGetOne, useTranslate } from 'react-admin'
import { useParams, useSearchParams } from 'react-router'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { useMay, useMayAt } from '../../permissions/useMay'
import type { SeasonUnit } from '../../season_units/types'
import { useOnlyUnit } from '../../season_units/useOnlyUnit'
import { ErrataActs } from './ErrataActs'
import { ErrataRows } from './ErrataRows'
import { StandChips } from './StandChips'
import { STANDS, useErrata, type Stand } from './useErrata'

/** The stand in the address, or the first that waits for the reader. */
function useStand(first: Stand) {
  const [search, setSearch] = useSearchParams()
  const stand = STANDS.find((one) => one === search.get('stand')) ?? first
  return { stand, choose: (one: Stand) => setSearch({ stand: one }, { replace: true }) }
}

function Errata({ unit }: { unit?: SeasonUnit }) {
  const translate = useTranslate()
  const may = useMayAt(unit?.unit.id)
  const isOfSchool = may('answerAsSchool')
  const { stand, choose } = useStand(isOfSchool ? 'draft' : 'open')
  // The centre may have marked for the school.
  const hasDrafts = isOfSchool || (unit !== undefined && may('answerForSchool'))
  const found = useErrata(unit?.id, stand)
  return (
    <Section>
      <StandChips chosen={stand} counts={found.counts} hasDrafts={hasDrafts} onChoose={choose} />
      {found.clock && (
        <Typography variant="muted" sx={{ mb: 1 }}>
          {translate(`errata.clock_${found.clock}`, { smart_count: found.centreDays })}
        </Typography>
      )}
      <ErrataRows {...found} stand={stand} isDesk={!unit} />
    </Section>
  )
}

function UnitErrata({ id }: { id: string }) {
  const translate = useTranslate()
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id })
  if (!unit) return <LinearProgress />
  const above = [
    { name: unit.unit.name, to: `/season_units/${id}/show` },
    { name: translate('proof.title'), to: `/season_units/${id}/show/proof` },
  ]
  return (
    <Page title={translate('errata.title')} above={above} beside={<ErrataActs unit={unit} />}>
      <Errata unit={unit} />
    </Page>
  )
}

/** The errata of a unit; without one those of all units for the centre, of one’s own for a school. */
export function ErrataPage() {
  const translate = useTranslate()
  const { unitId } = useParams()
  const isCentre = useMay()('answerErrata')
  const { only, isPending } = useOnlyUnit({ enabled: unitId === undefined && !isCentre })
  const id = unitId ?? (isCentre ? undefined : only?.id)
  if (id) return <UnitErrata id={id} />
  if (!isCentre && isPending) return <LinearProgress />
  return (
    <Page title={translate('errata.title')}>
      <Errata />
    </Page>
  )
}
