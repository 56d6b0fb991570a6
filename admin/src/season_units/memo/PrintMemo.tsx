import PrintOutlined from '@mui/icons-material/PrintOutlined'
import type { Data } from '@api/data'
import { Button, Stack } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { DocumentPanel } from '../../documents/DocumentPanel'
import { Refused } from '../../forms/Refused'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** Prints the memo as PDF, which opens at the side and stays among the documents of the unit. */
export function PrintMemo({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [documentId, open] = useState<string | null>(null)
  const print = useMutation({
    mutationFn: async () =>
      (await post<Data.Documents.PrintedDocument>(`season_units/${unitId}/memo_prints`, {})).data,
    onSuccess: (printed) => open(printed.documentId),
  })
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Button
        variant="outlined"
        startIcon={<PrintOutlined />}
        loading={print.isPending}
        onClick={() => print.mutate()}
      >
        {translate('memo.print')}
      </Button>
      <Refused refusal={print.error?.message ?? null} />
      {documentId && <DocumentPanel id={documentId} onClose={() => open(null)} />}
    </Stack>
  )
}
