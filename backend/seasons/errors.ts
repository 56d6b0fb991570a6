import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

export const SEASON_CONSTRAINTS = declareConstraints({ seasons_name_unique: 'name_taken' })

declareConstraints({
  calendar_versions_version_unique: 'version_taken',
  season_units_season_id_unit_id_unique: 'unit_added',
})

export const refuse = refusing({
  403: ['not_allowed', 'own_payment', 'own_request'],
  409: [
    // Acts: `Refusal` of the domain.
    'already_done',
    'already_ordered',
    'count_differs',
    'count_out_of_range',
    'day_in_future',
    'day_over',
    'errors_open',
    'extension_open',
    'extension_wrong_target',
    'facts_refused',
    'form_not_asked',
    'key_reused',
    'late_errata_open',
    'layout_differs',
    'layout_required',
    'key_used',
    'no_extension_open',
    'not_later',
    'paper_required',
    'payer_not_offered',
    'payment_missing',
    'payment_recorded',
    'reason_required',
    'reasons_differ',
    'too_late_to_change',
    'unmarked_unexplained',
    'window_hours_reversed',
    'window_not_a_date',
    'window_outside_city',
    'window_outside_hours',
    'window_outside_reach',
    'window_reversed',
    'window_starts_too_early',
    'wrong_phase',
    // Days that are counted.
    'counted_from_photos',
    'capture_not_begun',
    'capture_not_set_up',
    'day_outside_window',
    // Memos drawn from facts.
    'memo_differs',
    'memo_not_drawn',
    'memo_required',
    'memo_unexplained',
    // Batches drawn from photos.
    'batch_differs',
    'batch_required',
    // Errata and proofreading counted from marks.
    'errata_differ',
    'errata_required',
    'proof_differs',
    // Drafts, and their publication.
    'already_published',
    'name_taken',
    'no_units',
    'no_window',
    'window_over',
    'windows_outside_reach',
    // Calendars.
    'calendar_change_running',
    'version_taken',
  ],
  422: [
    'bad_days',
    'bad_rows',
    'batch_unknown',
    'document_unknown',
    'errata_unknown',
    'layout_unknown',
    'policy_invalid',
    'unknown_preset',
  ],
  // Printing.
  503: ['chromium_missing', 'fonts_missing'],
})
