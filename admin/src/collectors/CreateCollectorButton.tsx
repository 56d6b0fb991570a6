import Add from '@mui/icons-material/Add'
import { BooleanInput, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FieldGroup, Wide } from '../forms/FieldGroup'
import { FormDialog } from '../forms/FormDialog'
import type { Values } from '../forms/useSubmit'
import { ShownOnce } from '../layout/ShownOnce'
import type { Season } from '../seasons/types'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { CollectorFields } from './CollectorFields'
import { useShownOnce } from './useShownOnce'
import { COLLECTOR_FIELDS, wantedOf } from './wanted'

interface Props {
  season: Season
  onClose: () => void
}

/** Asks who may send what, and then shows their key. */
function CreateCollector({ season, onClose }: Props) {
  const translate = useTranslate()
  const { shown, make } = useShownOnce('key')
  const create = (values: Values) =>
    make('collectors', {
      ...wantedOf(values),
      seasonId: season.id,
      sendsFields: Boolean(values.sendsFields),
    })
  if (shown) return <ShownOnce words="collectors.key" secrets={[shown]} onStored={onClose} />
  return (
    <FormDialog
      title={translate('collectors.create_in', { season: season.name })}
      submitLabel="ra.action.create"
      onSubmit={create}
      onClose={onClose}
      fieldsOf={COLLECTOR_FIELDS}
    >
      <FieldGroup title="collectors.who">
        <CollectorFields season={season} />
        <Wide>
          <BooleanInput
            source="sendsFields"
            label="resources.collectors.fields.sendsFields"
            helperText="collectors.sends_fields_hint"
          />
        </Wide>
      </FieldGroup>
    </FormDialog>
  )
}

/** Lets somebody send the photos of the season. */
export function CreateCollectorButton() {
  const { current } = useSeasonScope()
  if (!current) return null
  return (
    <DialogButton label="collectors.create" variant="contained" startIcon={<Add />}>
      {(close) => <CreateCollector season={current} onClose={close} />}
    </DialogButton>
  )
}
