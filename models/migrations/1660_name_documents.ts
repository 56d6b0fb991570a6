import { BaseSchema } from '@adonisjs/lucid/schema'

/** Acts by which one paper is handed in again, when this was written. */
const PAPERS = `(values ('submitMemo', 'memo'), ('declareProofread', 'declaration'),
  ('submitFeedback', 'form'), ('registerPostedFeedback', 'form'), ('confirmLayoutData', 'layout'),
  ('issueStatement', 'statement')) as papers (event, paper)`

/** For what the documents were handed in that are there already: the first that names them. */
const PURPOSES = `update documents set purpose = named.purpose from (
    select distinct on (id) id, purpose from (
      select (details ->> 'documentId')::uuid as id, event as purpose, step as turn from unit_steps
        where details ->> 'documentId' ~ '^[0-9a-f-]{36}$'
      union all select document_id, 'registerChsiReturn', 100000 from chsi_returns
      union all select document_id, 'erratum_evidence', 100001 from errata
      union all select document_id, 'signed_sheet', 100002 from class_confirmations
      union all select document_id, 'signed_sheet', 100002 from proof_marks
      union all select document_id, 'form_print', 100003 from form_prints
    ) as naming where id is not null order by id, turn
  ) as named where named.id = documents.id`

/** The same paper of a unit, handed in before. */
const REPLACED = `update documents set replaces_id = chain.former from (
    select documents.id, lag(documents.id) over (
      partition by documents.season_unit_id, paper order by min(step)) as former
    from documents join ${PAPERS} on papers.event = documents.purpose
    join unit_steps on unit_steps.season_unit_id = documents.season_unit_id
      and details ->> 'documentId' = documents.id::text
    group by documents.id, documents.season_unit_id, paper
  ) as chain where chain.id = documents.id and chain.former is not null`

/** For what a document was handed in, and which one it replaces: nothing is overwritten. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('documents', (table) => {
      table.text('purpose')
      table.uuid('replaces_id').references('documents.id').index()
      table.check(`purpose ~ '^[A-Za-z_]{1,40}$'`, [], 'documents_purpose')
    })
    this.schema.raw(`alter table documents add constraint documents_replaces
      check (replaces_id is null or (replaces_id <> id and purpose is not null))`)
    this.schema.raw(PURPOSES)
    this.schema.raw(REPLACED)
  }

  async down() {
    this.schema.alterTable('documents', (table) => {
      table.dropColumns('replaces_id', 'purpose')
    })
  }
}
