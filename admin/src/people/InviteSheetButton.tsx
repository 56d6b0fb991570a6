import GroupAddOutlined from '@mui/icons-material/GroupAddOutlined'
import { DialogButton } from '../forms/DialogButton'
import { InviteSheetDialog } from './InviteSheetDialog'

/** Invites everybody in a sheet. */
export const InviteSheetButton = () => (
  <DialogButton label="people.sheet.button" variant="outlined" startIcon={<GroupAddOutlined />}>
    {(close) => <InviteSheetDialog onClose={close} />}
  </DialogButton>
)
