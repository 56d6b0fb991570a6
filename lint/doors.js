import { eachImport, fileOf } from './imports.js'

/** The modules of a room that others may import; everything else is private. */
const DOORS = {
  capture: /^(actions|decoder|pictures|queries|reading)\/|^routes$/,
  chsi: /^(actions\/|routes$)/,
  collectors: /^(middleware\/|hooks\/send_events$|routes$)/,
  consent: /^(actions|queries|transformers)\/|^(erase_granted|routes)$/,
  documents:
    /^(document_digest|document_name|erase_evidence|name_document|print_document|queries\/visible_document|send_picture|store_document|transformers\/printed_document_transformer|routes)$/,
  download_letters: /^(queries\/(letter_standing|letters_to_decide)|routes)$/,
  exports: /^routes$/,
  feedback_forms: /^exports\/|^routes$/,
  home: /^routes$/,
  isolation: /^(middleware\/|(scope|guard_connections|activity_scope|prepare_roles)$)/,
  jobs: /^(actions|exports|transformers)\/|^routes$/,
  kiosks: /^(middleware\/|routes$)/,
  lang: /^(words|icu)$/,
  letters:
    /^(exports|queries)\/|^(write_letters|account_letters|tell_owner|tell_readers|insert_letter|letter_failure|letter_html|letter_text|letter_link|proof_words|letter_readers|compose_letter|render_letter|mail_relay|deliver_letter|sweep_outbox|templates|reset_words|routes)$/,
  live: /^(live|routes)$/,
  packages: /^(run_package|actions\/sweep_packages|routes)$/,
  paper:
    /^(render_page|page_fault|qr_codes|scan\/(read_scan|scan_hints)|printer\/(print_paper|printer_fault|join_papers|fill_template))$/,
  locks: /^(actions|queries)\/|^routes$/,
  payments:
    /^(actions|exports|gateway|payers|queries)\/|^(order_settled|local_gateway\/local_gateway|errors|routes)$/,
  people: /^routes$/,
  phone:
    /^(middleware\/|(actions\/begin_session|code_in_request|photo_of_order|queries\/student_of_name|real_name_(attempts|in_request)|routes)$)/,
  photos:
    /^(actions|erasing|exports|queries|queue|limits|advice|rechecks|worker)\/|^(exemptions\/seal_old_grounds|merge\/merge_student|wall\/(run_resets|count_wall)|paper_copies|photo_objects|routes)$/,
  proofreading: /^(own\/\w+|sheets\/run_sheet|errata\/(relink_student|sealed_right_value)|routes)$/,
  rehearsal: /^(clock_target|move_clock|walk_clock|routes)$/,
  roster: /^(actions|exports|queries|transformers)\/|^(list\/(run_list_import|routes)|routes)$/,
  // Other features need the season's actions and queries.
  sealing: /^(blind_index|gcm|sealed_value)$/,
  seasons: /^(actions|exports|queries|record)\/|^(policy_presets|shipped_calendar|routes)$/,
  student_notices: /^(actions|channels|queries|transformers)\/|^(sweep_student_notices|routes)$/,
  units: /^(actions|exports|queries)\/|^routes$/,
}
const OWN = /^backend\/([^/]+)\//
const OTHERS = new RegExp(`^#backend/(${Object.keys(DOORS).join('|')})/(.*)$`)

/** A room may import only the doors of another. */
export const doors = {
  create(context) {
    const own = OWN.exec(fileOf(context))?.[1]
    return eachImport(({ source }) => {
      const [, other, inside] = OTHERS.exec(source?.value ?? '') ?? []
      if (!own || !other || other === own || DOORS[other].test(inside)) return
      context.report({
        node: source,
        message: `${own} may not import private modules of ${other}: use its doors`,
      })
    })
  },
}
