/** How days are said: %{month} and %{weekday} are names in the reader's language. */
export const dates = {
  dates: {
    day: '%{month}月%{date}日（%{weekday}）',
    /** Where there is no room for the weekday; it is said on hover. */
    short_day: '%{month}月%{date}日',
    full_day: '%{year}年%{month}月%{date}日（%{weekday}）',
    moment: '%{day}%{time}',
    span: '%{from}至%{to}',
  },
}
