import { useDataProvider, useTranslate } from 'react-admin'
import { Count } from '../forms/Count'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Says how many graduates a school has, for as long as it has no list. */
export function DeclareHeadsButton({ path }: { path: string }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  return (
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
  )
}
