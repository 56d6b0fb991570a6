/** How days are said: %{month} and %{weekday} are names in the reader's language. */
export const dates = {
  dates: {
    day: '%{month}月%{date}日（%{weekday}）',
    full_day: '%{year}年%{month}月%{date}日（%{weekday}）',
    moment: '%{day}%{time}',
    span: '%{from}至%{to}',
  },
}
