-- Release 0.1.0, written by: node ace.js release:freeze
-- Never edited: databases that exist are as they are. The rows are invented.

-- models/migrations/1000_create_people
create table "regions" ("id" uuid default gen_random_uuid(), "name" text not null, constraint "regions_pkey" primary key ("id"));
alter table "regions" add constraint "regions_name_unique" unique ("name");
create table "units" ("id" uuid default gen_random_uuid(), "code" text not null, "name" text not null, "region_id" uuid not null, constraint "units_pkey" primary key ("id"));
alter table "units" add constraint "units_code_unique" unique ("code");
alter table "units" add constraint "units_name_unique" unique ("name");
alter table "units" add constraint "units_region_id_foreign" foreign key ("region_id") references "regions" ("id");
create table "users" ("id" uuid default gen_random_uuid(), "email" text not null, "name" text not null, "password" text not null, "locale" text not null default 'zh' check ("locale" in ('zh','en')), "disabled_at" timestamptz, constraint "users_pkey" primary key ("id"));
alter table "users" add constraint "users_email_unique" unique ("email");
create table "grants" ("id" uuid default gen_random_uuid(), "user_id" uuid not null, "role" text not null check ("role" in ('centre_admin','operator','reviewer','finance','printing','coordinator','college')), "unit_id" uuid, constraint "grants_pkey" primary key ("id"), check ((role in ('coordinator', 'college')) = (unit_id is not null)));
alter table "grants" add constraint "grants_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;
alter table "grants" add constraint "grants_unit_id_foreign" foreign key ("unit_id") references "units" ("id");
alter table "grants" add constraint "grants_user_id_role_unit_id_unique" unique ("user_id", "role", "unit_id");
create table "sessions" ("id" varchar(255), "data" text not null, "user_id" varchar(255) null, "expires_at" timestamptz not null, constraint "sessions_pkey" primary key ("id"));
create index "sessions_user_id_index" on "sessions" ("user_id");
create index "sessions_expires_at_index" on "sessions" ("expires_at");
create table "rate_limits" ("key" varchar(255) not null, "points" integer not null default '0', "expire" bigint, constraint "rate_limits_pkey" primary key ("key"));

-- models/migrations/1010_create_seasons
create table "calendar_versions" ("id" uuid default gen_random_uuid(), "version" text not null, "years" integer[] not null, "days" jsonb not null, "source" text not null, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "calendar_versions_pkey" primary key ("id"));
alter table "calendar_versions" add constraint "calendar_versions_version_unique" unique ("version");
create table "season_policies" ("id" uuid default gen_random_uuid(), "preset" text not null, "version" integer not null, "sourced" jsonb not null, "author_id" uuid, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "season_policies_pkey" primary key ("id"));
alter table "season_policies" add constraint "season_policies_author_id_foreign" foreign key ("author_id") references "users" ("id");
alter table "season_policies" add constraint "season_policies_preset_version_unique" unique ("preset", "version");
create table "seasons" ("id" uuid default gen_random_uuid(), "year" integer not null check ("year" between 2018 and 2100), "name" text not null, "notice" text not null, "policy_id" uuid not null, "calendar_version_id" uuid not null, "published_at" timestamptz, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "seasons_pkey" primary key ("id"));
alter table "seasons" add constraint "seasons_name_unique" unique ("name");
alter table "seasons" add constraint "seasons_policy_id_foreign" foreign key ("policy_id") references "season_policies" ("id");
alter table "seasons" add constraint "seasons_calendar_version_id_foreign" foreign key ("calendar_version_id") references "calendar_versions" ("id");
create table "city_windows" ("id" uuid default gen_random_uuid(), "season_id" uuid not null, "region_id" uuid not null, "first_day" text not null, "last_day" text not null, "from" text not null, "to" text not null, constraint "city_windows_pkey" primary key ("id"), check (first_day <= last_day), check ("from" < "to"));
alter table "city_windows" add constraint "city_windows_season_id_foreign" foreign key ("season_id") references "seasons" ("id") on delete cascade;
alter table "city_windows" add constraint "city_windows_region_id_foreign" foreign key ("region_id") references "regions" ("id");
alter table "city_windows" add constraint "city_windows_season_id_region_id_unique" unique ("season_id", "region_id");
create table "season_units" ("id" uuid default gen_random_uuid(), "season_id" uuid not null, "unit_id" uuid not null, "region_id" uuid not null, constraint "season_units_pkey" primary key ("id"));
alter table "season_units" add constraint "season_units_season_id_foreign" foreign key ("season_id") references "seasons" ("id") on delete cascade;
alter table "season_units" add constraint "season_units_unit_id_foreign" foreign key ("unit_id") references "units" ("id");
alter table "season_units" add constraint "season_units_region_id_foreign" foreign key ("region_id") references "regions" ("id");
alter table "season_units" add constraint "season_units_season_id_unit_id_unique" unique ("season_id", "unit_id");
create table "season_starts" ("season_unit_id" uuid, "business_at" timestamptz not null, "dispatched_at" timestamptz, constraint "season_starts_pkey" primary key ("season_unit_id"));
alter table "season_starts" add constraint "season_starts_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create index "season_starts_dispatched_at_index" on "season_starts" ("dispatched_at");
create table "rounds" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "kind" text not null check ("kind" in ('main','make_up')), "first_day" text, "last_day" text, "from" text, "to" text, "exception" boolean not null default '0', "closed_on" text, constraint "rounds_pkey" primary key ("id"), check (first_day <= last_day));
alter table "rounds" add constraint "rounds_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
alter table "rounds" add constraint "rounds_season_unit_id_kind_unique" unique ("season_unit_id", "kind");
create table "unit_setups" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "notice" text not null, "contact_name" text not null, "contact_phone" text not null, "mailing_address" text not null, "author_id" uuid, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "unit_setups_pkey" primary key ("id"));
alter table "unit_setups" add constraint "unit_setups_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
alter table "unit_setups" add constraint "unit_setups_author_id_foreign" foreign key ("author_id") references "users" ("id");
create table "season_clock" ("id" integer, "seq" bigint not null default '0', "mode" text not null check ("mode" in ('real','rehearsal')), "business_now" timestamptz not null, "rate" integer not null default '0', "walk_from" timestamptz, "walk_target" timestamptz, "walker" text, "walk_stuck_at" uuid, constraint "season_clock_pkey" primary key ("id"), check (id = 1));
alter table "season_clock" add constraint "season_clock_walk_stuck_at_foreign" foreign key ("walk_stuck_at") references "season_units" ("id");

-- models/migrations/1020_create_steps
create table "notes" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "text" text not null, "author_id" uuid, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "notes_pkey" primary key ("id"));
alter table "notes" add constraint "notes_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create index "notes_season_unit_id_index" on "notes" ("season_unit_id");
alter table "notes" add constraint "notes_author_id_foreign" foreign key ("author_id") references "users" ("id");
create table "documents" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "kind" text not null, "file_name" text not null, "digest" text not null, "bytes" integer not null, "author_id" uuid, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "documents_pkey" primary key ("id"));
alter table "documents" add constraint "documents_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create index "documents_season_unit_id_index" on "documents" ("season_unit_id");
alter table "documents" add constraint "documents_author_id_foreign" foreign key ("author_id") references "users" ("id");
create table "unit_steps" ("id" bigserial primary key, "season_unit_id" uuid not null, "step" integer not null, "step_key" text not null, "track" text not null check ("track" in ('main','billing','print','make_up')), "event" text not null, "from_state" text, "to_state" text, "due_on" text, "actor_id" uuid, "details" jsonb not null, "business_at" timestamptz not null, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP);
alter table "unit_steps" add constraint "unit_steps_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
alter table "unit_steps" add constraint "unit_steps_actor_id_foreign" foreign key ("actor_id") references "users" ("id");
alter table "unit_steps" add constraint "unit_steps_season_unit_id_step_unique" unique ("season_unit_id", "step");
alter table "unit_steps" add constraint "unit_steps_season_unit_id_step_key_unique" unique ("season_unit_id", "step_key");
create table "unit_progress" ("season_unit_id" uuid not null, "track" text not null check ("track" in ('main','billing','print','make_up')), "state" text not null, "waiting_on" text check ("waiting_on" in ('school','centre','finance','printing','timer')), "since" timestamptz not null, "due_on" text, "overdue_since" text, "next_act_at" timestamptz, "next_act" text, "facts" jsonb not null default '{}', "clock_seq" bigint not null, "step" integer not null, constraint "unit_progress_pkey" primary key ("season_unit_id", "track"));
alter table "unit_progress" add constraint "unit_progress_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create index "unit_progress_due_on_index" on "unit_progress" ("due_on");
create index "unit_progress_next_act_at_index" on "unit_progress" ("next_act_at");
create table "unit_deadlines" ("season_unit_id" uuid not null, "kind" text not null check ("kind" in ('setup','processing','memo','proof','review','payment')), "due" text not null, "deadline" jsonb not null, "calendar_version" text not null, constraint "unit_deadlines_pkey" primary key ("season_unit_id", "kind"));
alter table "unit_deadlines" add constraint "unit_deadlines_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create table "tasks" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "act" text not null, "waiting_on" text not null check ("waiting_on" in ('school','centre','finance','printing','timer')), "due_on" text, "opened_at" timestamptz not null, "closed_at" timestamptz, constraint "tasks_pkey" primary key ("id"));
alter table "tasks" add constraint "tasks_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create index "tasks_due_on_index" on "tasks" ("due_on");
create unique index tasks_open on tasks (season_unit_id, act) where closed_at is null;
create table "unit_day_counts" ("season_unit_id" uuid not null, "day" text not null, "expected" integer not null default '0', "captured" integer not null default '0', "pending_review" integer not null default '0', "unresolved" integer not null default '0', "locked" integer not null default '0', constraint "unit_day_counts_pkey" primary key ("season_unit_id", "day"), check ("expected" >= 0), check ("captured" >= 0), check ("pending_review" >= 0), check ("unresolved" >= 0), check ("locked" >= 0));
alter table "unit_day_counts" add constraint "unit_day_counts_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;

-- models/migrations/1030_create_letters
create table "mail_templates" ("code" text not null check ("code" in ('season_published','setup_due','setup_defaulted','window_opens','last_day','day_summary','unresolved_today','unresolved_escalation','capture_suspended','capture_resumed','capture_closed','extension_requested','extension_decided','extension_lapsed','deadline_moved','memo_due','batch_uploaded','proof_due','errata_submitted','errata_answered','feedback_submitted','feedback_returned','feedback_accepted','proof_reopened','review_due','processing_due','overdue','statement_issued','payment_due','payment_received','prints_shipped','paper_check_due','make_up_open','make_up_closed','unit_cancelled','unit_closed','calendar_changed','step_parked')), "locale" text not null check ("locale" in ('zh','en')), "subject" text not null, "body" text not null, constraint "mail_templates_pkey" primary key ("code", "locale"));
create table "outbox_messages" ("id" uuid default gen_random_uuid(), "business_key" text not null, "season_unit_id" uuid, "recipient_id" uuid not null, "template" text not null check ("template" in ('season_published','setup_due','setup_defaulted','window_opens','last_day','day_summary','unresolved_today','unresolved_escalation','capture_suspended','capture_resumed','capture_closed','extension_requested','extension_decided','extension_lapsed','deadline_moved','memo_due','batch_uploaded','proof_due','errata_submitted','errata_answered','feedback_submitted','feedback_returned','feedback_accepted','proof_reopened','review_due','processing_due','overdue','statement_issued','payment_due','payment_received','prints_shipped','paper_check_due','make_up_open','make_up_closed','unit_cancelled','unit_closed','calendar_changed','step_parked')), "params" jsonb not null, "status" text not null default 'queued' check ("status" in ('queued','sending','sent','superseded','uncertain','failed')), "attempts" integer not null default '0', "last_error" text, "business_at" timestamptz not null, "claimed_at" timestamptz, "sent_at" timestamptz, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "outbox_messages_pkey" primary key ("id"));
alter table "outbox_messages" add constraint "outbox_messages_business_key_unique" unique ("business_key");
alter table "outbox_messages" add constraint "outbox_messages_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
alter table "outbox_messages" add constraint "outbox_messages_recipient_id_foreign" foreign key ("recipient_id") references "users" ("id");
create index outbox_open on outbox_messages (recorded_at) where status in ('queued', 'sending');
create table "audit_entries" ("id" bigserial primary key, "actor_id" uuid, "action" text not null, "subject_type" text not null, "subject_id" text not null, "details" jsonb not null, "business_at" timestamptz, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP);
alter table "audit_entries" add constraint "audit_entries_actor_id_foreign" foreign key ("actor_id") references "users" ("id");
create index "audit_entries_subject_type_subject_id_index" on "audit_entries" ("subject_type", "subject_id");
create or replace function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'audit entries are append-only'; end $$;
      create trigger audit_append_only before update or delete on audit_entries
      for each row execute function refuse_change();

-- models/migrations/1040_archive_seasons
alter table "season_units" add column "kept_until" text;
alter table "season_clock" add column "walked_at" timestamptz;
create table "chsi_returns" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "count" integer not null, "reason" text not null, "document_id" uuid, "registered_by" uuid not null, "registered_at" timestamptz not null, "resolved_by" uuid, "resolved_at" timestamptz, constraint "chsi_returns_pkey" primary key ("id"), check (count > 0), check ((resolved_by is null) = (resolved_at is null)));
alter table "chsi_returns" add constraint "chsi_returns_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
alter table "chsi_returns" add constraint "chsi_returns_document_id_foreign" foreign key ("document_id") references "documents" ("id");
alter table "chsi_returns" add constraint "chsi_returns_registered_by_foreign" foreign key ("registered_by") references "users" ("id");
alter table "chsi_returns" add constraint "chsi_returns_resolved_by_foreign" foreign key ("resolved_by") references "users" ("id");
create index "chsi_returns_season_unit_id_index" on "chsi_returns" ("season_unit_id");

-- models/migrations/1050_create_photos
create table "photos" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "round" text not null check ("round" in ('main','make_up')), "subject_id" uuid, "status" text not null default 'checking' check ("status" in ('checking','parked','failed','awaiting_review','accepted','reset')), "verdict" text check ("verdict" in ('pass','warn','fail')), "parked_why" text, "raw_digest" text not null, "same_as" uuid, "object_key" text, "product_key" text, "make_fault" text, "width" integer, "height" integer, "overlay" jsonb, "author_id" uuid not null, "business_at" timestamptz not null, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, "checked_at" timestamptz, constraint "photos_pkey" primary key ("id"), check (status in ('checking', 'parked') or verdict is not null));
alter table "photos" add constraint "photos_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
create index "photos_raw_digest_index" on "photos" ("raw_digest");
alter table "photos" add constraint "photos_same_as_foreign" foreign key ("same_as") references "photos" ("id");
alter table "photos" add constraint "photos_author_id_foreign" foreign key ("author_id") references "users" ("id");
create index "photos_season_unit_id_status_recorded_at_index" on "photos" ("season_unit_id", "status", "recorded_at");
create unique index one_accepted_photo on photos (season_unit_id, round, subject_id)
       where status = 'accepted';
create index photos_open on photos (recorded_at) where status = 'checking';
create table "photo_verdicts" ("id" uuid default gen_random_uuid(), "photo_id" uuid not null, "verdict" text not null check ("verdict" in ('pass','warn','fail')), "rows" jsonb not null, "measurements" jsonb not null, "measures_version" text not null, "pack" text not null, "limits_version" text not null, "policy_id" uuid not null, "advisory" boolean not null default '0', "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "photo_verdicts_pkey" primary key ("id"));
alter table "photo_verdicts" add constraint "photo_verdicts_photo_id_foreign" foreign key ("photo_id") references "photos" ("id") on delete cascade;
alter table "photo_verdicts" add constraint "photo_verdicts_policy_id_foreign" foreign key ("policy_id") references "season_policies" ("id");
create unique index one_verdict on photo_verdicts (photo_id) where not advisory;
create trigger verdicts_immutable before update on photo_verdicts
      for each row execute function refuse_change();
create table "photo_decisions" ("id" uuid default gen_random_uuid(), "photo_id" uuid not null, "decision" text not null check ("decision" in ('approve','override','reset')), "reason" text, "author_id" uuid not null, "business_at" timestamptz not null, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "photo_decisions_pkey" primary key ("id"), check (decision = 'approve' or reason is not null));
alter table "photo_decisions" add constraint "photo_decisions_photo_id_foreign" foreign key ("photo_id") references "photos" ("id") on delete cascade;
alter table "photo_decisions" add constraint "photo_decisions_author_id_foreign" foreign key ("author_id") references "users" ("id");

-- models/migrations/1060_create_photo_limits
create table "photo_limits" ("id" uuid default gen_random_uuid(), "season_id" uuid not null, "pack" text not null check ("pack" in ('core','full')), "number" integer not null, "limits" jsonb not null, "reason" text not null, "author_id" uuid not null, "approver_id" uuid, "in_force_at" timestamptz, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "photo_limits_pkey" primary key ("id"), check (approver_id is null or approver_id <> author_id));
alter table "photo_limits" add constraint "photo_limits_season_id_foreign" foreign key ("season_id") references "seasons" ("id") on delete cascade;
alter table "photo_limits" add constraint "photo_limits_author_id_foreign" foreign key ("author_id") references "users" ("id");
alter table "photo_limits" add constraint "photo_limits_approver_id_foreign" foreign key ("approver_id") references "users" ("id");
alter table "photo_limits" add constraint "photo_limits_season_id_pack_number_unique" unique ("season_id", "pack", "number");

-- models/migrations/1070_create_photo_rechecks
create table "photo_rechecks" ("id" uuid default gen_random_uuid(), "season_id" uuid not null, "author_id" uuid not null, "total" integer not null, "done" integer not null default '0', "stricter" integer not null default '0', "looser" integer not null default '0', "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, "finished_at" timestamptz, constraint "photo_rechecks_pkey" primary key ("id"), check (done <= total));
alter table "photo_rechecks" add constraint "photo_rechecks_season_id_foreign" foreign key ("season_id") references "seasons" ("id") on delete cascade;
alter table "photo_rechecks" add constraint "photo_rechecks_author_id_foreign" foreign key ("author_id") references "users" ("id");
create unique index one_recheck on photo_rechecks (season_id) where finished_at is null;
alter table "photo_verdicts" add column "recheck_id" uuid;
alter table "photo_verdicts" add constraint "photo_verdicts_recheck_id_foreign" foreign key ("recheck_id") references "photo_rechecks" ("id") on delete cascade;
alter table "photo_verdicts" add constraint "photo_verdicts_photo_id_recheck_id_unique" unique ("photo_id", "recheck_id");
alter table "photo_verdicts" add constraint advisory_by_recheck check(advisory = (recheck_id is not null));

-- models/migrations/1080_create_photo_work
update season_policies set sourced = '{"backgroundColour":{"value":"#64c5ff","clause":"教毕指〔2017〕99号 参考色"},"appealAfterFailures":{"value":3,"clause":"default"}}'::jsonb || sourced;
alter table "photos" add column "attempts" integer not null default '0', add column "attempted_at" timestamptz, add column "make_asked_at" timestamptz, add column "product_measures" jsonb;
create index photos_to_make on photos (make_asked_at)
       where make_asked_at is not null and product_key is null and make_fault is null;
alter table "photo_rechecks" add column "skipped" integer not null default '0';
create table "photo_recheck_skips" ("recheck_id" uuid not null, "photo_id" uuid not null, constraint "photo_recheck_skips_pkey" primary key ("recheck_id", "photo_id"));
alter table "photo_recheck_skips" add constraint "photo_recheck_skips_recheck_id_foreign" foreign key ("recheck_id") references "photo_rechecks" ("id") on delete cascade;
alter table "photo_recheck_skips" add constraint "photo_recheck_skips_photo_id_foreign" foreign key ("photo_id") references "photos" ("id") on delete cascade;

-- models/migrations/1090_create_photo_appeals
alter table "photos" add column "replaces_id" uuid;
alter table "photos" add constraint "photos_replaces_id_foreign" foreign key ("replaces_id") references "photos" ("id");
alter table "photos" drop constraint photos_status_check, drop constraint photos_check;
alter table "photos" add constraint photo_states check(status in ('checking', 'parked', 'failed', 'awaiting_review', 'accepted', 'reset', 'appealed'));
alter table "photos" add constraint photo_judged check(status in ('checking', 'parked', 'reset') or verdict is not null);
create index photos_of_one on photos (subject_id) where subject_id is not null;
alter table "photo_decisions" drop constraint photo_decisions_decision_check;
alter table "photo_decisions" add constraint photo_decisions_known check(decision in ('approve', 'override', 'reset', 'appeal', 'uphold'));
create table "photo_exemptions" ("id" uuid default gen_random_uuid(), "season_unit_id" uuid not null, "subject_id" uuid not null, "rule" text not null check ("rule" in ('PR22')), "ground" text not null check ("ground" in ('religious','medical','cultural')), "reason" text not null, "allowed_by" uuid not null, "recorded_at" timestamptz not null default CURRENT_TIMESTAMP, constraint "photo_exemptions_pkey" primary key ("id"));
alter table "photo_exemptions" add constraint "photo_exemptions_season_unit_id_foreign" foreign key ("season_unit_id") references "season_units" ("id") on delete cascade;
alter table "photo_exemptions" add constraint "photo_exemptions_allowed_by_foreign" foreign key ("allowed_by") references "users" ("id");
alter table "photo_exemptions" add constraint "photo_exemptions_season_unit_id_subject_id_rule_unique" unique ("season_unit_id", "subject_id", "rule");

-- models/migrations/1100_create_worker_beats
create table "worker_beats" ("id" uuid, "seen_at" timestamptz not null, constraint "worker_beats_pkey" primary key ("id"));
alter table "regions" add column "contact_id" uuid;
alter table "regions" add constraint "regions_contact_id_foreign" foreign key ("contact_id") references "users" ("id");

-- models/migrations/1110_keep_letters_trying
alter table "outbox_messages" add column "failing_since" timestamptz;

-- models/migrations/1120_keep_when_days_were_counted
alter table "unit_day_counts" add column "clock_seq" bigint not null default '-1';

-- models/migrations/1130_freeze_what_was_judged
create table "photo_recheck_photos" ("recheck_id" uuid not null, "photo_id" uuid not null, "attempts" integer not null default '0', "outcome" text check ("outcome" in ('same','stricter','looser','skipped')), constraint "photo_recheck_photos_pkey" primary key ("recheck_id", "photo_id"));
alter table "photo_recheck_photos" add constraint "photo_recheck_photos_recheck_id_foreign" foreign key ("recheck_id") references "photo_rechecks" ("id") on delete cascade;
alter table "photo_recheck_photos" add constraint "photo_recheck_photos_photo_id_foreign" foreign key ("photo_id") references "photos" ("id") on delete cascade;
create index recheck_left on photo_recheck_photos (recheck_id) where outcome is null;
insert into photo_recheck_photos (recheck_id, photo_id, outcome)
      select v.recheck_id, v.photo_id, case
        when array_position(array['pass', 'warn', 'fail'], v.verdict) > array_position(array['pass', 'warn', 'fail'], p.verdict) then 'stricter'
        when array_position(array['pass', 'warn', 'fail'], v.verdict) < array_position(array['pass', 'warn', 'fail'], p.verdict) then 'looser' else 'same' end
      from photo_verdicts v join photos p on p.id = v.photo_id where v.advisory;
insert into photo_recheck_photos (recheck_id, photo_id, outcome)
      select recheck_id, photo_id, 'skipped' from photo_recheck_skips on conflict do nothing;
update photo_rechecks set finished_at = now() where finished_at is null;
drop table "photo_recheck_skips";
alter table "photo_rechecks" drop column "total";
alter table "photo_rechecks" drop column "done";
alter table "photo_rechecks" drop column "stricter";
alter table "photo_rechecks" drop column "looser";
alter table "photo_rechecks" drop column "skipped";
create trigger verdicts_kept before delete on photo_verdicts
      for each row when (pg_trigger_depth() = 0) execute function refuse_change();
create trigger photo_judged_once before update of verdict on photos
      for each row when (old.verdict is distinct from new.verdict and old.verdict is not null)
      execute function refuse_change();
create trigger limits_immutable before update on photo_limits
      for each row when (old.in_force_at is not null
        or (old.limits, old.season_id, old.pack, old.number, old.author_id, old.reason)
          is distinct from
          (new.limits, new.season_id, new.pack, new.number, new.author_id, new.reason))
      execute function refuse_change();
alter table "photos" drop column "same_as";
alter table "photos" drop column "width";
alter table "photos" drop column "height";
alter table photos alter recorded_at type timestamptz(3);
alter table "photo_decisions" add column "finding" text check ("finding" in ('rephotographed','beautified'));

-- models/migrations/1140_keep_thumbnails
alter table "photos" add column "thumbnail_key" text;
create index audit_glances on audit_entries (subject_id, actor_id)
      where action = 'photo.glanced';

-- The migrations that this database has had
create table adonis_schema (id serial primary key, name varchar(255) not null,
  batch integer not null, migration_time timestamptz default current_timestamp);
create table adonis_schema_versions (version integer primary key);
insert into adonis_schema_versions values (2);

insert into adonis_schema (name, batch) values
  ('models/migrations/1000_create_people', 1),
  ('models/migrations/1010_create_seasons', 1),
  ('models/migrations/1020_create_steps', 1),
  ('models/migrations/1030_create_letters', 1),
  ('models/migrations/1040_archive_seasons', 1),
  ('models/migrations/1050_create_photos', 1),
  ('models/migrations/1060_create_photo_limits', 1),
  ('models/migrations/1070_create_photo_rechecks', 1),
  ('models/migrations/1080_create_photo_work', 1),
  ('models/migrations/1090_create_photo_appeals', 1),
  ('models/migrations/1100_create_worker_beats', 1),
  ('models/migrations/1110_keep_letters_trying', 1),
  ('models/migrations/1120_keep_when_days_were_counted', 1),
  ('models/migrations/1130_freeze_what_was_judged', 1),
  ('models/migrations/1140_keep_thumbnails', 1);

-- Rows
truncate "calendar_versions", "mail_templates", "rate_limits", "sessions", "users", "worker_beats", "audit_entries", "regions", "season_policies", "seasons", "units", "city_windows", "grants", "photo_limits", "photo_rechecks", "season_units", "documents", "notes", "outbox_messages", "photo_exemptions", "photos", "rounds", "season_clock", "season_starts", "tasks", "unit_day_counts", "unit_deadlines", "unit_progress", "unit_setups", "unit_steps", "chsi_returns", "photo_decisions", "photo_recheck_photos", "photo_verdicts";
insert into "calendar_versions" (id, version, years, days, source, recorded_at) values
  ('00000000-0000-4000-8000-000000000041', '2023-1', '{2023}', '{"2023-04-05": {"kind": "off", "name": "清明节"}, "2023-04-23": {"kind": "work", "name": "劳动节"}, "2023-05-01": {"kind": "off", "name": "劳动节"}}', '国办发明电〔2022〕16号', '2023-01-05 01:00:00+00');
insert into "mail_templates" (code, locale, subject, body) values
  ('last_day', 'zh', '{unit}：今天是采集最后一天', '请提醒未到场的同学。');
insert into "rate_limits" (key, points, expire) values
  ('login_127.0.0.1', '2', '1679400000000');
insert into "sessions" (id, data, user_id, expires_at) values
  ('s-0001', '{"message":{"auth_web":"1"},"purpose":"s-0001"}', NULL, '2023-03-22 12:00:00+00');
insert into "users" (id, email, name, password, locale, disabled_at) values
  ('00000000-0000-4000-8000-000000000001', 'admin@example.test', '中心管理员', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'zh', NULL),
  ('00000000-0000-4000-8000-000000000002', 'operator@example.test', '经办甲', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'zh', NULL),
  ('00000000-0000-4000-8000-000000000003', 'reviewer@example.test', '审核乙', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'en', NULL),
  ('00000000-0000-4000-8000-000000000004', 'finance@example.test', '财务丙', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'zh', NULL),
  ('00000000-0000-4000-8000-000000000005', 'a@example.test', '甲校联系人', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'zh', NULL),
  ('00000000-0000-4000-8000-000000000006', 'b@example.test', '乙校联系人', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'zh', NULL),
  ('00000000-0000-4000-8000-000000000007', 'left@example.test', '已离职', '$scrypt$n=16384,r=8,p=1$bm90IGEgcmVhbCBzYWx0ISE$bm90IGEgcmVhbCBoYXNoLCBub2JvZHkgc2lnbnMgaW4gd2l0aCBpdA', 'zh', '2023-04-01 01:00:00+00');
insert into "worker_beats" (id, seen_at) values
  ('00000000-0000-4000-8000-000000000221', '2023-03-22 04:00:00+00');
insert into "audit_entries" (id, actor_id, action, subject_type, subject_id, details, business_at, recorded_at) values
  ('1', '00000000-0000-4000-8000-000000000001', 'season.published', 'season', '00000000-0000-4000-8000-000000000061', '{}', '2023-03-22 01:00:00+00', '2023-03-22 04:00:00+00'),
  ('2', NULL, 'photo.accepted', 'photo', '00000000-0000-4000-8000-000000000161', '{"by": "verdict"}', '2023-03-22 01:00:00+00', '2023-03-22 04:00:00+00'),
  ('3', '00000000-0000-4000-8000-000000000003', 'photo.glanced', 'photo', '00000000-0000-4000-8000-000000000161', '{}', '2023-03-22 01:00:00+00', '2023-03-22 04:00:00+00');
insert into "regions" (id, name, contact_id) values
  ('00000000-0000-4000-8000-000000000011', '甲地区', '00000000-0000-4000-8000-000000000002'),
  ('00000000-0000-4000-8000-000000000012', '乙地区', NULL);
insert into "season_policies" (id, preset, version, sourced, author_id, recorded_at) values
  ('00000000-0000-4000-8000-000000000051', 'jiangsu-2023', '1', '{"pose": {"value": "either", "clause": "苏教指通〔2023〕13号 附件2"}, "venue": {"value": "remote", "clause": "苏教指通〔2023〕13号 二.1"}, "payers": {"value": ["school", "students"], "clause": "苏教指通〔2023〕13号 三"}, "prints": {"value": 5, "clause": "苏教指通〔2023〕13号 三"}, "booking": {"value": "off", "clause": "default"}, "glasses": {"value": "wear", "clause": "苏教指通〔2023〕13号 附件2"}, "hoursTo": {"value": "18:00", "clause": "苏教指通〔2023〕13号 附件1 注2"}, "identity": {"value": "code", "clause": "苏教指通〔2023〕13号 二.2"}, "makeUpTo": {"value": null, "clause": "default"}, "memoDays": {"value": 7, "clause": "苏教指通〔2019〕12号 附件4"}, "priceFen": {"value": 1500, "clause": "苏教指通〔2023〕13号 三"}, "hoursFrom": {"value": "08:00", "clause": "苏教指通〔2023〕13号 附件1 注2"}, "lockHours": {"value": 24, "clause": "default"}, "proofDays": {"value": 20, "clause": "苏教指通〔2023〕13号 二.4"}, "topColour": {"value": "not_blue", "clause": "苏教指通〔2023〕13号 附件2.5"}, "makeUpFrom": {"value": null, "clause": "default"}, "proofStart": {"value": "upload", "clause": "苏教指通〔2023〕13号 二.4"}, "returnDays": {"value": 5, "clause": "default"}, "reviewDays": {"value": 5, "clause": "default"}, "transferAt": {"value": "after_review", "clause": "苏教指通〔2023〕13号 二.2"}, "errataClock": {"value": "run", "clause": "default"}, "payDeadline": {"value": "11-20", "clause": "苏教指通〔2023〕13号 三.方式一"}, "printMasked": {"value": true, "clause": "苏教指通〔2023〕13号 四"}, "cohortOffset": {"value": 1, "clause": "苏教指通〔2023〕13号 二.1"}, "draftBoxSize": {"value": 5, "clause": "default"}, "feedbackForm": {"value": "B", "clause": "苏教指通〔2023〕13号 附件3"}, "printWidthMm": {"value": 33, "clause": "default"}, "sunscreenBan": {"value": true, "clause": "苏教指通〔2023〕13号 附件2"}, "eveningAdvice": {"value": true, "clause": "苏教指通〔2023〕13号 附件2"}, "printHeightMm": {"value": 48, "clause": "default"}, "draftKeepHours": {"value": 24, "clause": "default"}, "paperCheckFrom": {"value": "11-01", "clause": "苏教指通〔2019〕12号 附件4"}, "payWeekendRoll": {"value": "stay", "clause": "default"}, "processingDays": {"value": 15, "clause": "default"}, "coolDownMinutes": {"value": [3, 10, 30], "clause": "default"}, "retentionMonths": {"value": 24, "clause": "default"}, "backgroundColour": {"value": "#64c5ff", "clause": "教毕指〔2017〕99号 参考色"}, "lockOtherFailures": {"value": 5, "clause": "default"}, "headCoverExemption": {"value": true, "clause": "苏教指通〔2023〕13号 附件2.4"}, "paymentBlocksPrint": {"value": false, "clause": "default"}, "appealAfterFailures": {"value": 3, "clause": "default"}, "lockLivenessFailures": {"value": 3, "clause": "default"}}', NULL, '2023-01-06 01:00:00+00'),
  ('00000000-0000-4000-8000-000000000052', 'jiangsu-2023', '2', '{"pose": {"value": "either", "clause": "苏教指通〔2023〕13号 附件2"}, "venue": {"value": "remote", "clause": "苏教指通〔2023〕13号 二.1"}, "payers": {"value": ["school", "students"], "clause": "苏教指通〔2023〕13号 三"}, "prints": {"value": 5, "clause": "苏教指通〔2023〕13号 三"}, "booking": {"value": "off", "clause": "default"}, "glasses": {"value": "wear", "clause": "苏教指通〔2023〕13号 附件2"}, "hoursTo": {"value": "18:00", "clause": "苏教指通〔2023〕13号 附件1 注2"}, "identity": {"value": "code", "clause": "苏教指通〔2023〕13号 二.2"}, "makeUpTo": {"value": null, "clause": "default"}, "memoDays": {"value": 7, "clause": "苏教指通〔2019〕12号 附件4"}, "priceFen": {"value": 1600, "clause": "示例通〔2023〕1号"}, "hoursFrom": {"value": "08:00", "clause": "苏教指通〔2023〕13号 附件1 注2"}, "lockHours": {"value": 24, "clause": "default"}, "proofDays": {"value": 20, "clause": "苏教指通〔2023〕13号 二.4"}, "topColour": {"value": "not_blue", "clause": "苏教指通〔2023〕13号 附件2.5"}, "makeUpFrom": {"value": null, "clause": "default"}, "proofStart": {"value": "upload", "clause": "苏教指通〔2023〕13号 二.4"}, "returnDays": {"value": 5, "clause": "default"}, "reviewDays": {"value": 5, "clause": "default"}, "transferAt": {"value": "after_review", "clause": "苏教指通〔2023〕13号 二.2"}, "errataClock": {"value": "run", "clause": "default"}, "payDeadline": {"value": "11-20", "clause": "苏教指通〔2023〕13号 三.方式一"}, "printMasked": {"value": true, "clause": "苏教指通〔2023〕13号 四"}, "cohortOffset": {"value": 1, "clause": "苏教指通〔2023〕13号 二.1"}, "draftBoxSize": {"value": 5, "clause": "default"}, "feedbackForm": {"value": "B", "clause": "苏教指通〔2023〕13号 附件3"}, "printWidthMm": {"value": 33, "clause": "default"}, "sunscreenBan": {"value": true, "clause": "苏教指通〔2023〕13号 附件2"}, "eveningAdvice": {"value": true, "clause": "苏教指通〔2023〕13号 附件2"}, "printHeightMm": {"value": 48, "clause": "default"}, "draftKeepHours": {"value": 24, "clause": "default"}, "paperCheckFrom": {"value": "11-01", "clause": "苏教指通〔2019〕12号 附件4"}, "payWeekendRoll": {"value": "stay", "clause": "default"}, "processingDays": {"value": 15, "clause": "default"}, "coolDownMinutes": {"value": [3, 10, 30], "clause": "default"}, "retentionMonths": {"value": 24, "clause": "default"}, "backgroundColour": {"value": "#64c5ff", "clause": "教毕指〔2017〕99号 参考色"}, "lockOtherFailures": {"value": 5, "clause": "default"}, "headCoverExemption": {"value": true, "clause": "苏教指通〔2023〕13号 附件2.4"}, "paymentBlocksPrint": {"value": false, "clause": "default"}, "appealAfterFailures": {"value": 3, "clause": "default"}, "lockLivenessFailures": {"value": 3, "clause": "default"}}', '00000000-0000-4000-8000-000000000001', '2023-02-01 01:00:00+00');
insert into "seasons" (id, year, name, notice, policy_id, calendar_version_id, published_at, recorded_at) values
  ('00000000-0000-4000-8000-000000000061', '2023', '2023 季', '苏教指通〔2023〕13号', '00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000041', '2023-03-01 01:00:00+00', '2023-02-20 01:00:00+00'),
  ('00000000-0000-4000-8000-000000000062', '2023', '2023 季草案', '示例通〔2023〕1号', '00000000-0000-4000-8000-000000000052', '00000000-0000-4000-8000-000000000041', NULL, '2023-02-21 01:00:00+00');
insert into "units" (id, code, name, region_id) values
  ('00000000-0000-4000-8000-000000000021', '90001', '甲示例大学', '00000000-0000-4000-8000-000000000011'),
  ('00000000-0000-4000-8000-000000000022', '90002', '乙示例学院', '00000000-0000-4000-8000-000000000012');
insert into "city_windows" (id, season_id, region_id, first_day, last_day, "from", "to") values
  ('00000000-0000-4000-8000-000000000071', '00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000011', '2023-03-20', '2023-03-26', '08:00', '18:00'),
  ('00000000-0000-4000-8000-000000000072', '00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000012', '2023-04-10', '2023-04-16', '08:00', '18:00');
insert into "grants" (id, user_id, role, unit_id) values
  ('00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-000000000001', 'centre_admin', NULL),
  ('00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000002', 'operator', NULL),
  ('00000000-0000-4000-8000-000000000033', '00000000-0000-4000-8000-000000000003', 'reviewer', NULL),
  ('00000000-0000-4000-8000-000000000034', '00000000-0000-4000-8000-000000000004', 'finance', NULL),
  ('00000000-0000-4000-8000-000000000035', '00000000-0000-4000-8000-000000000004', 'printing', NULL),
  ('00000000-0000-4000-8000-000000000036', '00000000-0000-4000-8000-000000000005', 'coordinator', '00000000-0000-4000-8000-000000000021'),
  ('00000000-0000-4000-8000-000000000037', '00000000-0000-4000-8000-000000000006', 'coordinator', '00000000-0000-4000-8000-000000000022'),
  ('00000000-0000-4000-8000-000000000038', '00000000-0000-4000-8000-000000000007', 'college', '00000000-0000-4000-8000-000000000021');
insert into "photo_limits" (id, season_id, pack, number, limits, reason, author_id, approver_id, in_force_at, recorded_at) values
  ('00000000-0000-4000-8000-000000000211', '00000000-0000-4000-8000-000000000061', 'core', '1', '{"blur": {"fail": 0.6, "warn": 0.5}}', '场地灯光较暗', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', '2023-03-19 10:00:00+00', '2023-03-19 01:00:00+00'),
  ('00000000-0000-4000-8000-000000000212', '00000000-0000-4000-8000-000000000061', 'core', '2', '{"blur": {"fail": 0.585, "warn": 0.45}}', '已换新灯', '00000000-0000-4000-8000-000000000002', NULL, NULL, '2023-03-21 01:00:00+00');
insert into "photo_rechecks" (id, season_id, author_id, recorded_at, finished_at) values
  ('00000000-0000-4000-8000-000000000171', '00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000001', '2023-03-22 01:00:00+00', '2023-03-22 01:10:00+00'),
  ('00000000-0000-4000-8000-000000000172', '00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000001', '2023-03-22 03:00:00+00', NULL);
insert into "season_units" (id, season_id, unit_id, region_id, kept_until) values
  ('00000000-0000-4000-8000-000000000081', '00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000011', NULL),
  ('00000000-0000-4000-8000-000000000082', '00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000022', '00000000-0000-4000-8000-000000000012', '2033-12-31');
insert into "documents" (id, season_unit_id, kind, file_name, digest, bytes, author_id, recorded_at) values
  ('00000000-0000-4000-8000-000000000121', '00000000-0000-4000-8000-000000000081', 'application/pdf', '盖章申请.pdf', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '20480', '00000000-0000-4000-8000-000000000005', '2023-03-21 01:00:00+00');
insert into "notes" (id, season_unit_id, text, author_id, recorded_at) values
  ('00000000-0000-4000-8000-000000000111', '00000000-0000-4000-8000-000000000081', '雨天，展板受潮，顺延一天。', '00000000-0000-4000-8000-000000000005', '2023-03-21 01:00:00+00');
insert into "outbox_messages" (id, business_key, season_unit_id, recipient_id, template, params, status, attempts, last_error, business_at, claimed_at, sent_at, recorded_at, failing_since) values
  ('00000000-0000-4000-8000-000000000141', '00000000-0000-4000-8000-000000000081/day_summary/2023-03-20/5', '00000000-0000-4000-8000-000000000081', '00000000-0000-4000-8000-000000000005', 'day_summary', '{"unit": "甲示例大学"}', 'sent', '1', NULL, '2023-03-20 12:00:00+00', NULL, '2023-03-20 12:01:00+00', '2023-03-20 12:00:00+00', NULL),
  ('00000000-0000-4000-8000-000000000142', '00000000-0000-4000-8000-000000000081/last_day/2023-03-20/5', '00000000-0000-4000-8000-000000000081', '00000000-0000-4000-8000-000000000005', 'last_day', '{"unit": "甲示例大学"}', 'queued', '0', NULL, '2023-03-20 12:00:00+00', NULL, NULL, '2023-03-20 12:00:00+00', NULL),
  ('00000000-0000-4000-8000-000000000143', '00000000-0000-4000-8000-000000000081/statement_issued/2023-03-20/4', '00000000-0000-4000-8000-000000000081', '00000000-0000-4000-8000-000000000004', 'statement_issued', '{"unit": "甲示例大学"}', 'uncertain', '1', NULL, '2023-03-20 12:00:00+00', '2023-03-20 12:02:00+00', NULL, '2023-03-20 12:00:00+00', NULL),
  ('00000000-0000-4000-8000-000000000144', '00000000-0000-4000-8000-000000000081/step_parked/2023-03-20/1', NULL, '00000000-0000-4000-8000-000000000001', 'step_parked', '{"unit": "甲示例大学"}', 'failed', '1', 'ECONNREFUSED', '2023-03-20 12:00:00+00', NULL, NULL, '2023-03-20 12:00:00+00', '2023-03-20 12:00:00+00');
insert into "photo_exemptions" (id, season_unit_id, subject_id, rule, ground, reason, allowed_by, recorded_at) values
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000081', '00000000-0000-4000-8000-000000000902', 'PR22', 'medical', '头部术后，需戴医用帽', '00000000-0000-4000-8000-000000000002', '2023-03-19 01:00:00+00');
insert into "photos" (id, season_unit_id, round, subject_id, status, verdict, parked_why, raw_digest, object_key, product_key, make_fault, "overlay", author_id, business_at, recorded_at, checked_at, attempts, attempted_at, make_asked_at, product_measures, replaces_id, thumbnail_key) values
  ('00000000-0000-4000-8000-000000000161', '00000000-0000-4000-8000-000000000081', 'main', '00000000-0000-4000-8000-000000000901', 'failed', 'fail', NULL, '1111111111111111111111111111111111111111111111111111111111111111', 'photos/161161161161161161161161161161', NULL, NULL, '{"chin": [0.5, 0.7], "leftEye": [0.6, 0.4], "rightEye": [0.4, 0.4], "faceWidth": 0.4}', '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:01:00+00', '2023-03-20 02:30:00+00', '1', '2023-03-20 02:29:00+00', NULL, NULL, NULL, NULL),
  ('00000000-0000-4000-8000-000000000162', '00000000-0000-4000-8000-000000000081', 'main', '00000000-0000-4000-8000-000000000901', 'accepted', 'pass', NULL, '2222222222222222222222222222222222222222222222222222222222222222', 'photos/162162162162162162162162162162', 'products/0162', NULL, '{"chin": [0.5, 0.7], "leftEye": [0.6, 0.4], "rightEye": [0.4, 0.4], "faceWidth": 0.4}', '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:02:00+00', '2023-03-20 02:30:00+00', '1', '2023-03-20 02:29:00+00', '2023-03-20 02:31:00+00', '{"bytes": 38000, "width": 480, "height": 640, "quality": 92, "backgroundError": 2.1}', '00000000-0000-4000-8000-000000000161', 'thumbnails/0162'),
  ('00000000-0000-4000-8000-000000000163', '00000000-0000-4000-8000-000000000081', 'main', NULL, 'checking', NULL, NULL, '3333333333333333333333333333333333333333333333333333333333333333', NULL, NULL, NULL, NULL, '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:03:00+00', NULL, '0', NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-4000-8000-000000000164', '00000000-0000-4000-8000-000000000081', 'main', NULL, 'parked', NULL, 'too_slow', '4444444444444444444444444444444444444444444444444444444444444444', NULL, NULL, NULL, NULL, '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:04:00+00', NULL, '2', '2023-03-20 02:29:00+00', NULL, NULL, NULL, NULL),
  ('00000000-0000-4000-8000-000000000165', '00000000-0000-4000-8000-000000000081', 'main', '00000000-0000-4000-8000-000000000902', 'appealed', 'fail', NULL, '5555555555555555555555555555555555555555555555555555555555555555', 'photos/165165165165165165165165165165', NULL, NULL, '{"chin": [0.5, 0.7], "leftEye": [0.6, 0.4], "rightEye": [0.4, 0.4], "faceWidth": 0.4}', '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:05:00+00', '2023-03-20 02:30:00+00', '1', '2023-03-20 02:29:00+00', NULL, NULL, NULL, NULL),
  ('00000000-0000-4000-8000-000000000166', '00000000-0000-4000-8000-000000000081', 'main', '00000000-0000-4000-8000-000000000903', 'awaiting_review', 'warn', NULL, '6666666666666666666666666666666666666666666666666666666666666666', 'photos/166166166166166166166166166166', NULL, 'too_small', '{"chin": [0.5, 0.7], "leftEye": [0.6, 0.4], "rightEye": [0.4, 0.4], "faceWidth": 0.4}', '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:06:00+00', '2023-03-20 02:30:00+00', '1', '2023-03-20 02:29:00+00', '2023-03-20 02:31:00+00', NULL, NULL, NULL),
  ('00000000-0000-4000-8000-000000000167', '00000000-0000-4000-8000-000000000081', 'main', '00000000-0000-4000-8000-000000000904', 'reset', 'warn', NULL, '7777777777777777777777777777777777777777777777777777777777777777', 'photos/167167167167167167167167167167', NULL, NULL, '{"chin": [0.5, 0.7], "leftEye": [0.6, 0.4], "rightEye": [0.4, 0.4], "faceWidth": 0.4}', '00000000-0000-4000-8000-000000000005', '2023-03-20 02:00:00+00', '2023-03-20 02:07:00+00', '2023-03-20 02:30:00+00', '1', '2023-03-20 02:29:00+00', NULL, NULL, NULL, NULL);
insert into "rounds" (id, season_unit_id, kind, first_day, last_day, "from", "to", exception, closed_on) values
  ('00000000-0000-4000-8000-000000000091', '00000000-0000-4000-8000-000000000081', 'main', '2023-03-20', '2023-03-26', '08:00', '18:00', 'false', NULL),
  ('00000000-0000-4000-8000-000000000092', '00000000-0000-4000-8000-000000000081', 'make_up', NULL, NULL, NULL, NULL, 'true', NULL);
insert into "season_clock" (id, seq, mode, business_now, rate, walk_from, walk_target, walker, walk_stuck_at, walked_at) values
  ('1', '7', 'rehearsal', '2023-03-22 04:00:00+00', '0', '2023-03-21 01:00:00+00', NULL, NULL, '00000000-0000-4000-8000-000000000082', '2023-03-22 04:00:00+00');
insert into "season_starts" (season_unit_id, business_at, dispatched_at) values
  ('00000000-0000-4000-8000-000000000081', '2023-03-01 01:00:00+00', '2023-03-01 01:01:00+00'),
  ('00000000-0000-4000-8000-000000000082', '2023-03-01 01:00:00+00', NULL);
insert into "tasks" (id, season_unit_id, act, waiting_on, due_on, opened_at, closed_at) values
  ('00000000-0000-4000-8000-000000000131', '00000000-0000-4000-8000-000000000081', 'saveSetup', 'school', '2023-03-14', '2023-03-01 01:00:00+00', '2023-03-03 01:00:00+00'),
  ('00000000-0000-4000-8000-000000000132', '00000000-0000-4000-8000-000000000082', 'saveSetup', 'school', '2023-03-14', '2023-03-01 01:00:00+00', NULL);
insert into "unit_day_counts" (season_unit_id, day, expected, captured, pending_review, unresolved, locked, clock_seq) values
  ('00000000-0000-4000-8000-000000000081', '2023-03-20', '400', '390', '12', '3', '360', '6'),
  ('00000000-0000-4000-8000-000000000081', '2023-03-21', '380', '371', '5', '1', '350', '-1');
insert into "unit_deadlines" (season_unit_id, kind, due, deadline, calendar_version) values
  ('00000000-0000-4000-8000-000000000082', 'setup', '2023-03-14', '{"due": "2023-03-14", "days": 9, "kind": "setup", "roll": "stay", "unit": "working_days", "start": "2023-03-01", "adjustments": [], "provisional": false, "overdueSince": "2023-03-15"}', '2023-1');
insert into "unit_progress" (season_unit_id, track, state, waiting_on, since, due_on, overdue_since, next_act_at, next_act, facts, clock_seq, step) values
  ('00000000-0000-4000-8000-000000000081', 'billing', 'unbilled', NULL, '2023-03-20 01:00:00+00', NULL, NULL, NULL, NULL, '{}', '7', '3'),
  ('00000000-0000-4000-8000-000000000081', 'main', 'capturing', 'timer', '2023-03-20 01:00:00+00', '2023-03-26', NULL, '2023-03-26 16:00:00+00', 'window_closes', '{"batches": 0}', '7', '3'),
  ('00000000-0000-4000-8000-000000000081', 'make_up', 'not_open', NULL, '2023-03-20 01:00:00+00', NULL, NULL, NULL, NULL, '{}', '7', '3'),
  ('00000000-0000-4000-8000-000000000081', 'print', 'not_open', NULL, '2023-03-20 01:00:00+00', NULL, NULL, NULL, NULL, '{}', '7', '3'),
  ('00000000-0000-4000-8000-000000000082', 'main', 'awaiting_setup', 'school', '2023-03-20 01:00:00+00', '2023-03-26', '2023-03-15', '2023-03-26 16:00:00+00', 'window_closes', '{}', '7', '3');
insert into "unit_setups" (id, season_unit_id, notice, contact_name, contact_phone, mailing_address, author_id, recorded_at) values
  ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000081', '请按时到场，不戴美瞳。', '甲校联系人', '000-0000000', '甲地区示例路 1 号', '00000000-0000-4000-8000-000000000005', '2023-03-03 01:00:00+00');
insert into "unit_steps" (id, season_unit_id, step, step_key, track, event, from_state, to_state, due_on, actor_id, details, business_at, recorded_at) values
  ('1', '00000000-0000-4000-8000-000000000081', '1', 'published', 'main', 'published', NULL, 'awaiting_setup', NULL, NULL, '{}', '2023-03-01 01:00:00+00', '2023-03-01 01:01:00+00'),
  ('2', '00000000-0000-4000-8000-000000000081', '2', 'act/0001', 'main', 'saveSetup', 'awaiting_setup', 'scheduled', NULL, '00000000-0000-4000-8000-000000000005', '{"setupId": "00000000-0000-4000-8000-000000000101"}', '2023-03-03 01:00:00+00', '2023-03-03 01:01:00+00'),
  ('3', '00000000-0000-4000-8000-000000000081', '3', 'timer/window_opens', 'main', 'window_opens', 'scheduled', 'capturing', NULL, NULL, '{}', '2023-03-20 01:00:00+00', '2023-03-20 01:01:00+00');
insert into "chsi_returns" (id, season_unit_id, count, reason, document_id, registered_by, registered_at, resolved_by, resolved_at) values
  ('00000000-0000-4000-8000-000000000151', '00000000-0000-4000-8000-000000000081', '2', '背景色不符', '00000000-0000-4000-8000-000000000121', '00000000-0000-4000-8000-000000000002', '2023-06-20 01:00:00+00', '00000000-0000-4000-8000-000000000002', '2023-06-28 01:00:00+00'),
  ('00000000-0000-4000-8000-000000000152', '00000000-0000-4000-8000-000000000082', '1', '证件号不符', NULL, '00000000-0000-4000-8000-000000000002', '2023-06-21 01:00:00+00', NULL, NULL);
insert into "photo_decisions" (id, photo_id, decision, reason, author_id, business_at, recorded_at, finding) values
  ('00000000-0000-4000-8000-000000000191', '00000000-0000-4000-8000-000000000162', 'approve', NULL, '00000000-0000-4000-8000-000000000003', '2023-03-20 03:00:00+00', '2023-03-20 03:00:00+00', NULL),
  ('00000000-0000-4000-8000-000000000192', '00000000-0000-4000-8000-000000000165', 'appeal', '没有反光，请再看。', '00000000-0000-4000-8000-000000000005', '2023-03-20 03:00:00+00', '2023-03-20 03:00:00+00', NULL),
  ('00000000-0000-4000-8000-000000000193', '00000000-0000-4000-8000-000000000167', 'reset', '翻拍的照片', '00000000-0000-4000-8000-000000000003', '2023-03-20 03:00:00+00', '2023-03-20 03:00:00+00', 'rephotographed');
insert into "photo_recheck_photos" (recheck_id, photo_id, attempts, outcome) values
  ('00000000-0000-4000-8000-000000000171', '00000000-0000-4000-8000-000000000161', '1', 'looser'),
  ('00000000-0000-4000-8000-000000000171', '00000000-0000-4000-8000-000000000162', '1', 'same'),
  ('00000000-0000-4000-8000-000000000171', '00000000-0000-4000-8000-000000000165', '2', 'skipped'),
  ('00000000-0000-4000-8000-000000000172', '00000000-0000-4000-8000-000000000162', '0', NULL);
insert into "photo_verdicts" (id, photo_id, verdict, rows, measurements, measures_version, pack, limits_version, policy_id, advisory, recorded_at, recheck_id) values
  ('00000000-0000-4000-8000-000000000181', '00000000-0000-4000-8000-000000000161', 'fail', '[{"rule": "PR03", "limit": 0.585, "value": 0.41, "result": "fail", "measure": "blur"}]', '{"blur": 0.41, "faces": 1, "face_light": 0.31}', 'measures-9', 'core', 'core-5', '00000000-0000-4000-8000-000000000051', 'false', '2023-03-20 02:30:00+00', NULL),
  ('00000000-0000-4000-8000-000000000182', '00000000-0000-4000-8000-000000000162', 'pass', '[{"rule": "PR03", "limit": 0.585, "value": 0.41, "result": "pass", "measure": "blur"}]', '{"blur": 0.41, "faces": 1, "face_light": 0.31}', 'measures-9', 'core', 'core-5', '00000000-0000-4000-8000-000000000051', 'false', '2023-03-20 02:30:00+00', NULL),
  ('00000000-0000-4000-8000-000000000183', '00000000-0000-4000-8000-000000000165', 'fail', '[{"rule": "PR03", "limit": 0.585, "value": 0.41, "result": "fail", "measure": "blur"}]', '{"blur": 0.41, "faces": 1, "face_light": 0.31}', 'measures-9', 'core', 'core-5', '00000000-0000-4000-8000-000000000051', 'false', '2023-03-20 02:30:00+00', NULL),
  ('00000000-0000-4000-8000-000000000184', '00000000-0000-4000-8000-000000000166', 'warn', '[{"rule": "PR03", "limit": 0.585, "value": 0.41, "result": "warn", "measure": "blur"}]', '{"blur": 0.41, "faces": 1, "face_light": 0.31}', 'measures-9', 'core', 'core-5', '00000000-0000-4000-8000-000000000051', 'false', '2023-03-20 02:30:00+00', NULL),
  ('00000000-0000-4000-8000-000000000185', '00000000-0000-4000-8000-000000000167', 'warn', '[{"rule": "PR03", "limit": 0.585, "value": 0.41, "result": "warn", "measure": "blur"}]', '{"blur": 0.41, "faces": 1, "face_light": 0.31}', 'measures-9', 'core', 'core-5', '00000000-0000-4000-8000-000000000051', 'false', '2023-03-20 02:30:00+00', NULL),
  ('00000000-0000-4000-8000-000000000186', '00000000-0000-4000-8000-000000000161', 'warn', '[{"rule": "PR03", "limit": 0.585, "value": 0.41, "result": "warn", "measure": "blur"}]', '{"blur": 0.41, "faces": 1, "face_light": 0.31}', 'measures-9', 'core', 'core-5', '00000000-0000-4000-8000-000000000051', 'true', '2023-03-20 02:30:00+00', '00000000-0000-4000-8000-000000000171');
select setval('audit_entries_id_seq', (select max(id) from audit_entries));
select setval('unit_steps_id_seq', (select max(id) from unit_steps));
