/** What forms say, whichever they are. */
export const forms = {
  sheet: {
    cell: '第 %{row} 行“%{column}”：%{message}',
    row: '第 %{row} 行：%{message}',
    more_faults: '还有 %{left} 处错误，改好以上各处后请重新导入。',
  },
  form: {
    yuan: '元',
    type_to_confirm: '输入“%{word}”以确认',
    other_word: '请输入“%{word}”',
  },
}
