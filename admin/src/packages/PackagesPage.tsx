import { LinearProgress, Stack } from '@mui/material'
import { useGetOne, useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { LetterSection } from '../download_letters/LetterSection'
import { Page } from '../layout/Page'
import type { SeasonUnit } from '../season_units/types'
import { UnitChoice } from '../season_units/UnitChoice'
import { useOnlyUnit } from '../season_units/useOnlyUnit'
import { DownloadLog } from './DownloadLog'
import { NewPackage } from './NewPackage'
import { OwnPackages } from './OwnPackages'

function UnitPackages({ id }: { id: string }) {
  const translate = useTranslate()
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id })
  if (!unit) return <LinearProgress />
  const above = [{ name: unit.unit.name, to: `/season_units/${id}/show` }]
  return (
    <Page title={translate('packages.title')} above={above}>
      <Stack spacing={2}>
        <LetterSection unit={unit} />
        <NewPackage unitId={id} />
        <OwnPackages unitId={id} />
        <DownloadLog unitId={id} />
      </Stack>
    </Page>
  )
}

/** The electronic photos of a unit, to download (照片下载). Without a unit those of one’s own. */
export function PackagesPage() {
  const { unitId } = useParams()
  const { only, isPending } = useOnlyUnit({ enabled: unitId === undefined })
  const id = unitId ?? only?.id
  if (id) return <UnitPackages id={id} />
  return isPending ? <LinearProgress /> : <UnitChoice title="packages.title" to="/packages" />
}
