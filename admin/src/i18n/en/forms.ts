import type { forms as zh } from '../zh/forms'

export const forms: typeof zh = {
  form: {
    yuan: 'yuan',
    type_to_confirm: 'Type “%{word}” to confirm',
    other_word: 'Type “%{word}”',
  },
}
