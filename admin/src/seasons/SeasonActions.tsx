import { Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { EditButton, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { useMay } from '../permissions/useMay'
import { AddUnitsButton } from './AddUnitsButton'
import { DeleteDraftButton } from './DeleteDraftButton'
import { SheetFaults, type SheetFault } from '../forms/SheetFaults'
import { ImportWindowsButton } from './ImportWindowsButton'
import { PublishButton } from './PublishButton'
import type { Season } from './types'

/** The steps from a draft to publication; for a published season, its date. */
export function SeasonActions({ season }: { season: Season }) {
  const translate = useTranslate()
  const may = useMay()
  if (season.publishedAt) {
    return (
      <Typography>
        {translate('resources.seasons.fields.publishedAt')} <Moment at={season.publishedAt} />
      </Typography>
    )
  }
  if (!may('planSeasons')) return <Typography>{translate('season.draft')}</Typography>
  return <DraftActions season={season} />
}

function DraftActions({ season }: { season: Season }) {
  const translate = useTranslate()
  const may = useMay()
  const [faults, setFaults] = useState<SheetFault[]>([])
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <ImportWindowsButton season={season} onFaults={setFaults} />
        <AddUnitsButton season={season} />
        {may('manageSeasons') && (
          <>
            <EditButton />
            <PublishButton season={season} />
            <DeleteDraftButton season={season} />
          </>
        )}
      </Stack>
      <Typography variant="caption">{translate('season.import_hint')}</Typography>
      <SheetFaults faults={faults} />
    </Stack>
  )
}
