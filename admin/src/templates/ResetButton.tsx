import { Button } from '@mui/material'
import { useState } from 'react'
import {
  Confirm,
  useDelete,
  useNotify,
  useRecordContext,
  useRedirect,
  useTranslate,
} from 'react-admin'
import type { Template } from './types'

/**
 * Back to the wording that comes with the product, once the centre has changed it.
 * @param version that the reader has seen
 */
export function ResetButton({ version }: { version: number | null }) {
  const template = useRecordContext<Template>()
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const [isAsking, setAsking] = useState(false)
  const [reset, { isPending }] = useDelete<Template>()
  if (!template?.changed) return null
  const letter = translate(`templates.${template.code}`)
  const confirm = () =>
    reset(
      'wordings',
      { id: template.id, previousData: template, meta: { version } },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify('wording.is_reset', { type: 'success' })
          redirect('list', 'wordings')
        },
        onError: (error) => notify((error as Error).message, { type: 'error' }),
        onSettled: () => setAsking(false),
      }
    )
  return (
    <>
      <Button color="warning" sx={{ ml: 'auto' }} onClick={() => setAsking(true)}>
        {translate('wording.reset')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isPending}
        title="wording.reset"
        content={translate('wording.reset_confirm', { letter })}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
