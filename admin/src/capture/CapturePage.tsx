import { LinearProgress, Stack } from '@mui/material'
import { useState } from 'react'
import { useGetOne, useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { EmptyList } from '../layout/EmptyList'
import { Page } from '../layout/Page'
import { Section } from '../layout/Section'
import { useMayAt } from '../permissions/useMay'
import type { SeasonUnit } from '../season_units/types'
import { UnitChoice } from '../season_units/UnitChoice'
import { useOnlyUnit } from '../season_units/useOnlyUnit'
import { Conflicts } from './Conflicts'
import { HowToGet } from './HowToGet'
import { PhonePage } from './PhonePage'
import { ScannedStudent } from './ScannedStudent'
import { ScanPart } from './ScanPart'
import type { BoundCode } from './useScan'
import { useUsesCodes } from './useUsesCodes'

function UnitCapture({ id }: { id: string }) {
  const translate = useTranslate()
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id })
  const mayKeep = useMayAt(unit?.unit.id)('keepRoster')
  const [code, setCode] = useState<BoundCode | null>(null)
  const isUsed = useUsesCodes(unit?.season.id)
  if (!unit || isUsed === undefined) return <LinearProgress />
  const above = [{ name: unit.unit.name, to: `/season_units/${id}/show` }]
  const next = () => setCode(null)
  return (
    <Page title={translate('capture.title')} above={above}>
      {isUsed ? (
        <Stack spacing={2}>
          {code ? (
            <ScannedStudent key={code.student.id} {...{ code, unit }} onNext={next} />
          ) : (
            <ScanPart unitId={id} onScanned={setCode} />
          )}
          {mayKeep && <Conflicts unitId={id} />}
          <PhonePage unitId={id} />
          <HowToGet />
        </Stack>
      ) : (
        <Section>
          <EmptyList hint="capture.not_used" />
        </Section>
      )}
    </Page>
  )
}

/** A fixed capture point (固定采集点): code, student, photo. Without a unit that of one’s own. */
export function CapturePage() {
  const { unitId } = useParams()
  const { only, isPending } = useOnlyUnit({ enabled: unitId === undefined })
  const id = unitId ?? only?.id
  if (id) return <UnitCapture key={id} id={id} />
  return isPending ? <LinearProgress /> : <UnitChoice title="capture.title" to="/capture" />
}
