/** The rehearsal clock: its moves, what they will do, and what the last one did. */
export const clock = {
  clock: {
    rehearsal: 'Rehearsal clock',
    standing: 'stopped',
    walking: 'moving to %{target}',
    reached: 'at %{now}, moving to %{target}',
    running: '%{rate} hours a second',
    stuck: '%{unit} did not answer within 30 seconds: the clock stopped here.',
    next: 'Next event',
    day: 'Forward a day',
    week: 'Forward a week',
    run: 'Run',
    stand: 'Stop',
    jump: 'Jump to…',
    jump_title: 'Move the rehearsal clock to',
    jump_says: 'at 09:00',
    jump_now: 'Jump',
    fold: 'Fold the rehearsal clock away',
    nothing: 'no automatic events ahead',
    upcoming: 'Coming up %{at}',
    counting: 'Counting…',
    and: '%{pieces} and %{last}',
    ahead: {
      title: 'Automatic events of the next %{days} days',
      none: 'There are no automatic events in the next %{days} days.',
      more: '%{count} more are not listed',
      says: 'If nobody acts. The number of schools opens those that are at that stage now.',
    },
    will: {
      sentence: 'This move, to %{at}, %{what}.',
      nothing: 'Nothing happens by itself until %{at}.',
      letters: 'sends %{smart_count} letter |||| sends %{smart_count} letters',
      moved:
        'moves %{smart_count} school to another phase |||| moves %{smart_count} schools to another phase',
      closed:
        'closes the season of %{smart_count} school |||| closes the season of %{smart_count} schools',
    },
    did: {
      sentence: 'From %{from} to %{to} the clock %{what}.',
      nothing: 'From %{from} to %{to} nothing happened by itself.',
      letters: 'sent %{smart_count} letter |||| sent %{smart_count} letters',
      moved:
        'moved %{smart_count} school to another phase |||| moved %{smart_count} schools to another phase',
      closed:
        'closed the season of %{smart_count} school |||| closed the season of %{smart_count} schools',
    },
    kinds: {
      show: 'Details',
      events: 'Automatic events',
      letters: 'Letters',
      moved: 'New phases',
    },
  },
}
