import { required, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDay } from '../forms/FormDay'
import { InviteSheetDialog } from '../people/InviteSheetDialog'
import { today } from '../people/today'

/** Invites the people of colleges and classes by a table, until a last day. */
export function InviteSheetButton({ seasonUnitId }: { seasonUnitId: string }) {
  const translate = useTranslate()
  return (
    <DialogButton label="roster.invite_sheet">
      {(close) => (
        <InviteSheetDialog
          path="school_people/sheet"
          title="roster.sheet_title"
          hint="roster.sheet_hint"
          columns={translate('roster.sheet_columns')}
          fieldsOf={({ validUntil }) => ({ seasonUnitId, validUntil: String(validUntil) })}
          onClose={close}
        >
          <FormDay
            source="validUntil"
            label="people.last_day"
            min={today()}
            validate={required()}
          />
        </InviteSheetDialog>
      )}
    </DialogButton>
  )
}
