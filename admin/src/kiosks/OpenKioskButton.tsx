import { KIOSK_HOURS } from '@domain/kiosks/kiosk_state'
import Add from '@mui/icons-material/Add'
import { Box, Typography } from '@mui/material'
import { maxLength, required, SelectInput, TextInput, useTranslate } from 'react-admin'
import { renderSVG } from 'uqr'
import { useShownOnce } from '../collectors/useShownOnce'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { Values } from '../forms/useSubmit'
import { ShownOnce } from '../layout/ShownOnce'
import { PlaceFields } from '../roster/PlaceFields'
import { phoneAddress } from '../capture/phoneAddress'

const LONGEST_NAME = 60

interface Props {
  unitId: string
  /** Whether the reader may open one for the whole school. */
  mayAll: boolean
}

/** Any hours of a day. */
function useHours() {
  const translate = useTranslate()
  const { least, most } = KIOSK_HOURS
  return Array.from({ length: most - least + 1 }, (_, place) => ({
    id: least + place,
    name: translate('kiosks.hours', { smart_count: least + place }),
  }))
}

/** To be scanned by the device: what lets it in is behind the hash, which no server is sent. */
function DeviceAddress({ token, onStored }: { token: string; onStored: () => void }) {
  const translate = useTranslate()
  const address = `${phoneAddress()}#kiosk=${token}`
  return (
    <ShownOnce words="kiosks.shown" secrets={[address]} onStored={onStored}>
      <Box
        component="img"
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`}
        alt={translate('kiosks.shown.code')}
        sx={{
          ...{ display: 'block', width: '100%', maxWidth: 280, mx: 'auto', mb: 2 },
          ...{ bgcolor: 'common.white', borderRadius: 1 },
        }}
      />
    </ShownOnce>
  )
}

function OpenKiosk({ unitId, mayAll, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate()
  const hours = useHours()
  const { shown, make } = useShownOnce('token')
  const open = ({ name, classId, hours: wanted }: Values) =>
    make('kiosks', { seasonUnitId: unitId, name, classId: classId || null, hours: wanted })
  if (shown) return <DeviceAddress token={shown} onStored={onClose} />
  return (
    <FormDialog
      title={translate('kiosks.open')}
      submitLabel="kiosks.open"
      onSubmit={open}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {translate('kiosks.open_says')}
      </Typography>
      <TextInput
        source="name"
        label="kiosks.name"
        helperText="kiosks.name_hint"
        validate={[required(), maxLength(LONGEST_NAME)]}
        fullWidth
      />
      <PlaceFields seasonUnitId={unitId} isClassAsked={mayAll ? 'of_college' : 'always'} />
      <Typography variant="muted" sx={{ mb: 1.5 }}>
        {translate(mayAll ? 'kiosks.class_hint' : 'kiosks.class_hint_own')}
      </Typography>
      <SelectInput
        source="hours"
        label="kiosks.how_long"
        choices={hours}
        defaultValue={KIOSK_HOURS.preset}
        translateChoice={false}
        validate={required()}
        fullWidth
      />
    </FormDialog>
  )
}

/** Opens a device of a fixed point; how it is let in is shown once. */
export const OpenKioskButton = (props: Props) => (
  <DialogButton label="kiosks.open" variant="contained" startIcon={<Add />}>
    {(close) => <OpenKiosk {...props} onClose={close} />}
  </DialogButton>
)
