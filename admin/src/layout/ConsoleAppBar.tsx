import { Box, Typography } from '@mui/material'
import { useContext } from 'react'
import {
  AppBar,
  Logout,
  ToggleThemeButton,
  useGetIdentity,
  UserMenu,
  useTranslate,
} from 'react-admin'
import { AppBarTools } from './appBarTools'
import { AccountItem } from './AccountItem'
import { ClockChip } from './clock/ClockChip'
import { InboxButton } from './InboxButton'
import { LanguageButton, LanguageItem } from './LanguageButton'
import { ThemeItem } from './ThemeItem'
import { usePhone } from './usePhone'

/** On a phone its controls are in the user's menu. */
export function ConsoleAppBar() {
  const translate = useTranslate()
  const isPhone = usePhone()
  const { identity } = useGetIdentity()
  const scope = useContext(AppBarTools)
  const tools = isPhone ? undefined : (
    <>
      <InboxButton />
      <LanguageButton />
      <ToggleThemeButton />
    </>
  )
  const items = isPhone ? [<LanguageItem key="l" />, <ThemeItem key="t" />] : []
  const menu = (
    // Its name is what it shows: the reader's, on a phone a picture, whose label has to be a key.
    <UserMenu label={(!isPhone && identity?.fullName) || 'ra.auth.user_menu'}>
      <AccountItem />
      {items}
      {isPhone && <InboxButton isItem />}
      <Logout />
    </UserMenu>
  )
  return (
    <AppBar alwaysOn toolbar={tools ?? <></>} userMenu={menu}>
      <Typography variant="h2" component="span" sx={{ whiteSpace: 'nowrap', mr: 1 }}>
        {translate('app.title')}
      </Typography>
      {!isPhone && scope}
      <Box sx={{ flexGrow: 1 }} />
      <ClockChip />
    </AppBar>
  )
}
