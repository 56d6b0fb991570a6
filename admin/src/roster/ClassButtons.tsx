import { Button } from '@mui/material'
import {
  ReferenceInput,
  SelectInput,
  useDataProvider,
  useNotify,
  useRedirect,
  useTranslate,
} from 'react-admin'
import { useMutation } from '@tanstack/react-query'
import { DialogButton } from '../forms/DialogButton'
import { useDone } from '../people/useDone'
import { useMayAt } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { NameDialog } from './NameDialog'
import type { SchoolClass } from './types'

const MAX_COLLEGES = 500

function EditClassDialog({
  schoolClass,
  onClose,
}: {
  schoolClass: SchoolClass
  onClose: () => void
}) {
  const translate = useTranslate()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const { id, name, collegeId, seasonUnitId } = schoolClass
  const save = async (values: Record<string, unknown>) => {
    await put(`classes/${id}`, { name: values.name, collegeId: values.collegeId || null })
    done('roster.saved')
    onClose()
  }
  return (
    <NameDialog title={translate('roster.edit_class')} name={name} onSave={save} onClose={onClose}>
      <ReferenceInput
        source="collegeId"
        reference="colleges"
        filter={{ seasonUnitId, archived: false }}
        perPage={MAX_COLLEGES}
      >
        <SelectInput
          label="roster.college"
          optionText="name"
          translateChoice={false}
          defaultValue={collegeId}
        />
      </ReferenceInput>
    </NameDialog>
  )
}

/** Renames a class, moves it to another college, or deletes it while it is empty. */
export function ClassButtons({
  schoolClass,
  unitId,
}: {
  schoolClass: SchoolClass
  unitId: string
}) {
  const translate = useTranslate()
  const redirect = useRedirect()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleDataProvider>()
  const mayKeep = useMayAt(unitId)('keepRoster')
  const { mutate, isPending } = useMutation({
    mutationFn: () => provider.delete('classes', { id: schoolClass.id, previousData: schoolClass }),
    onSuccess: () => redirect('/colleges'),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  if (!mayKeep) return null
  return (
    <>
      <DialogButton label="ra.action.edit">
        {(close) => <EditClassDialog schoolClass={schoolClass} onClose={close} />}
      </DialogButton>
      {schoolClass.heads === 0 && (
        <Button color="error" loading={isPending} onClick={() => mutate()}>
          {translate('roster.delete_class')}
        </Button>
      )}
    </>
  )
}
