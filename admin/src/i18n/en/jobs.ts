import type { jobs as zh } from '../zh/jobs'

export const jobs: typeof zh = {
  jobs: {
    queued: 'Queued',
    running: 'Running',
    done: 'Done',
    failed: 'Incomplete',
    cancelled: 'Cancelled',
    kinds: {
      apply_calendar: 'Apply a calendar',
      import_list: 'Import a list of students',
      upload_photos: 'Upload a folder of photos',
    },
    failures: {
      data_refused:
        'The data were refused and nothing was written. Check the file and import it again; if it fails again, ask the centre.',
      given_up:
        'It failed at every attempt and is not complete. Ask the system administrator for the cause, then start it again.',
      list_rows_unnamed:
        'Rows with errors have no usable student number, so a replacement could take their students off the list: nothing was written. Mend these rows or leave them out first.',
    },
    no_result:
      'No result yet, or it has expired after 30 days. Each school’s timeline has its changes.',
    reached: 'Applied to %{units} schools.',
    not_reached:
      'Not applied to: %{names}. Ask the system administrator for the cause, then apply it again.',
    cancel: 'Cancel',
    kept_until: 'The result is kept until',
    and: ', ',
    moved: '%{kind} from %{from} to %{to}',
    line: '%{unit}: %{changes}',
    none_moved: 'No school’s deadlines changed.',
  },
}
