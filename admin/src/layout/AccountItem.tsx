import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { LinkBase, useTranslate, useUserMenu } from 'react-admin'

/** The way to the own account, in the user's menu. */
export function AccountItem() {
  const translate = useTranslate()
  const menu = useUserMenu()
  return (
    <MenuItem component={LinkBase} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountCircleOutlined fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('account.title')}</ListItemText>
    </MenuItem>
  )
}
