/** What forms say, whichever they are. */
export const forms = {
  form: {
    yuan: '元',
    type_to_confirm: '输入“%{word}”以确认',
    other_word: '请输入“%{word}”',
  },
}
