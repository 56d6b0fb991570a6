import { Box, Button, Stack } from '@mui/material'
import {
  LinkBase,
  ListBase,
  Pagination,
  useListContext,
  useRecordContext,
  useTranslate,
} from 'react-admin'
import { photoColumns } from '../../photos/columns'
import { useMay } from '../../permissions/useMay'
import { PhotoUpload } from '../../photos/PhotoUpload'
import type { PhotoRow } from '../../photos/types'
import { WallLinks } from '../../photos/wall/WallLinks'
import { Rows } from '../../rows/Rows'
import type { SeasonUnit } from '../types'
import { TodayPart } from '../today/TodayPart'
import { ComingPart } from './ComingPart'

/** The name of the unit stands above the page. */
const columns = photoColumns.filter(({ label }) => label !== 'photo.unit')

function PhotoRows() {
  const { data, isPending } = useListContext<PhotoRow>()
  if (isPending) return null
  if (!data || data.length === 0) return <ComingPart tab="photos" stage="capture" after="setup" />
  return (
    <Box sx={{ mx: { xs: 0, sm: -1.5 } }}>
      <Rows rows={data} columns={columns} to={({ id }) => `/photos/${id}/show`} />
      <Pagination rowsPerPageOptions={[]} />
    </Box>
  )
}

/** Where codes are scanned, and students are photographed one after the other. */
function CaptureButton({ id }: SeasonUnit) {
  const translate = useTranslate()
  return (
    <Button
      component={LinkBase}
      to={`/capture/${id}`}
      variant="outlined"
      sx={{ alignSelf: 'flex-start' }}
    >
      {translate('capture.open_point')}
    </Button>
  )
}

/** Leads to the wall, hands in photos, and lists those of the unit, newest first. */
export function PhotosTab() {
  const unit = useRecordContext<SeasonUnit>()
  const may = useMay()
  if (!unit?.rounds) return null
  return (
    <Stack spacing={2}>
      <TodayPart />
      <WallLinks seasonUnitId={unit.id} />
      {may('handInPhotos') && <CaptureButton {...unit} />}
      {may('handInPhotos') && (
        <PhotoUpload
          path={`season_units/${unit.id}/photos`}
          label="photo.hand_in"
          rounds={unit.rounds}
          seasonUnitId={unit.id}
        />
      )}
      <ListBase
        resource="photos"
        filter={{ seasonUnitId: unit.id }}
        perPage={25}
        disableSyncWithLocation
        storeKey={false}
        exporter={false}
      >
        <PhotoRows />
      </ListBase>
    </Stack>
  )
}
