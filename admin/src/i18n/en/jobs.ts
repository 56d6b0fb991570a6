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
      reset_photos: 'Reset photos',
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
    resets: {
      reset: '%{smart_count} photo was reset. |||| %{smart_count} photos were reset.',
      refused: '%{smart_count} photo was not: %{why} |||| %{smart_count} photos were not: %{why}',
      to_wall: 'See the photos that were reset',
      why: {
        decided_by_other: 'somebody else was first',
        photo_state: 'it can no longer be reset',
        not_allowed: 'you no longer have the right',
        wrong_phase: 'the season of the school is over',
        other: 'please open the photo',
      },
    },
    none_moved: 'No school’s deadlines changed.',
  },
}
