import { Button, Stack } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { useDone } from '../people/useDone'
import { usePersonChange } from '../people/usePersonChange'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { NameDialog } from './NameDialog'
import type { College } from './types'

const COLLEGE = { label: 'roster.add_college', path: 'colleges' }
const CLASS = { label: 'roster.add_class', path: 'classes' }

/** Makes a college, or with one a class in it. */
export function CreatePlaceButton({
  seasonUnitId,
  college,
}: {
  seasonUnitId: string
  /** Null for a class without a college. */
  college?: Pick<College, 'id'> | null
}) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { label, path } = college === undefined ? COLLEGE : CLASS
  return (
    <DialogButton label={label}>
      {(close) => (
        <NameDialog
          title={translate(label)}
          onClose={close}
          onSave={async ({ name }) => {
            const part = college === undefined ? {} : { collegeId: college?.id ?? null }
            await post(path, { name, seasonUnitId, ...part })
            done('roster.saved')
            close()
          }}
        />
      )}
    </DialogButton>
  )
}

/** Renames a college, archives it or restores it. */
export function CollegeButtons({ college }: { college: College }) {
  const translate = useTranslate()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const { id, name, archivedAt } = college
  const archived = archivedAt !== null
  const turn = usePersonChange(
    () => put(`colleges/${id}`, { name, archived: !archived }),
    archived ? 'roster.restored' : 'roster.archived',
    { name }
  )
  return (
    <Stack direction="row" spacing={1}>
      <DialogButton label="roster.rename">
        {(close) => (
          <NameDialog
            title={translate('roster.rename')}
            name={name}
            onClose={close}
            onSave={async (values) => {
              await put(`colleges/${id}`, { name: values.name, archived })
              done('roster.saved')
              close()
            }}
          />
        )}
      </DialogButton>
      <Button loading={turn.isPending} onClick={() => turn.mutate()}>
        {translate(archived ? 'roster.restore' : 'roster.archive')}
      </Button>
    </Stack>
  )
}
