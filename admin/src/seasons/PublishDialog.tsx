import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  Stack,
} from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Publication, Season } from './types'

interface Props {
  season: Season
  isBusy: boolean
  onPublish: () => void
  onClose: () => void
}

/** Current warnings and obstacles; fetched each time the dialog opens. */
function usePublication(season: Season) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['seasons', season.id, 'publication'],
    queryFn: async () => (await read(`seasons/${season.id}/publication`)).data as Publication,
    gcTime: 0,
    retry: false,
  })
}

/** Confirms publication: allowed with warnings, refused with obstacles. */
export function PublishDialog({ season, isBusy, onPublish, onClose }: Props) {
  const translate = useTranslate()
  const { data, error, isPending } = usePublication(season)
  const obstacles = data?.obstacles ?? []
  const warnings = data?.warnings ?? []
  const isReady = data !== undefined && obstacles.length === 0
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{translate('season.publish')}</DialogTitle>
      <DialogContent>
        <Stack spacing={1}>
          {isPending && <LinearProgress />}
          {error && (
            <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>
          )}
          {obstacles.map(({ type, message }) => (
            <Alert key={type} severity="error">
              {message}
            </Alert>
          ))}
          {warnings.map(({ type, message }) => (
            <Alert key={type} severity="warning">
              {message}
            </Alert>
          ))}
          {isReady && (
            <DialogContentText>
              {translate('season.publish_units', { units: data.units })}
              {translate('season.publish_confirm')}
            </DialogContentText>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          color={warnings.length > 0 ? 'warning' : 'primary'}
          disabled={!isReady || isBusy}
          onClick={onPublish}
        >
          {translate(warnings.length > 0 ? 'season.publish_anyway' : 'ra.action.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
