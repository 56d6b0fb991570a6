import { MenuItem, useMediaQuery } from '@mui/material'
import { useTheme, useTranslate, useUserMenu } from 'react-admin'

/** Switches between light and dark in the user's menu, on a phone. */
export function ThemeItem() {
  const translate = useTranslate()
  const menu = useUserMenu()
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true })
  const [mode, setMode] = useTheme(isSystemDark ? 'dark' : 'light')
  return (
    <MenuItem
      onClick={() => {
        menu?.onClose()
        setMode(mode === 'dark' ? 'light' : 'dark')
      }}
    >
      {translate('ra.action.toggle_theme')}
    </MenuItem>
  )
}
