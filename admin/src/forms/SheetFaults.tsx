import type { Data } from '@api/data'
import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'

export type SheetFault = Data.Sheets.SheetFault

/** How many mistakes are listed at once. */
const MAX_SHOWN = 50

/** Mistakes in a table that was sent, by row and column name. */
export function SheetFaults({ faults }: { faults: SheetFault[] }) {
  const translate = useTranslate()
  if (faults.length === 0) return null
  const left = faults.length - MAX_SHOWN
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {faults.slice(0, MAX_SHOWN).map((fault) => (
        <div key={`${fault.row} ${fault.column} ${fault.type}`}>
          {translate(fault.column ? 'sheet.cell' : 'sheet.row', { ...fault })}
        </div>
      ))}
      {left > 0 && translate('sheet.more_faults', { left })}
    </Alert>
  )
}
