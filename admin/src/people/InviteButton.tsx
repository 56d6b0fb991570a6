import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import { DialogButton } from '../forms/DialogButton'
import { InviteDialog } from './InviteDialog'

/** Invites one person. */
export const InviteButton = () => (
  <DialogButton label="people.invite" variant="contained" startIcon={<PersonAddOutlined />}>
    {(close) => <InviteDialog onClose={close} />}
  </DialogButton>
)
