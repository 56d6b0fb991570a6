import type { locks as zh } from '../zh/locks'

export const locks: typeof zh = {
  locks: {
    show: 'Which locks to show',
    open: 'Locked now',
    ended: 'Ended',
    fields: {
      select: 'Select',
      student: 'Student',
      unit: 'School',
      kind: 'Kind',
      cause: 'Cause',
      photo: 'Photo',
      begunAt: 'Locked since',
      until: 'Locked until',
      endedAt: 'Ended at',
      endedBy: 'Unlocked by, and why',
    },
    kinds: { timed: 'For some hours', school: 'Until the school unlocks' },
    causes: {
      other_failures: 'Several failed checks',
      liveness_failures: 'Several failed proofs of life',
      finding: 'Re-photographed or beautified',
    },
    until_unlocked: 'the school unlocks',
    ended_by_itself: 'Ended by itself',
    see_photo: 'See the photo',
    select_student: 'Select %{student}',
    select_page: 'Select this page',
    unselect: 'Unselect',
    unlock: 'Unlock',
    unlock_selected: 'Unlock selected (%{smart_count})',
    unlock_title: 'Unlock (%{smart_count})',
    unlock_says:
      'The student may shoot again at once. Unlocking approves nothing: the photos stay as they were judged, and failures are counted anew from now.',
    unlocked: '%{unlocked} / %{asked} unlocked',
    some_unlocked:
      '%{unlocked} / %{asked} unlocked. The other locks had ended, or the season of the school is over.',
    notice: 'This student cannot shoot by phone now:',
    since: 'since',
    until: 'until',
    none_open:
      'No student is locked. Those whose photos by phone failed several times, or were found to be re-photographed or beautified, are listed here. The pause of some minutes after a failed check ends by itself and is not.',
    none_ended: 'No lock has ended yet.',
  },
}
