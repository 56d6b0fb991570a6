/** How pieces of text are joined: punctuation differs by language and stands here only. */
export const patterns = {
  patterns: {
    labelled: '%{label}：%{text}',
    noted: '%{text}（%{note}）',
    comma: '，',
    semicolon: '；',
    page: '%{page} · 图采季',
  },
}
