import { LinearProgress, Stack, Typography } from '@mui/material'
import { useGetOne, useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { useUsesCodes } from '../capture/useUsesCodes'
import { EmptyList } from '../layout/EmptyList'
import { Page } from '../layout/Page'
import { Section } from '../layout/Section'
import { useMayAt } from '../permissions/useMay'
import type { SeasonUnit } from '../season_units/types'
import { UnitChoice } from '../season_units/UnitChoice'
import { useOnlyUnit } from '../season_units/useOnlyUnit'
import { AttestFilmButton } from './AttestFilmButton'
import { KioskTable } from './KioskTable'
import { OpenKioskButton } from './OpenKioskButton'

function Parts({ id, mayAll }: { id: string; mayAll: boolean }) {
  const translate = useTranslate()
  return (
    <Stack spacing={2}>
      <Section
        title={translate('kiosks.devices')}
        beside={<OpenKioskButton unitId={id} mayAll={mayAll} />}
      >
        <Typography variant="muted" sx={{ mb: 1.5 }}>
          {translate('kiosks.hint')}
        </Typography>
        <KioskTable unitId={id} />
      </Section>
      <Section title={translate('kiosks.film.title')} beside={<AttestFilmButton unitId={id} />}>
        <Typography variant="muted">{translate('kiosks.film.hint')}</Typography>
      </Section>
    </Stack>
  )
}

function UnitKiosks({ id }: { id: string }) {
  const translate = useTranslate()
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id })
  // Whoever keeps the list of a school reaches all of it; others their colleges and classes.
  const mayAll = useMayAt(unit?.unit.id)('keepRoster')
  const isUsed = useUsesCodes(unit?.season.id)
  if (!unit || isUsed === undefined) return <LinearProgress />
  const above = [{ name: unit.unit.name, to: `/season_units/${id}/show` }]
  return (
    <Page title={translate('kiosks.title')} above={above}>
      {isUsed ? (
        <Parts id={id} mayAll={mayAll} />
      ) : (
        <Section>
          <EmptyList hint="capture.not_used" />
        </Section>
      )}
    </Page>
  )
}

/** 固定拍摄点: devices on which student after student is photographed. Without a unit those of one’s own. */
export function KiosksPage() {
  const { unitId } = useParams()
  const { only, isPending } = useOnlyUnit({ enabled: unitId === undefined })
  const id = unitId ?? only?.id
  if (id) return <UnitKiosks key={id} id={id} />
  return isPending ? <LinearProgress /> : <UnitChoice title="kiosks.title" to="/kiosks" />
}
