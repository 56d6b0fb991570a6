import { Typography } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { Values } from '../forms/useSubmit'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { PlaceFields } from '../roster/PlaceFields'
import type { Attested } from './useKiosks'

function AttestFilm({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const attest = async ({ classId }: Values) => {
    const { data } = await post<Attested>('kiosks/film', { classId })
    done('kiosks.film.done', { ...data })
    onClose()
  }
  return (
    <FormDialog
      title={translate('kiosks.film.title')}
      submitLabel="kiosks.film.submit"
      onSubmit={attest}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {translate('kiosks.film.says')}
      </Typography>
      <PlaceFields seasonUnitId={unitId} isClassAsked="always" />
    </FormDialog>
  )
}

/** Says that a class has watched the guide film together, for whoever has not done so alone. */
export const AttestFilmButton = ({ unitId }: { unitId: string }) => (
  <DialogButton label="kiosks.film.button" variant="outlined">
    {(close) => <AttestFilm unitId={unitId} onClose={close} />}
  </DialogButton>
)
