import type { home as zh } from '../zh/home'

export const home: typeof zh = {
  menu: { home: 'Home', school: 'My school', review: 'Photo review' },
  home: {
    title: 'Home',
    nothing: 'Your account has no role at the moment. Please ask an administrator of the centre.',
    switch: 'Switch home',
    of: { centre: 'Overview', review: 'Photo review', finance: 'Finance', printing: 'Printing' },
    units: '%{smart_count} school |||| %{smart_count} schools',
    count: {
      units: 'school |||| schools',
      letters: 'letter |||| letters',
      photos: 'photo |||| photos',
    },
    tiles: {
      overdue: 'Overdue',
      dueToday: 'Due today',
      centre: 'Waiting on the centre',
      school: 'Waiting on schools',
      letters_failed: 'Letters that failed',
      letters_uncertain: 'Letters with uncertain delivery',
    },
    phases: 'Schools by phase',
    regions: 'Regions by phase',
    all_regions: 'Total',
    cell: '%{region}, %{state}: %{smart_count} school |||| %{region}, %{state}: %{smart_count} schools',
    week: 'Next seven days',
    counted: '%{what} ×%{count}',
    due: 'Due: %{what}',
    my_tasks: 'My tasks',
    all_tasks: 'All %{smart_count} tasks',
    photos: {
      awaiting: 'For review',
      appealed: 'Appeals',
      failed: 'To be reset today',
      flagged: 'Flagged to the centre',
      unmatched: 'Unmatched',
    },
    start_review: 'Start the review (%{smart_count})',
    time_left:
      'Today ends at %{at}: %{hours} h %{minutes} min left. Failed photos must be reset on the same day.',
    time_over: 'Today ended at %{at}. Failed photos must be reset on the same day.',
    money: {
      billed: 'Billed',
      unpaid: '%{sum} unpaid, %{units}',
      paid: 'Paid',
      overdue: 'Overdue',
      differing: 'Differences (paid too much)',
      unbilled: 'Statements to issue',
      unreconciled: 'To be reconciled',
    },
    prints: {
      to_print: 'To print',
      printing: 'Printing',
      to_ship: 'To ship',
      shipped: 'Shipped',
      received: 'Received',
    },
    no_prints:
      'Nothing to print yet. Schools appear once their feedback form is accepted and their layout data confirmed.',
    no_address: 'The school has not given its mailing address',
  },
}
