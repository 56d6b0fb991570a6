import { Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { Count } from '../forms/Count'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { Moment } from '../layout/Moment'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Expectation } from './types'

/** While a school has no list: how many graduates it says it has. */
export function HeadsSection({ seasonUnitId }: { seasonUnitId: string }) {
  const translate = useTranslate()
  const done = useDone()
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const path = `season_units/${seasonUnitId}/expectations`
  const { data } = useQuery({
    queryKey: ['expectations', seasonUnitId],
    queryFn: async () => (await read<Expectation[]>(path)).data,
  })
  const [newest] = data ?? []
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography>
        {newest
          ? translate('roster.declared', { smart_count: newest.declaredHeads })
          : translate('roster.undeclared')}
      </Typography>
      {newest && (
        <Typography variant="muted">
          {newest.author} <Moment at={newest.recordedAt} />
        </Typography>
      )}
      <DialogButton label="roster.declare">
        {(close) => (
          <FormDialog
            title={translate('roster.declare')}
            submitLabel="ra.action.save"
            onClose={close}
            onSubmit={async ({ declaredHeads }) => {
              await post(path, { declaredHeads })
              done('roster.saved')
              close()
            }}
          >
            <Count source="declaredHeads" label="roster.graduates" />
          </FormDialog>
        )}
      </DialogButton>
    </Stack>
  )
}
