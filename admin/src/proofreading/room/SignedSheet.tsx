import { Alert, Button, Stack, Typography } from '@mui/material'
import { useEffect } from 'react'
import { Form, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { DocumentLink } from '../../documents/DocumentLink'
import { DraftDocument } from '../../season_units/acts/draft_document'
import { PaperField } from '../../season_units/papers/PaperField'

/** The school's signed sheet, handed in. */
export interface Sheet {
  id: string
  fileName: string
}

interface Props {
  unitId: string
  sheet: Sheet | null
  onChange: (sheet: Sheet | null) => void
}

/** Waits until the file that was chosen is handed in. */
function Stored({ onStored }: { onStored: (sheet: Sheet) => void }) {
  const draft: unknown = useWatch({ name: 'documentId' })
  useEffect(() => {
    if (!(draft instanceof DraftDocument)) return
    let isLatest = true
    // What went wrong is said beside the field.
    draft.stored().then(
      (stored) => isLatest && onStored(stored),
      () => null
    )
    return () => {
      isLatest = false
    }
  }, [draft, onStored])
  return null
}

/** The paper by which the centre marks and confirms for a school (代登记); it holds for every class until another is chosen. */
export function SignedSheet({ unitId, sheet, onChange }: Props) {
  const translate = useTranslate()
  if (sheet)
    return (
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography>{translate('proof.by_sheet')}</Typography>
        <DocumentLink id={sheet.id} name={sheet.fileName} />
        <Button size="small" onClick={() => onChange(null)}>
          {translate('proof.other_sheet')}
        </Button>
      </Stack>
    )
  return (
    <Alert severity="info">
      {translate('proof.for_school_hint')}
      <Form>
        <PaperField label="proof.sheet" unitId={unitId} />
        <Stored onStored={onChange} />
      </Form>
    </Alert>
  )
}
