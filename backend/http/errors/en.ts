import type { Catalog } from './error_type.js'

export const en: Catalog = {
  trackNames: { main: 'the season', billing: 'billing', print: 'paper photos', make_up: 'make-up' },
  columnNames: {
    region: 'Region',
    start_date: 'Start date',
    end_date: 'End date',
    daily_from: 'Daily from',
    daily_to: 'Daily to',
  },
  wrong_phase:
    'This cannot be done in the current phase of {track}. The page may be out of date: reload and try again.',
  not_allowed: 'Your role does not allow this.',
  reason_required: 'The dates are outside the city’s window: please give a reason.',
  too_late_to_change: 'The dates could be changed until {lastDay}. Please ask the centre.',
  window_starts_too_early: 'The window can begin on {earliest} at the earliest.',
  payer_not_offered: 'This season does not offer this way of paying.',
  extension_open: 'A request for more time is already waiting for an answer.',
  no_extension_open: 'No request for more time is waiting.',
  extension_wrong_target: 'This date cannot be extended in the current phase.',
  not_later: 'The new date must be later than {due}.',
  day_over: 'Capture on {day} is over: please choose a later day.',
  day_in_future: 'The date cannot be later than today ({today}).',
  day_outside_window:
    '{day} is outside the capture dates of this school, {firstDay} to {lastDay}: check the date.',
  already_done: 'This has already been done.',
  count_out_of_range: 'The count cannot be more than {most}.',
  reasons_differ: 'Not captured: {uncaptured}, but the counts by reason add up to another number.',
  count_differs: 'The count differs from the system’s {expected}: check it, or give a reason.',
  errata_open: '{open} errata are still open.',
  payment_recorded: 'A payment has been recorded: the season cannot be cancelled.',
  payment_missing: 'The bill is not settled: by this season’s rules nothing can be printed yet.',
  already_ordered: 'The prints have been ordered: proofreading cannot be reopened.',
  facts_refused:
    'The system could not save this step ({reason}). Nothing has changed; please contact the centre’s administrator.',
  window_not_a_date: 'Invalid date or time: write dates as 2024-03-18 and times as 08:00.',
  window_outside_reach:
    'The date is outside the days of this season, {firstDay} to {lastDay}: check the year.',
  window_reversed: 'The last day is before the first.',
  window_hours_reversed: 'The daily end is before the beginning.',
  window_outside_city: 'The dates must be inside the city’s window, {firstDay} to {lastDay}.',
  window_outside_hours: 'The daily hours must be within {from}–{to}.',
  encoding:
    'The file cannot be read: save it in Excel as “CSV” or “CSV UTF-8”, and import it again.',
  unreadable:
    'A quotation mark is not closed, so nothing can be read from this row on: add or remove one.',
  column_missing: 'The column “{column}” is missing.',
  column_twice: 'This column means the same as “{value}”: keep only one of the two.',
  no_rows: 'The table has a header but no windows: fill it in and import it again.',
  rows_too_many: 'The table has more than 500 rows: is this the right file?',
  row_short:
    'From this column on the row is empty: it has {cells} cells, the header has {columns} columns.',
  row_long:
    '“{value}” is an extra cell: the row has {cells} cells, the header only {columns} columns. Put quotes around a text that contains a separator.',
  cell_empty: 'The cell is empty: fill it in.',
  region_missing: 'The region is empty.',
  region_unknown: 'There is no region “{value}”: check its name, or create it first.',
  region_twice: '“{value}” appears twice.',
  engine_offline:
    'The process engine is offline. Nothing was done and nothing you typed is lost: try again later from this page.',
  clock_is_real: 'This installation runs on real time: its clock cannot be moved.',
  clock_goes_forward: 'The clock only goes forward; it is {now}.',
  nothing_ahead: 'There is no automatic step ahead: every school waits for people.',
  clock_mode_fixed: 'A season has been published: the clock mode can no longer be changed.',
  rehearsal_in_production:
    'Production runs on real time only. To rehearse, set up another installation with NODE_ENV=development.',
  calendar_change_running:
    'Another calendar is being applied to this season. Try again when it is done: see Jobs.',
  unknown_preset: 'There is no such policy preset.',
  name_taken: 'The name is already in use.',
  policy_invalid: 'The rules have invalid values: {keys}.',
  already_published: 'The season has been published and can no longer be changed.',
  no_units: 'No school has been added yet.',
  no_window: 'These regions have no window: {regions}.',
  window_over: 'The windows of these regions are over: {regions}.',
  windows_outside_reach:
    'The windows of these regions are outside the days of this season, {firstDay} to {lastDay}; check the year: {regions}.',
  window_begun:
    'The windows of these regions have begun; schools that cannot set their dates in time will capture through the whole window: {regions}.',
  window_other_year: 'The windows of these regions are not in {year}: {regions}.',
  no_coordinator:
    'Schools without a coordinator, where nobody can set dates or read letters ({count}): {units}.',
  bad_rows: 'The table has {count} errors; no row was imported.',
  bad_days: 'The notice has {count} errors and was not saved. {reasons}',
  notice_empty: 'It lists no days.',
  notice_day_invalid: '“{date}” of “{name}” is not a date: write it as 2024-05-01.',
  notice_day_outside:
    '{date} of “{name}” is outside the year of the notice and a month on either side.',
  notice_day_twice: '{date} ({name}) is listed more than once.',
  notice_off_and_work: '{date} ({name}) is listed both as a day off and as a working day.',
  notice_work_on_weekday:
    '{date} ({name}) is an ordinary weekday, not a weekend day worked in exchange: check the date.',
  bad_credentials: 'E-mail or password is wrong.',
  signed_out: 'Your session has ended: please sign in again.',
  forbidden: 'You are not allowed to see or do this.',
  not_found: 'Not found: it may have been deleted, or belong to another school.',
  csrf: 'The page is out of date: reload and try again.',
  too_many_requests: 'Too many attempts: try again after {minutes} min.',
  invalid: 'Some fields need to be corrected.',
  file_missing: 'No file was chosen.',
  file_too_large: 'The file is larger than {most} MB.',
  uploads_full:
    'Too many files are being uploaded; this one was not saved. Try again in a few seconds.',
  file_kind: 'Only PDF, JPG and PNG are accepted.',
  document_unknown:
    'The attachment does not exist or belongs to another school: please upload it again.',
  letter_settled: 'This letter has already been settled.',
  season_not_closed: 'The season is still running: register the return as an act of the season.',
  limit_may_not_fail:
    '“{measure}” may only warn: the accuracy report has not shown that it is reliable enough to fail photos.',
  limit_fixed:
    'The limits of “{measure}” cannot be changed: the picture cannot be made beyond them.',
  limits_superseded:
    'Newer limits are in force: this older proposal can no longer be approved. Propose it again.',
  limit_order: '“{measure}” must warn before it fails a photo: check both limits.',
  second_person_needed:
    'The season has been published: another administrator of the centre has to approve.',
  already_in_force: 'These limits are already in force.',
  recheck_running: 'The photos of this season are being rechecked: wait until that is done.',
  key_reused:
    'An earlier submission was done with other values; this one was not done. Reload, check what was recorded, and submit again only if it is still needed.',
  key_used:
    'The key of this submission was used for another act; nothing was done. Reload and try again.',
  no_photos: 'This season has no photos to recheck.',
  capture_not_set_up:
    'This school has not set its capture dates: photos can be handed in once capture has begun.',
  capture_not_begun: 'Capture has not begun: photos can be handed in from {firstDay} on.',
  capture_suspended:
    'Capture is suspended: photos and appeals can be handed in once it has been resumed.',
  taken_day_required:
    'Capture ended on {lastDay}: please state the day on which the photo was taken.',
  taken_before_window: 'The photo cannot have been taken before capture began on {firstDay}.',
  outside_reason_required: 'Capture ended on {lastDay}: please give a reason for a later photo.',
  photo_state:
    'The photo’s current state does not allow this. The page may be out of date: reload and try again.',
  photo_reason_required: 'A reset and an override need a reason.',
  other_accepted: 'This person has an accepted photo in this round: reset that one first.',
  appeal_too_early:
    'This person’s photos have failed {failures} times; an appeal is possible after {needed}. Take another photo first.',
  exemption_not_offered: 'This season’s rules have no exemption for head covers.',
  photo_not_kept: 'This photo could not be decoded and was not saved: reset it and take another.',
  version_taken: 'This version already exists.',
  wording_placeholders:
    'The template has unknown placeholders: {names}. This letter can use: {allowed}. Braces must be half-width, without spaces inside, and are used for nothing else.',
  body_unreadable:
    'What was sent is incomplete or malformed. Nothing was saved: reload the page and send it again.',
  body_too_large: 'What was sent is too large. Nothing was saved: send it in several parts.',
  media_type: 'This format is not supported. Nothing was saved.',
  url_unreadable: 'The address is malformed: open it from a link on the page.',
  text_unreadable:
    '“{field}” has characters that cannot be saved: remove them and fill it in again.',
  value_refused:
    'A date, a number or a text is out of range. Nothing was saved: check it and try again.',
  code_taken: 'The code is already in use.',
  email_taken: 'There is already an account with this e-mail address.',
  unit_added: 'The school is already in this season: reload the page.',
  conflict: 'The same content has just been saved: reload the page to see it.',
  reference_gone:
    'What you chose has been deleted, or is still in use: reload the page and try again.',
  database_away:
    'The database is restarting. Nothing was done and nothing you typed is lost: try again in a few seconds.',
  database_busy:
    'The system is busy. Nothing was done and nothing you typed is lost: try again in a few seconds.',
  unexpected:
    'Something went wrong and the action was not completed. Try again, or contact the administrator (number {id}).',
}
