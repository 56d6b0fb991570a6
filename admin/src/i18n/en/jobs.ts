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
      print_sheet: 'Print a check sheet',
      pack_photos: 'Pack photos to download',
    },
    failures: {
      data_refused:
        'The data were refused and nothing was written. Check the file and import it again; if it fails again, ask the centre.',
      given_up:
        'It failed at every attempt and is not complete. Ask the system administrator for the cause, then start it again.',
      list_rows_unnamed:
        'Rows with errors have no usable student number, so a replacement could take their students off the list: nothing was written. Mend these rows or leave them out first.',
      chromium_missing:
        'The server has no Chromium, so no PDF can be printed. Ask the system administrator to install Chromium (or to name its path in CHROMIUM_PATH), then print again.',
      fonts_missing:
        'The server has no Chinese fonts (fonts-noto-cjk), so rare characters of names would be missing and nothing was printed. Ask the system administrator to install them, then print again.',
      package_empty:
        'No photo of this part is left that you may download, so nothing was packed. Load the page again and retry.',
      package_too_large:
        'The photos have more than 4 GB, which one zip file does not hold: nothing was packed. Pack them college by college, or class by class.',
      store_full:
        'The server’s storage is full: the photos were not packed, and no half file is left. Ask the system administrator to make room, then pack them again.',
      sheet_empty:
        'No photo of this part is left that you may check, so nothing was printed. Load the page again and retry.',
    },
    packed: {
      ready: '%{smart_count} photo is packed. |||| %{smart_count} photos are packed.',
      to_page: 'To the download',
    },
    sheet: {
      ready: 'The check sheet is ready (pages: %{pages}, photos: %{photos}).',
      download: 'Download the check sheet (PDF)',
      own: 'It shows photos of students: only whoever printed it can download it. Keep it safe.',
      print: 'Print check sheets',
      all_colleges: 'All colleges',
      print_class: 'Print the check sheet of the class',
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
