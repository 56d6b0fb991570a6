import { Alert } from '@mui/material'
import { required, TextInput, useTranslate } from 'react-admin'

/** What happens, and the word that says that it is meant: the code of the school, the year. */
export interface Grave {
  consequence: string
  word: string
}

/** Asks to type a word that names what is affected, so that nobody cancels another school by mistake. */
export function Confirmation({ consequence, word }: Grave) {
  const translate = useTranslate()
  const isWord = (typed: unknown) =>
    String(typed ?? '').trim() === word ? undefined : translate('form.other_word', { word })
  return (
    <>
      <Alert severity="warning" sx={{ mt: 1, mb: 1 }}>
        {consequence}
      </Alert>
      <TextInput
        source="confirmation"
        label={translate('form.type_to_confirm', { word })}
        validate={[required(), isWord]}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
    </>
  )
}
