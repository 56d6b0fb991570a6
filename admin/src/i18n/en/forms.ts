import type { forms as zh } from '../zh/forms'

export const forms: typeof zh = {
  sheet: {
    cell: 'Row %{row}, “%{column}”: %{message}',
    row: 'Row %{row}: %{message}',
    more_faults: 'And %{left} more mistakes: correct these and import the table again.',
  },
  form: {
    yuan: 'yuan',
    type_to_confirm: 'Type “%{word}” to confirm',
    other_word: 'Type “%{word}”',
  },
}
