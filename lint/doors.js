import { eachImport, fileOf } from './imports.js'

/** What a feature shows to the others; everything else of it is its own affair. */
const DOORS = {
  chsi: /^(actions\/|routes$)/,
  documents: /^(is_document_of|document_name|documents_controller)$/,
  jobs: /^(actions|transformers)\/|^routes$/,
  letters:
    /^(write_letters|mail_relay|deliver_letter|sweep_outbox|letter_wording|controllers\/.*)$/,
  photos: /^(actions|queries|queue|limits|advice|rechecks|worker)\/|^routes$/,
  rehearsal: /^(move_clock|walk_clock|routes)$/,
  // The process is everybody's: what is done to it, and what is said of a unit.
  seasons: /^(actions|queries|record)\/|^(policy_presets|shipped_calendar|routes)$/,
  units: /^(actions|queries)\/|^routes$/,
}
const OWN = /^backend\/([^/]+)\//
const OTHERS = new RegExp(`^#backend/(${Object.keys(DOORS).join('|')})/(.*)$`)

/** A feature calls another through its doors. */
export const doors = {
  create(context) {
    const own = OWN.exec(fileOf(context))?.[1]
    return eachImport(({ source }) => {
      const [, other, inside] = OTHERS.exec(source?.value ?? '') ?? []
      if (!own || !other || other === own || DOORS[other].test(inside)) return
      context.report({
        node: source,
        message: `${own} may not look into ${other}: use its actions`,
      })
    })
  },
}
