import { Button, MenuItem } from '@mui/material'
import { useLocaleState, useTranslate, useUserMenu } from 'react-admin'

/** The language that the console does not speak now, by its own name. */
function useOtherLanguage() {
  const translate = useTranslate()
  const [locale, setLocale] = useLocaleState()
  return {
    name: translate('pages.other_language'),
    title: translate('pages.to_other_language'),
    change: () => setLocale(locale === 'zh' ? 'en' : 'zh'),
  }
}

export function LanguageButton() {
  const { name, title, change } = useOtherLanguage()
  return (
    <Button color="inherit" title={title} onClick={change}>
      {name}
    </Button>
  )
}

/** The same in the user's menu, on a phone. */
export function LanguageItem() {
  const { name, change } = useOtherLanguage()
  const menu = useUserMenu()
  return (
    <MenuItem
      onClick={() => {
        menu?.onClose()
        change()
      }}
    >
      {name}
    </MenuItem>
  )
}
