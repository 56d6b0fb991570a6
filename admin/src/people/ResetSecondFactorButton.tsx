import { useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { request } from '../providers/http'
import type { Person } from './types'
import { useDone } from './useDone'

interface Props {
  person: Person
  onClose: () => void
}

function ResetDialog({ person: { id, name }, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const reset = async () => {
    await request('DELETE', `people/${id}/second_factor`)
    done('people.lost_phone.done', { name })
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.lost_phone.title', { name })}
      submitLabel="people.lost_phone.button"
      grave={{ consequence: translate('people.lost_phone.consequence', { name }), word: name }}
      onSubmit={reset}
      onClose={onClose}
    />
  )
}

/** Removes somebody's second factor, after their name was typed. */
export const ResetSecondFactorButton = ({ person }: { person: Person }) => (
  <DialogButton label="people.lost_phone.button" color="error" variant="outlined">
    {(close) => <ResetDialog person={person} onClose={close} />}
  </DialogButton>
)
