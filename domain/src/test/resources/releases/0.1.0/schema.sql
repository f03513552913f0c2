-- The tables of Groundwork 0.1.0, kept for the tests of later releases. Never edited.
set check_function_bodies = off;

-- The role the application works under owns no table, so that row-level security binds it and it cannot change the schema.
-- Roles belong to the whole server: another database of the same server may have made it already.
do $$
declare
  -- From 16 on, whoever creates a role is its member, but may not work under it until granted.
  privilege text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  if not exists (select from pg_roles where rolname = 'groundwork_app') then
    create role groundwork_app nologin noinherit;
  end if;
  if not pg_has_role(current_user, 'groundwork_app', privilege) then
    execute format('grant groundwork_app to %I', current_user);
  end if;
end
$$;

create extension if not exists pg_trgm;

CREATE OR REPLACE PROCEDURE public.protect_by_candidate(IN owned_table regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security, force row level security', owned_table);
  execute format(
    'create policy own_rows_only on %s using (candidate_id = nullif(current_setting(''groundwork.candidate_id'', true), '''')::uuid)'
    ' with check (candidate_id = nullif(current_setting(''groundwork.candidate_id'', true), '''')::uuid)', owned_table);
  execute format('grant select, insert, update, delete on %s to groundwork_app', owned_table);
end
$procedure$
;

create table access_token (
  id uuid not null,
  candidate_id uuid not null,
  secret_hash bytea not null,
  name text not null,
  may_read boolean not null,
  may_write boolean not null,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  created_at timestamp with time zone not null
);

create table activity_story (
  candidate_id uuid not null,
  id uuid not null,
  activity text not null,
  story_id uuid not null,
  created_at timestamp with time zone not null
);

create table asking (
  candidate_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  interview_id uuid not null,
  "position" integer not null,
  confidence integer,
  better text,
  introduced boolean not null
);

create table candidate (
  id uuid not null,
  version integer not null,
  email text not null,
  email_key text not null,
  display_name text not null,
  password_hash text not null,
  time_zone text not null,
  locale text not null,
  weekly_goal integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  digest_hour integer,
  notice_minutes integer,
  has_webhooks boolean default false not null,
  disabled_at timestamp with time zone
);

create table checklist (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid,
  interview_id uuid,
  guide text,
  template text,
  made_for text,
  title text not null,
  removed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table checklist_item (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  checklist_id uuid not null,
  title text not null,
  why text,
  competency text,
  lead_time text,
  due_at timestamp with time zone,
  completed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  "position" integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table column_mapping (
  candidate_id uuid not null,
  id uuid not null,
  signature text not null,
  names text[] not null,
  fields text[] not null,
  day_first boolean not null,
  updated_at timestamp with time zone not null
);

create table company (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  website text,
  location text,
  notes text,
  search tsvector generated always as (((setweight(to_tsvector('simple'::regconfig, translate(name, '<>'::text, '  '::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, translate(COALESCE(location, ''::text), '<>'::text, '  '::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(notes, ''::text), 50000), '<>'::text, '  '::text)), 'C'::"char"))) stored not null
);

create table competency (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  name text not null,
  kind text not null,
  weight integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table contact (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  company_id uuid,
  name text not null,
  name_key text not null,
  title text,
  email text,
  phone text,
  linkedin text,
  notes text,
  last_touch_on date,
  next_touch_on date,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  search tsvector generated always as (((setweight(to_tsvector('simple'::regconfig, translate(name, '<>'::text, '  '::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, translate(((COALESCE(title, ''::text) || ' '::text) || COALESCE(email, ''::text)), '<>'::text, '  '::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(notes, ''::text), 50000), '<>'::text, '  '::text)), 'C'::"char"))) stored not null
);

create table counter_answer (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  counter_question_id uuid not null,
  company_id uuid not null,
  text text not null,
  answered_on date not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table counter_question (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  audience text not null,
  text text not null,
  why text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table criterion (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  kind text not null,
  weight integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table criterion_rating (
  candidate_id uuid not null,
  id uuid not null,
  criterion_id uuid not null,
  application_id uuid not null,
  rating integer not null
);

create table debrief (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  interview_id uuid not null,
  held_at timestamp with time zone not null,
  summary text,
  next_step text,
  promised text,
  rating integer,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table document (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  kind text not null,
  revision integer not null,
  content_type text not null,
  size bigint not null,
  sha256 text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table document_content (
  candidate_id uuid not null,
  document_id uuid not null,
  bytes bytea not null
);

create table document_evidence (
  candidate_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  kind text not null,
  created_at timestamp with time zone not null
);

create table document_use (
  candidate_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  application_id uuid not null,
  used_on date not null,
  created_at timestamp with time zone not null
);

create table exchange_rate (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  from_currency text not null,
  to_currency text not null,
  rate numeric(24,12) not null,
  quoted_on date not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table feed_secret (
  candidate_id uuid not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null
);

create table fit_check (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  guide text not null,
  statements text[] not null,
  answers text[] not null,
  honest_answer text,
  score integer,
  verdict text,
  deciding text[] not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table flyway_schema_history (
  installed_rank integer not null,
  version character varying(50),
  description character varying(200) not null,
  type character varying(20) not null,
  script character varying(1000) not null,
  checksum integer,
  installed_by character varying(100) not null,
  installed_on timestamp without time zone default now() not null,
  execution_time integer not null,
  success boolean not null
);

create table guide (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  content jsonb not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table idempotency_key (
  candidate_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  location text,
  entity_tag text,
  body bytea,
  created_at timestamp with time zone not null
);

create table import_run (
  candidate_id uuid not null,
  id uuid not null,
  state text not null,
  format text not null,
  dry_run boolean not null,
  partial boolean not null,
  row_count integer not null,
  done_count integer not null,
  report text,
  failure text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table import_upload (
  candidate_id uuid not null,
  id uuid not null,
  file_name text not null,
  content bytea default '\x'::bytea not null,
  format text,
  partial boolean not null,
  created_at timestamp with time zone not null,
  report text
);

create table imported_row (
  candidate_id uuid not null,
  id uuid not null,
  origin text not null,
  application_id uuid not null
);

create table interview (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  round integer,
  type text not null,
  title text,
  format text,
  starts_at timestamp with time zone not null,
  starts_at_local text not null,
  time_zone text not null,
  ends_at timestamp with time zone not null,
  location text,
  outcome text not null,
  preparation text,
  sequence integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table interviewer (
  candidate_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null
);

create table invitation (
  id uuid not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create table involvement (
  candidate_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  contact_id uuid not null,
  part text not null,
  created_at timestamp with time zone not null
);

create table job_application (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  company_id uuid not null,
  role text not null,
  stage_id uuid not null,
  stage_entered_at timestamp with time zone not null,
  furthest_kind text not null,
  outcome text,
  closed_on date,
  outcome_reason text,
  posting_url text,
  location text,
  work_mode text,
  employment_type text,
  salary_min numeric(15,2),
  salary_max numeric(15,2),
  salary_currency text,
  salary_period text,
  salary_note text,
  source text,
  excitement integer,
  description text,
  notes text,
  applied_on date,
  follow_up_on date,
  deadline date,
  guide text,
  career_paths text[] default '{}'::text[] not null,
  archived_at timestamp with time zone,
  binned_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  search tsvector generated always as ((((setweight(to_tsvector('simple'::regconfig, translate(role, '<>'::text, '  '::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, translate(((COALESCE(location, ''::text) || ' '::text) || COALESCE(source, ''::text)), '<>'::text, '  '::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(notes, ''::text), 50000), '<>'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(description, ''::text), 50000), '<>'::text, '  '::text)), 'D'::"char"))) stored not null
);

create table negotiation (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  said_on date not null,
  move text not null,
  topic text,
  text text not null,
  said_by text,
  offer_id uuid,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table note (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid,
  company_id uuid,
  contact_id uuid,
  text text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  search tsvector generated always as (setweight(to_tsvector('simple'::regconfig, translate("left"(text, 50000), '<>'::text, '  '::text)), 'C'::"char")) stored not null
);

create table offer (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  revision integer not null,
  received_on date not null,
  respond_by timestamp with time zone,
  time_zone text not null,
  answer_task_id uuid,
  currency text not null,
  base numeric(19,6),
  base_period text not null,
  bonus_target numeric(19,6),
  bonus_guaranteed numeric(19,6),
  equity_kind text,
  equity_value numeric(19,6),
  equity_units numeric(19,6),
  equity_strike numeric(19,6),
  vesting_after text[] not null,
  vesting_shares numeric(12,10)[] not null,
  refreshers numeric(19,6),
  sign_on numeric(19,6),
  claw_back_months integer,
  benefits numeric(19,6),
  starts_on date,
  form text not null,
  expectations text,
  on_call text,
  travel text,
  work_mode text,
  office_days integer,
  growth text,
  notes text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table offer_cost (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  name text not null,
  amount numeric(19,6),
  currency text,
  period text,
  rate numeric(12,10),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table practice (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  competency text not null,
  kind text not null,
  minutes integer not null,
  practised_at timestamp with time zone not null,
  score_names text[] not null,
  score_values integer[] not null,
  note text,
  link text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table practice_timer (
  candidate_id uuid not null,
  id uuid not null,
  competency text not null,
  kind text not null,
  started_at timestamp with time zone not null
);

create table question (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  text text not null,
  text_key text not null,
  competency text,
  confidence integer,
  answer text,
  better text,
  due_at timestamp with time zone,
  memory_state text,
  memory_step integer,
  stability double precision,
  difficulty double precision,
  reviewed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  search tsvector generated always as (((setweight(to_tsvector('simple'::regconfig, translate("left"(text, 50000), '<>'::text, '  '::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(answer, ''::text), 50000), '<>'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(better, ''::text), 50000), '<>'::text, '  '::text)), 'C'::"char"))) stored not null
);

create table requirement (
  candidate_id uuid not null,
  id uuid not null,
  fit_check_id uuid not null,
  "position" integer not null,
  text text not null,
  met text,
  evidence text,
  plan text
);

create table review (
  candidate_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  rating text not null,
  reviewed_at timestamp with time zone not null,
  due_at timestamp with time zone not null
);

create table rhythm (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  stage_kind text not null,
  days integer not null,
  title text not null
);

create table sample_row (
  candidate_id uuid not null,
  row_id uuid not null,
  kind text not null
);

create table saved_view (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  page text not null,
  query text not null
);

create table sent_reminder (
  candidate_id uuid not null,
  id uuid not null,
  kind text not null,
  subject text not null,
  sent_at timestamp with time zone not null
);

create table session (
  id uuid not null,
  candidate_id uuid not null,
  secret_hash bytea not null,
  user_agent text,
  address text,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null
);

create table stage (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  name text not null,
  kind text not null,
  "position" integer not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null
);

create table stage_change (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  stage_id uuid not null,
  entered_at timestamp with time zone not null,
  note text,
  made_by_creation boolean not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  task_made boolean default false not null
);

create table statement (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  topic text not null,
  text text not null,
  said_on date not null,
  said_to text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table story (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  title text not null,
  situation text,
  task text,
  action text,
  result text,
  reflection text,
  competencies text[] not null,
  evidence_kinds text[] not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  search tsvector generated always as ((((((setweight(to_tsvector('simple'::regconfig, translate(title, '<>'::text, '  '::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(situation, ''::text), 25000), '<>'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(task, ''::text), 25000), '<>'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(action, ''::text), 25000), '<>'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(result, ''::text), 25000), '<>'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, translate("left"(COALESCE(reflection, ''::text), 25000), '<>'::text, '  '::text)), 'C'::"char"))) stored not null
);

create table tag (
  candidate_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text not null
);

create table tagging (
  candidate_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  tag_id uuid not null
);

create table task (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid,
  stage_change_id uuid,
  follows_id uuid,
  kind text not null,
  title text not null,
  due_on date,
  recurrence text,
  completed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table telling (
  candidate_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  interview_id uuid not null
);

create table throttle (
  key_hash bytea not null,
  attempts integer not null,
  window_ends_at timestamp with time zone not null
);

create table timeline_entry (
  candidate_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  at timestamp with time zone not null,
  type text not null,
  detail text,
  subject_type text not null,
  subject_id uuid not null,
  version integer default 0 not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null
);

create table webhook (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  url text not null,
  events text[] not null,
  active boolean not null,
  secret bytea not null,
  failing_since timestamp with time zone,
  switched_off_because text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table webhook_delivery (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  webhook_id uuid not null,
  event text not null,
  at timestamp with time zone not null,
  payload text not null,
  state text not null,
  attempts integer not null,
  due_at timestamp with time zone,
  attempted_at timestamp with time zone,
  took_millis integer,
  response_status integer,
  problem text
);

create table webhook_queue (
  webhook_id uuid not null,
  candidate_id uuid not null,
  due_at timestamp with time zone,
  claim uuid,
  claimed_until timestamp with time zone
);

create table withdrawn_interview (
  candidate_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  name text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  time_zone text not null,
  sequence integer not null,
  created_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone not null
);

alter table document_content alter column bytes set storage external;

alter table import_upload alter column content set storage external;

alter table access_token add constraint ck_access_token_scopes CHECK ((may_read OR may_write));

alter table access_token add constraint pk_access_token PRIMARY KEY (id);

alter table access_token add constraint uq_access_token_secret_hash UNIQUE (secret_hash);

alter table activity_story add constraint pk_activity_story PRIMARY KEY (candidate_id, id);

alter table activity_story add constraint uq_activity_story_activity UNIQUE (candidate_id, activity);

alter table asking add constraint ck_asking_confidence CHECK (((confidence >= 0) AND (confidence <= 5)));

alter table asking add constraint pk_asking PRIMARY KEY (candidate_id, id);

alter table asking add constraint uq_asking_interview_question UNIQUE (candidate_id, interview_id, question_id);

alter table candidate add constraint ck_candidate_digest_hour CHECK (((digest_hour >= 0) AND (digest_hour <= 23)));

alter table candidate add constraint ck_candidate_notice_minutes CHECK ((notice_minutes > 0));

alter table candidate add constraint ck_candidate_weekly_goal CHECK (((weekly_goal >= 0) AND (weekly_goal <= 1000)));

alter table candidate add constraint pk_candidate PRIMARY KEY (id);

alter table candidate add constraint uq_candidate_email_key UNIQUE (email_key);

alter table checklist add constraint pk_checklist PRIMARY KEY (candidate_id, id);

alter table checklist_item add constraint pk_checklist_item PRIMARY KEY (candidate_id, id);

alter table column_mapping add constraint ck_column_mapping_fields CHECK ((cardinality(names) = cardinality(fields)));

alter table column_mapping add constraint pk_column_mapping PRIMARY KEY (candidate_id, id);

alter table column_mapping add constraint uq_column_mapping_signature UNIQUE (candidate_id, signature);

alter table company add constraint pk_company PRIMARY KEY (candidate_id, id);

alter table company add constraint uq_company_name_key UNIQUE (candidate_id, name_key);

alter table competency add constraint ck_competency_kind CHECK ((kind = ANY (ARRAY['FUNDAMENTAL'::text, 'TOOL'::text])));

alter table competency add constraint ck_competency_weight CHECK (((weight >= 1) AND (weight <= 5)));

alter table competency add constraint pk_competency PRIMARY KEY (candidate_id, id);

alter table competency add constraint uq_competency_slug UNIQUE (candidate_id, slug);

alter table contact add constraint pk_contact PRIMARY KEY (candidate_id, id);

alter table counter_answer add constraint pk_counter_answer PRIMARY KEY (candidate_id, id);

alter table counter_answer add constraint uq_counter_answer_company UNIQUE (candidate_id, company_id, counter_question_id);

alter table counter_question add constraint ck_counter_question_audience CHECK ((audience = ANY (ARRAY['RECRUITER'::text, 'HIRING_MANAGER'::text, 'ENGINEER'::text, 'ANYBODY'::text])));

alter table counter_question add constraint pk_counter_question PRIMARY KEY (candidate_id, id);

alter table criterion add constraint ck_criterion_kind CHECK ((kind = ANY (ARRAY['MONEY'::text, 'FIT'::text, 'RATED'::text])));

alter table criterion add constraint ck_criterion_weight CHECK (((weight >= 0) AND (weight <= 100)));

alter table criterion add constraint pk_criterion PRIMARY KEY (candidate_id, id);

alter table criterion add constraint uq_criterion_name UNIQUE (candidate_id, name_key);

alter table criterion_rating add constraint ck_criterion_rating CHECK (((rating >= 1) AND (rating <= 5)));

alter table criterion_rating add constraint pk_criterion_rating PRIMARY KEY (candidate_id, id);

alter table criterion_rating add constraint uq_criterion_rating UNIQUE (candidate_id, criterion_id, application_id);

alter table debrief add constraint ck_debrief_rating CHECK (((rating >= 1) AND (rating <= 5)));

alter table debrief add constraint pk_debrief PRIMARY KEY (candidate_id, id);

alter table debrief add constraint uq_debrief_interview UNIQUE (candidate_id, interview_id);

alter table document add constraint ck_document_kind CHECK ((kind = ANY (ARRAY['RESUME'::text, 'COVER_LETTER'::text, 'TAKE_HOME'::text, 'OFFER_LETTER'::text, 'OTHER'::text])));

alter table document add constraint pk_document PRIMARY KEY (candidate_id, id);

alter table document add constraint uq_document_kind_name_key_revision UNIQUE (candidate_id, kind, name_key, revision);

alter table document_content add constraint pk_document_content PRIMARY KEY (candidate_id, document_id);

alter table document_evidence add constraint pk_document_evidence PRIMARY KEY (candidate_id, id);

alter table document_evidence add constraint uq_document_evidence_document_kind UNIQUE (candidate_id, document_id, kind);

alter table document_use add constraint pk_document_use PRIMARY KEY (candidate_id, id);

alter table document_use add constraint uq_document_use_application_document UNIQUE (candidate_id, application_id, document_id);

alter table exchange_rate add constraint ck_exchange_rate_currencies CHECK (((from_currency ~ '^[A-Z]{3}$'::text) AND (to_currency ~ '^[A-Z]{3}$'::text) AND (from_currency <> to_currency)));

alter table exchange_rate add constraint ck_exchange_rate_rate CHECK ((rate > (0)::numeric));

alter table exchange_rate add constraint pk_exchange_rate PRIMARY KEY (candidate_id, id);

alter table exchange_rate add constraint uq_exchange_rate_day UNIQUE (candidate_id, from_currency, to_currency, quoted_on);

alter table feed_secret add constraint pk_feed_secret PRIMARY KEY (candidate_id);

alter table feed_secret add constraint uq_feed_secret_secret_hash UNIQUE (secret_hash);

alter table fit_check add constraint ck_fit_check_score CHECK (((score >= 0) AND (score <= 100)));

alter table fit_check add constraint ck_fit_check_verdict CHECK ((verdict = ANY (ARRAY['STRONG'::text, 'MIXED'::text, 'WEAK'::text])));

alter table fit_check add constraint pk_fit_check PRIMARY KEY (candidate_id, id);

alter table fit_check add constraint uq_fit_check_application UNIQUE (candidate_id, application_id);

alter table flyway_schema_history add constraint flyway_schema_history_pk PRIMARY KEY (installed_rank);

alter table guide add constraint pk_guide PRIMARY KEY (candidate_id, id);

alter table guide add constraint uq_guide_slug UNIQUE (candidate_id, slug);

alter table idempotency_key add constraint pk_idempotency_key PRIMARY KEY (candidate_id, key);

alter table import_run add constraint ck_import_run_state CHECK ((state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'CANCELLED'::text, 'FAILED'::text])));

alter table import_run add constraint pk_import_run PRIMARY KEY (candidate_id, id);

alter table import_upload add constraint ck_import_upload_content CHECK ((octet_length(content) <= 67108864));

alter table import_upload add constraint pk_import_upload PRIMARY KEY (candidate_id, id);

alter table imported_row add constraint pk_imported_row PRIMARY KEY (candidate_id, id);

alter table imported_row add constraint uq_imported_row_origin UNIQUE (candidate_id, origin);

alter table interview add constraint ck_interview_ends_at CHECK ((ends_at > starts_at));

alter table interview add constraint ck_interview_format CHECK ((format = ANY (ARRAY['PHONE'::text, 'VIDEO'::text, 'ONSITE'::text, 'TAKE_HOME'::text, 'OTHER'::text])));

alter table interview add constraint ck_interview_outcome CHECK ((outcome = ANY (ARRAY['SCHEDULED'::text, 'HELD'::text, 'PASSED'::text, 'FAILED'::text, 'CANCELLED'::text, 'NO_SHOW'::text])));

alter table interview add constraint ck_interview_type CHECK ((type = ANY (ARRAY['RECRUITER_SCREEN'::text, 'HIRING_MANAGER'::text, 'CODING'::text, 'SYSTEM_DESIGN'::text, 'OPERATING_SYSTEMS'::text, 'DEBUGGING'::text, 'CODE_DESIGN'::text, 'BEHAVIORAL'::text, 'TAKE_HOME'::text, 'PAIRING'::text, 'PANEL'::text, 'OTHER'::text])));

alter table interview add constraint pk_interview PRIMARY KEY (candidate_id, id);

alter table interviewer add constraint pk_interviewer PRIMARY KEY (candidate_id, id);

alter table interviewer add constraint uq_interviewer_interview_contact UNIQUE (candidate_id, interview_id, contact_id);

alter table invitation add constraint pk_invitation PRIMARY KEY (id);

alter table invitation add constraint uq_invitation_secret_hash UNIQUE (secret_hash);

alter table involvement add constraint ck_involvement_part CHECK ((part = ANY (ARRAY['RECRUITER'::text, 'HIRING_MANAGER'::text, 'INTERVIEWER'::text, 'REFERRER'::text, 'OTHER'::text])));

alter table involvement add constraint pk_involvement PRIMARY KEY (candidate_id, id);

alter table involvement add constraint uq_involvement_application_contact_part UNIQUE (candidate_id, application_id, contact_id, part);

alter table job_application add constraint ck_job_application_closed_on CHECK (((outcome IS NULL) = (closed_on IS NULL)));

alter table job_application add constraint ck_job_application_employment_type CHECK ((employment_type = ANY (ARRAY['FULL_TIME'::text, 'PART_TIME'::text, 'CONTRACT'::text, 'INTERNSHIP'::text, 'TEMPORARY'::text])));

alter table job_application add constraint ck_job_application_excitement CHECK (((excitement >= 1) AND (excitement <= 5)));

alter table job_application add constraint ck_job_application_furthest_kind CHECK ((furthest_kind = ANY (ARRAY['SAVED'::text, 'APPLIED'::text, 'SCREENING'::text, 'INTERVIEWING'::text, 'OFFER'::text])));

alter table job_application add constraint ck_job_application_outcome CHECK ((outcome = ANY (ARRAY['ACCEPTED'::text, 'DECLINED'::text, 'REJECTED'::text, 'WITHDRAWN'::text, 'GHOSTED'::text, 'ROLE_CLOSED'::text])));

alter table job_application add constraint ck_job_application_salary CHECK ((salary_min <= salary_max));

alter table job_application add constraint ck_job_application_salary_period CHECK ((salary_period = ANY (ARRAY['YEAR'::text, 'MONTH'::text, 'WEEK'::text, 'DAY'::text, 'HOUR'::text])));

alter table job_application add constraint ck_job_application_work_mode CHECK ((work_mode = ANY (ARRAY['ONSITE'::text, 'HYBRID'::text, 'REMOTE'::text])));

alter table job_application add constraint pk_job_application PRIMARY KEY (candidate_id, id);

alter table negotiation add constraint ck_negotiation_move CHECK ((move = ANY (ARRAY['ASKED'::text, 'ANSWERED'::text])));

alter table negotiation add constraint pk_negotiation PRIMARY KEY (candidate_id, id);

alter table note add constraint ck_note_subject CHECK ((num_nonnulls(application_id, company_id, contact_id) = 1));

alter table note add constraint pk_note PRIMARY KEY (candidate_id, id);

alter table offer add constraint ck_offer_amounts CHECK ((LEAST(base, bonus_target, bonus_guaranteed, equity_value, equity_units, equity_strike, refreshers, sign_on, benefits) >= (0)::numeric));

alter table offer add constraint ck_offer_base_period CHECK ((base_period = ANY (ARRAY['YEAR'::text, 'MONTH'::text, 'WEEK'::text, 'DAY'::text, 'HOUR'::text])));

alter table offer add constraint ck_offer_claw_back_months CHECK (((claw_back_months >= 0) AND (claw_back_months <= 120)));

alter table offer add constraint ck_offer_currency CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table offer add constraint ck_offer_equity_kind CHECK ((equity_kind = ANY (ARRAY['RSU'::text, 'OPTIONS'::text, 'OTHER'::text])));

alter table offer add constraint ck_offer_form CHECK ((form = ANY (ARRAY['VERBAL'::text, 'WRITTEN'::text])));

alter table offer add constraint ck_offer_office_days CHECK (((office_days >= 0) AND (office_days <= 7)));

alter table offer add constraint ck_offer_revision CHECK ((revision > 0));

alter table offer add constraint ck_offer_vesting CHECK ((cardinality(vesting_after) = cardinality(vesting_shares)));

alter table offer add constraint ck_offer_work_mode CHECK ((work_mode = ANY (ARRAY['ONSITE'::text, 'HYBRID'::text, 'REMOTE'::text])));

alter table offer add constraint pk_offer PRIMARY KEY (candidate_id, id);

alter table offer_cost add constraint ck_offer_cost_amount CHECK (((amount >= (0)::numeric) AND (currency ~ '^[A-Z]{3}$'::text) AND (period = ANY (ARRAY['YEAR'::text, 'MONTH'::text, 'WEEK'::text, 'DAY'::text, 'HOUR'::text]))));

alter table offer_cost add constraint ck_offer_cost_complete CHECK (((amount IS NULL) OR ((currency IS NOT NULL) AND (period IS NOT NULL))));

alter table offer_cost add constraint ck_offer_cost_one CHECK (((amount IS NULL) <> (rate IS NULL)));

alter table offer_cost add constraint ck_offer_cost_rate CHECK (((rate >= (0)::numeric) AND (rate <= (1)::numeric)));

alter table offer_cost add constraint pk_offer_cost PRIMARY KEY (candidate_id, id);

alter table practice add constraint ck_practice_kind CHECK ((kind = ANY (ARRAY['PROBLEM'::text, 'MOCK'::text, 'DRILL'::text, 'READING'::text, 'LAB'::text])));

alter table practice add constraint ck_practice_minutes CHECK (((minutes >= 1) AND (minutes <= 1440)));

alter table practice add constraint ck_practice_scores CHECK ((cardinality(score_names) = cardinality(score_values)));

alter table practice add constraint pk_practice PRIMARY KEY (candidate_id, id);

alter table practice_timer add constraint ck_practice_timer_kind CHECK ((kind = ANY (ARRAY['PROBLEM'::text, 'MOCK'::text, 'DRILL'::text, 'READING'::text, 'LAB'::text])));

alter table practice_timer add constraint pk_practice_timer PRIMARY KEY (candidate_id, id);

alter table practice_timer add constraint uq_practice_timer UNIQUE (candidate_id);

alter table question add constraint ck_question_confidence CHECK (((confidence >= 0) AND (confidence <= 5)));

alter table question add constraint ck_question_memory CHECK ((num_nonnulls(memory_state, memory_step, stability, difficulty, reviewed_at) = ANY (ARRAY[0, 5])));

alter table question add constraint ck_question_memory_state CHECK ((memory_state = ANY (ARRAY['LEARNING'::text, 'REVIEW'::text, 'RELEARNING'::text])));

alter table question add constraint pk_question PRIMARY KEY (candidate_id, id);

alter table requirement add constraint ck_requirement_met CHECK ((met = ANY (ARRAY['MET'::text, 'PARTLY'::text, 'GAP'::text])));

alter table requirement add constraint pk_requirement PRIMARY KEY (candidate_id, id);

alter table review add constraint ck_review_rating CHECK ((rating = ANY (ARRAY['AGAIN'::text, 'HARD'::text, 'GOOD'::text, 'EASY'::text])));

alter table review add constraint pk_review PRIMARY KEY (candidate_id, id);

alter table rhythm add constraint ck_rhythm_days CHECK (((days >= 1) AND (days <= 90)));

alter table rhythm add constraint ck_rhythm_stage_kind CHECK ((stage_kind = ANY (ARRAY['SAVED'::text, 'APPLIED'::text, 'SCREENING'::text, 'INTERVIEWING'::text, 'OFFER'::text])));

alter table rhythm add constraint pk_rhythm PRIMARY KEY (candidate_id, id);

alter table rhythm add constraint uq_rhythm_stage_kind UNIQUE (candidate_id, stage_kind);

alter table sample_row add constraint ck_sample_row_kind CHECK ((kind = ANY (ARRAY['APPLICATION'::text, 'CONTACT'::text, 'COMPANY'::text, 'TAG'::text, 'PRACTICE'::text, 'QUESTION'::text, 'STORY'::text, 'EXCHANGE_RATE'::text, 'CRITERION'::text])));

alter table sample_row add constraint pk_sample_row PRIMARY KEY (candidate_id, row_id);

alter table saved_view add constraint ck_saved_view_page CHECK ((page = ANY (ARRAY['BOARD'::text, 'APPLICATIONS'::text])));

alter table saved_view add constraint pk_saved_view PRIMARY KEY (candidate_id, id);

alter table saved_view add constraint uq_saved_view_name_key UNIQUE (candidate_id, name_key);

alter table sent_reminder add constraint ck_sent_reminder_kind CHECK ((kind = ANY (ARRAY['DIGEST'::text, 'NOTICE'::text])));

alter table sent_reminder add constraint pk_sent_reminder PRIMARY KEY (candidate_id, id);

alter table sent_reminder add constraint uq_sent_reminder_kind_subject UNIQUE (candidate_id, kind, subject);

alter table session add constraint pk_session PRIMARY KEY (id);

alter table session add constraint uq_session_secret_hash UNIQUE (secret_hash);

alter table stage add constraint ck_stage_kind CHECK ((kind = ANY (ARRAY['SAVED'::text, 'APPLIED'::text, 'SCREENING'::text, 'INTERVIEWING'::text, 'OFFER'::text])));

alter table stage add constraint pk_stage PRIMARY KEY (candidate_id, id);

alter table stage add constraint uq_stage_position UNIQUE (candidate_id, "position") DEFERRABLE INITIALLY DEFERRED;

alter table stage add constraint uq_stage_slug UNIQUE (candidate_id, slug);

alter table stage_change add constraint pk_stage_change PRIMARY KEY (candidate_id, id);

alter table statement add constraint ck_statement_topic CHECK ((topic = ANY (ARRAY['PAY'::text, 'NOTICE'::text, 'OTHER_OFFERS'::text, 'PLACE'::text, 'REASON'::text, 'OTHER'::text])));

alter table statement add constraint pk_statement PRIMARY KEY (candidate_id, id);

alter table story add constraint pk_story PRIMARY KEY (candidate_id, id);

alter table tag add constraint pk_tag PRIMARY KEY (candidate_id, id);

alter table tag add constraint uq_tag_name_key UNIQUE (candidate_id, name_key);

alter table tagging add constraint pk_tagging PRIMARY KEY (candidate_id, id);

alter table tagging add constraint uq_tagging_application_tag UNIQUE (candidate_id, application_id, tag_id);

alter table task add constraint ck_task_kind CHECK ((kind = ANY (ARRAY['TODO'::text, 'FOLLOW_UP'::text, 'PREPARATION'::text])));

alter table task add constraint pk_task PRIMARY KEY (candidate_id, id);

alter table task add constraint uq_task_follows UNIQUE (candidate_id, follows_id);

alter table task add constraint uq_task_stage_change UNIQUE (candidate_id, stage_change_id);

alter table telling add constraint pk_telling PRIMARY KEY (candidate_id, id);

alter table telling add constraint uq_telling_interview_story UNIQUE (candidate_id, interview_id, story_id);

alter table throttle add constraint pk_throttle PRIMARY KEY (key_hash);

alter table timeline_entry add constraint pk_timeline_entry PRIMARY KEY (candidate_id, id);

alter table webhook add constraint ck_webhook_events CHECK ((cardinality(events) > 0));

alter table webhook add constraint ck_webhook_secret CHECK (((octet_length(secret) >= 24) AND (octet_length(secret) <= 64)));

alter table webhook add constraint ck_webhook_switched_off CHECK (((switched_off_because IS NULL) OR (NOT active)));

alter table webhook add constraint ck_webhook_switched_off_because CHECK ((switched_off_because = ANY (ARRAY['FAILING'::text, 'GONE'::text])));

alter table webhook add constraint ck_webhook_url CHECK ((length(url) <= 2000));

alter table webhook add constraint pk_webhook PRIMARY KEY (candidate_id, id);

alter table webhook_delivery add constraint ck_webhook_delivery_due_at CHECK (((due_at IS NOT NULL) = (state = 'PENDING'::text)));

alter table webhook_delivery add constraint ck_webhook_delivery_problem CHECK ((problem = ANY (ARRAY['STATUS'::text, 'REDIRECT'::text, 'TIMEOUT'::text, 'UNREACHABLE'::text, 'NAME_UNKNOWN'::text, 'ADDRESS_REFUSED'::text, 'INSECURE'::text, 'SWITCHED_OFF'::text])));

alter table webhook_delivery add constraint ck_webhook_delivery_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'DELIVERED'::text, 'FAILED'::text])));

alter table webhook_delivery add constraint pk_webhook_delivery PRIMARY KEY (candidate_id, id);

alter table webhook_queue add constraint ck_webhook_queue_claim CHECK (((claim IS NULL) = (claimed_until IS NULL)));

alter table webhook_queue add constraint pk_webhook_queue PRIMARY KEY (webhook_id);

alter table withdrawn_interview add constraint pk_withdrawn_interview PRIMARY KEY (candidate_id, id);

alter table access_token add constraint fk_access_token_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table activity_story add constraint fk_activity_story_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table activity_story add constraint fk_activity_story_story FOREIGN KEY (candidate_id, story_id) REFERENCES story(candidate_id, id) ON DELETE CASCADE;

alter table asking add constraint fk_asking_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table asking add constraint fk_asking_interview FOREIGN KEY (candidate_id, interview_id) REFERENCES interview(candidate_id, id) ON DELETE CASCADE;

alter table asking add constraint fk_asking_question FOREIGN KEY (candidate_id, question_id) REFERENCES question(candidate_id, id) ON DELETE CASCADE;

alter table checklist add constraint fk_checklist_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table checklist add constraint fk_checklist_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table checklist add constraint fk_checklist_interview FOREIGN KEY (candidate_id, interview_id) REFERENCES interview(candidate_id, id) ON DELETE SET NULL (interview_id);

alter table checklist_item add constraint fk_checklist_item_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table checklist_item add constraint fk_checklist_item_checklist FOREIGN KEY (candidate_id, checklist_id) REFERENCES checklist(candidate_id, id) ON DELETE CASCADE;

alter table column_mapping add constraint fk_column_mapping_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table company add constraint fk_company_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table competency add constraint fk_competency_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table contact add constraint fk_contact_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table contact add constraint fk_contact_company FOREIGN KEY (candidate_id, company_id) REFERENCES company(candidate_id, id) ON DELETE SET NULL (company_id);

alter table counter_answer add constraint fk_counter_answer_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table counter_answer add constraint fk_counter_answer_company FOREIGN KEY (candidate_id, company_id) REFERENCES company(candidate_id, id) ON DELETE CASCADE;

alter table counter_answer add constraint fk_counter_answer_counter_question FOREIGN KEY (candidate_id, counter_question_id) REFERENCES counter_question(candidate_id, id) ON DELETE CASCADE;

alter table counter_question add constraint fk_counter_question_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table criterion add constraint fk_criterion_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table criterion_rating add constraint fk_criterion_rating_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table criterion_rating add constraint fk_criterion_rating_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table criterion_rating add constraint fk_criterion_rating_criterion FOREIGN KEY (candidate_id, criterion_id) REFERENCES criterion(candidate_id, id) ON DELETE CASCADE;

alter table debrief add constraint fk_debrief_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table debrief add constraint fk_debrief_interview FOREIGN KEY (candidate_id, interview_id) REFERENCES interview(candidate_id, id) ON DELETE CASCADE;

alter table document add constraint fk_document_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table document_content add constraint fk_document_content_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table document_content add constraint fk_document_content_document FOREIGN KEY (candidate_id, document_id) REFERENCES document(candidate_id, id) ON DELETE CASCADE;

alter table document_evidence add constraint fk_document_evidence_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table document_evidence add constraint fk_document_evidence_document FOREIGN KEY (candidate_id, document_id) REFERENCES document(candidate_id, id) ON DELETE CASCADE;

alter table document_use add constraint fk_document_use_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table document_use add constraint fk_document_use_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table document_use add constraint fk_document_use_document FOREIGN KEY (candidate_id, document_id) REFERENCES document(candidate_id, id) ON DELETE CASCADE;

alter table exchange_rate add constraint fk_exchange_rate_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table feed_secret add constraint fk_feed_secret_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table fit_check add constraint fk_fit_check_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table fit_check add constraint fk_fit_check_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table guide add constraint fk_guide_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table idempotency_key add constraint fk_idempotency_key_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table import_run add constraint fk_import_run_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table import_upload add constraint fk_import_upload_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table imported_row add constraint fk_imported_row_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table imported_row add constraint fk_imported_row_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table interview add constraint fk_interview_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table interview add constraint fk_interview_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table interviewer add constraint fk_interviewer_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table interviewer add constraint fk_interviewer_contact FOREIGN KEY (candidate_id, contact_id) REFERENCES contact(candidate_id, id) ON DELETE CASCADE;

alter table interviewer add constraint fk_interviewer_interview FOREIGN KEY (candidate_id, interview_id) REFERENCES interview(candidate_id, id) ON DELETE CASCADE;

alter table involvement add constraint fk_involvement_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table involvement add constraint fk_involvement_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table involvement add constraint fk_involvement_contact FOREIGN KEY (candidate_id, contact_id) REFERENCES contact(candidate_id, id) ON DELETE CASCADE;

alter table job_application add constraint fk_job_application_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table job_application add constraint fk_job_application_company FOREIGN KEY (candidate_id, company_id) REFERENCES company(candidate_id, id);

alter table job_application add constraint fk_job_application_stage FOREIGN KEY (candidate_id, stage_id) REFERENCES stage(candidate_id, id);

alter table negotiation add constraint fk_negotiation_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table negotiation add constraint fk_negotiation_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table negotiation add constraint fk_negotiation_offer FOREIGN KEY (candidate_id, offer_id) REFERENCES offer(candidate_id, id) ON DELETE SET NULL (offer_id);

alter table note add constraint fk_note_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table note add constraint fk_note_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table note add constraint fk_note_company FOREIGN KEY (candidate_id, company_id) REFERENCES company(candidate_id, id) ON DELETE CASCADE;

alter table note add constraint fk_note_contact FOREIGN KEY (candidate_id, contact_id) REFERENCES contact(candidate_id, id) ON DELETE CASCADE;

alter table offer add constraint fk_offer_answer_task FOREIGN KEY (candidate_id, answer_task_id) REFERENCES task(candidate_id, id) ON DELETE SET NULL (answer_task_id);

alter table offer add constraint fk_offer_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table offer add constraint fk_offer_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table offer_cost add constraint fk_offer_cost_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table offer_cost add constraint fk_offer_cost_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table practice add constraint fk_practice_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table practice_timer add constraint fk_practice_timer_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table question add constraint fk_question_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table requirement add constraint fk_requirement_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table requirement add constraint fk_requirement_fit_check FOREIGN KEY (candidate_id, fit_check_id) REFERENCES fit_check(candidate_id, id) ON DELETE CASCADE;

alter table review add constraint fk_review_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table review add constraint fk_review_question FOREIGN KEY (candidate_id, question_id) REFERENCES question(candidate_id, id) ON DELETE CASCADE;

alter table rhythm add constraint fk_rhythm_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table sample_row add constraint fk_sample_row_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table saved_view add constraint fk_saved_view_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table sent_reminder add constraint fk_sent_reminder_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table session add constraint fk_session_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table stage add constraint fk_stage_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table stage_change add constraint fk_stage_change_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table stage_change add constraint fk_stage_change_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table stage_change add constraint fk_stage_change_stage FOREIGN KEY (candidate_id, stage_id) REFERENCES stage(candidate_id, id);

alter table statement add constraint fk_statement_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table statement add constraint fk_statement_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table story add constraint fk_story_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table tag add constraint fk_tag_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table tagging add constraint fk_tagging_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table tagging add constraint fk_tagging_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table tagging add constraint fk_tagging_tag FOREIGN KEY (candidate_id, tag_id) REFERENCES tag(candidate_id, id) ON DELETE CASCADE;

alter table task add constraint fk_task_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table task add constraint fk_task_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table task add constraint fk_task_follows FOREIGN KEY (candidate_id, follows_id) REFERENCES task(candidate_id, id) ON DELETE SET NULL (follows_id);

alter table task add constraint fk_task_stage_change FOREIGN KEY (candidate_id, stage_change_id) REFERENCES stage_change(candidate_id, id) ON DELETE SET NULL (stage_change_id);

alter table telling add constraint fk_telling_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table telling add constraint fk_telling_interview FOREIGN KEY (candidate_id, interview_id) REFERENCES interview(candidate_id, id) ON DELETE CASCADE;

alter table telling add constraint fk_telling_story FOREIGN KEY (candidate_id, story_id) REFERENCES story(candidate_id, id) ON DELETE CASCADE;

alter table timeline_entry add constraint fk_timeline_entry_application FOREIGN KEY (candidate_id, application_id) REFERENCES job_application(candidate_id, id) ON DELETE CASCADE;

alter table timeline_entry add constraint fk_timeline_entry_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table webhook add constraint fk_webhook_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table webhook_delivery add constraint fk_webhook_delivery_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table webhook_delivery add constraint fk_webhook_delivery_webhook FOREIGN KEY (candidate_id, webhook_id) REFERENCES webhook(candidate_id, id) ON DELETE CASCADE;

alter table webhook_queue add constraint fk_webhook_queue_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

alter table webhook_queue add constraint fk_webhook_queue_webhook FOREIGN KEY (candidate_id, webhook_id) REFERENCES webhook(candidate_id, id) ON DELETE CASCADE;

alter table withdrawn_interview add constraint fk_withdrawn_interview_candidate FOREIGN KEY (candidate_id) REFERENCES candidate(id) ON DELETE CASCADE;

CREATE INDEX ix_access_token_candidate ON public.access_token USING btree (candidate_id, created_at DESC);

CREATE INDEX ix_activity_story_story ON public.activity_story USING btree (candidate_id, story_id);

CREATE INDEX ix_asking_question ON public.asking USING btree (candidate_id, question_id);

CREATE INDEX ix_candidate_reminders ON public.candidate USING btree (id) WHERE ((digest_hour IS NOT NULL) OR (notice_minutes IS NOT NULL));

CREATE INDEX ix_checklist_application ON public.checklist USING btree (candidate_id, application_id);

CREATE INDEX ix_checklist_interview ON public.checklist USING btree (candidate_id, interview_id);

CREATE INDEX ix_checklist_item_checklist ON public.checklist_item USING btree (candidate_id, checklist_id, "position");

CREATE INDEX ix_checklist_item_completed_at ON public.checklist_item USING btree (candidate_id, completed_at) WHERE (completed_at IS NOT NULL);

CREATE INDEX ix_checklist_item_due_at ON public.checklist_item USING btree (candidate_id, due_at, id) WHERE ((completed_at IS NULL) AND (withdrawn_at IS NULL));

CREATE INDEX ix_contact_company ON public.contact USING btree (candidate_id, company_id);

CREATE INDEX ix_contact_name_key ON public.contact USING btree (candidate_id, name_key, id);

CREATE INDEX ix_contact_next_touch_on ON public.contact USING btree (candidate_id, next_touch_on) WHERE (next_touch_on IS NOT NULL);

CREATE INDEX ix_criterion_rating_application ON public.criterion_rating USING btree (candidate_id, application_id);

CREATE INDEX ix_document_created_at ON public.document USING btree (candidate_id, created_at DESC, id DESC);

CREATE INDEX ix_document_use_document ON public.document_use USING btree (candidate_id, document_id);

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);

CREATE INDEX ix_idempotency_key_created_at ON public.idempotency_key USING btree (candidate_id, created_at);

CREATE UNIQUE INDEX uq_import_run_running ON public.import_run USING btree (candidate_id) WHERE (state = 'RUNNING'::text);

CREATE INDEX ix_imported_row_application ON public.imported_row USING btree (candidate_id, application_id);

CREATE INDEX ix_interview_application ON public.interview USING btree (candidate_id, application_id, starts_at);

CREATE INDEX ix_interview_scheduled ON public.interview USING btree (candidate_id, ends_at) WHERE (outcome = 'SCHEDULED'::text);

CREATE INDEX ix_interview_starts_at ON public.interview USING btree (candidate_id, starts_at, id);

CREATE INDEX ix_interviewer_contact ON public.interviewer USING btree (candidate_id, contact_id);

CREATE INDEX ix_involvement_contact ON public.involvement USING btree (candidate_id, contact_id);

CREATE INDEX ix_job_application_binned_at ON public.job_application USING btree (candidate_id, binned_at DESC, id DESC) WHERE (binned_at IS NOT NULL);

CREATE INDEX ix_job_application_company ON public.job_application USING btree (candidate_id, company_id);

CREATE INDEX ix_job_application_created_at ON public.job_application USING btree (candidate_id, created_at DESC, id);

CREATE INDEX ix_job_application_open ON public.job_application USING btree (candidate_id, stage_id, stage_entered_at DESC, id DESC) WHERE ((outcome IS NULL) AND (archived_at IS NULL) AND (binned_at IS NULL));

CREATE INDEX ix_job_application_open_entered ON public.job_application USING btree (candidate_id, stage_entered_at DESC, id DESC) WHERE ((outcome IS NULL) AND (archived_at IS NULL) AND (binned_at IS NULL));

CREATE INDEX ix_job_application_outcome ON public.job_application USING btree (candidate_id, outcome) WHERE ((archived_at IS NULL) AND (binned_at IS NULL));

CREATE INDEX ix_job_application_posting_url ON public.job_application USING btree (candidate_id, posting_url) WHERE (posting_url IS NOT NULL);

CREATE INDEX ix_job_application_source ON public.job_application USING btree (candidate_id, source) WHERE ((source IS NOT NULL) AND (binned_at IS NULL));

CREATE INDEX ix_job_application_stage ON public.job_application USING btree (candidate_id, stage_id, stage_entered_at DESC, id);

CREATE INDEX ix_job_application_updated_at ON public.job_application USING btree (candidate_id, updated_at DESC, id);

CREATE INDEX ix_negotiation_application ON public.negotiation USING btree (candidate_id, application_id, said_on DESC, id DESC);

CREATE INDEX ix_negotiation_said_on ON public.negotiation USING btree (candidate_id, said_on DESC, id DESC);

CREATE INDEX ix_note_application ON public.note USING btree (candidate_id, application_id, created_at DESC) WHERE (application_id IS NOT NULL);

CREATE INDEX ix_note_company ON public.note USING btree (candidate_id, company_id, created_at DESC) WHERE (company_id IS NOT NULL);

CREATE INDEX ix_note_contact ON public.note USING btree (candidate_id, contact_id, created_at DESC) WHERE (contact_id IS NOT NULL);

CREATE INDEX ix_note_created_at ON public.note USING btree (candidate_id, created_at DESC, id DESC);

CREATE INDEX ix_offer_application ON public.offer USING btree (candidate_id, application_id, revision DESC);

CREATE INDEX ix_offer_received_on ON public.offer USING btree (candidate_id, received_on DESC, id DESC);

CREATE INDEX ix_offer_cost_application ON public.offer_cost USING btree (candidate_id, application_id, created_at, id);

CREATE INDEX ix_practice_practised_at ON public.practice USING btree (candidate_id, practised_at DESC, id DESC);

CREATE INDEX ix_question_created_at ON public.question USING btree (candidate_id, created_at DESC, id DESC);

CREATE INDEX ix_question_due_at ON public.question USING btree (candidate_id, due_at, id) WHERE (due_at IS NOT NULL);

CREATE INDEX ix_question_text_key ON public.question USING btree (candidate_id, md5(text_key));

CREATE INDEX ix_requirement_fit_check ON public.requirement USING btree (candidate_id, fit_check_id, "position");

CREATE INDEX ix_review_question ON public.review USING btree (candidate_id, question_id, reviewed_at DESC, id DESC);

CREATE INDEX ix_session_candidate ON public.session USING btree (candidate_id, last_seen_at DESC);

CREATE INDEX ix_stage_change_application ON public.stage_change USING btree (candidate_id, application_id, entered_at DESC);

CREATE INDEX ix_stage_change_stage ON public.stage_change USING btree (candidate_id, stage_id);

CREATE INDEX ix_statement_application ON public.statement USING btree (candidate_id, application_id, said_on DESC, id DESC);

CREATE INDEX ix_statement_said_on ON public.statement USING btree (candidate_id, said_on DESC, id DESC);

CREATE INDEX ix_story_created_at ON public.story USING btree (candidate_id, created_at DESC, id DESC);

CREATE INDEX ix_tagging_tag ON public.tagging USING btree (candidate_id, tag_id);

CREATE INDEX ix_task_application ON public.task USING btree (candidate_id, application_id);

CREATE INDEX ix_task_due_on ON public.task USING btree (candidate_id, due_on, id) WHERE (completed_at IS NULL);

CREATE INDEX ix_telling_story ON public.telling USING btree (candidate_id, story_id);

CREATE INDEX ix_throttle_window_ends_at ON public.throttle USING btree (window_ends_at);

CREATE INDEX ix_timeline_entry_application ON public.timeline_entry USING btree (candidate_id, application_id, at DESC, id DESC);

CREATE INDEX ix_timeline_entry_subject ON public.timeline_entry USING btree (candidate_id, subject_id);

CREATE INDEX ix_webhook_delivery_due ON public.webhook_delivery USING btree (candidate_id, webhook_id, due_at) WHERE (state = 'PENDING'::text);

CREATE INDEX ix_webhook_delivery_webhook ON public.webhook_delivery USING btree (candidate_id, webhook_id, id);

CREATE INDEX ix_webhook_queue_due_at ON public.webhook_queue USING btree (due_at);

CREATE INDEX ix_webhook_queue_webhook ON public.webhook_queue USING btree (candidate_id, webhook_id);

alter table activity_story enable row level security, force row level security;

alter table asking enable row level security, force row level security;

alter table checklist enable row level security, force row level security;

alter table checklist_item enable row level security, force row level security;

alter table column_mapping enable row level security, force row level security;

alter table company enable row level security, force row level security;

alter table competency enable row level security, force row level security;

alter table contact enable row level security, force row level security;

alter table counter_answer enable row level security, force row level security;

alter table counter_question enable row level security, force row level security;

alter table criterion enable row level security, force row level security;

alter table criterion_rating enable row level security, force row level security;

alter table debrief enable row level security, force row level security;

alter table document enable row level security, force row level security;

alter table document_content enable row level security, force row level security;

alter table document_evidence enable row level security, force row level security;

alter table document_use enable row level security, force row level security;

alter table exchange_rate enable row level security, force row level security;

alter table fit_check enable row level security, force row level security;

alter table guide enable row level security, force row level security;

alter table idempotency_key enable row level security, force row level security;

alter table import_run enable row level security, force row level security;

alter table import_upload enable row level security, force row level security;

alter table imported_row enable row level security, force row level security;

alter table interview enable row level security, force row level security;

alter table interviewer enable row level security, force row level security;

alter table involvement enable row level security, force row level security;

alter table job_application enable row level security, force row level security;

alter table negotiation enable row level security, force row level security;

alter table note enable row level security, force row level security;

alter table offer enable row level security, force row level security;

alter table offer_cost enable row level security, force row level security;

alter table practice enable row level security, force row level security;

alter table practice_timer enable row level security, force row level security;

alter table question enable row level security, force row level security;

alter table requirement enable row level security, force row level security;

alter table review enable row level security, force row level security;

alter table rhythm enable row level security, force row level security;

alter table sample_row enable row level security, force row level security;

alter table saved_view enable row level security, force row level security;

alter table sent_reminder enable row level security, force row level security;

alter table stage enable row level security, force row level security;

alter table stage_change enable row level security, force row level security;

alter table statement enable row level security, force row level security;

alter table story enable row level security, force row level security;

alter table tag enable row level security, force row level security;

alter table tagging enable row level security, force row level security;

alter table task enable row level security, force row level security;

alter table telling enable row level security, force row level security;

alter table timeline_entry enable row level security, force row level security;

alter table webhook enable row level security, force row level security;

alter table webhook_delivery enable row level security, force row level security;

alter table withdrawn_interview enable row level security, force row level security;

create policy own_rows_only on activity_story as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on asking as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on checklist as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on checklist_item as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on column_mapping as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on company as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on competency as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on contact as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on counter_answer as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on counter_question as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on criterion as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on criterion_rating as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on debrief as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on document as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on document_content as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on document_evidence as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on document_use as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on exchange_rate as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on fit_check as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on guide as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on idempotency_key as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on import_run as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on import_upload as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on imported_row as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on interview as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on interviewer as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on involvement as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on job_application as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on negotiation as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on note as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on offer as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on offer_cost as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on practice as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on practice_timer as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on question as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on requirement as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on review as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on rhythm as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on sample_row as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on saved_view as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on sent_reminder as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on stage as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on stage_change as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on statement as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on story as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on tag as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on tagging as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on task as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on telling as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on timeline_entry as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on webhook as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on webhook_delivery as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

create policy own_rows_only on withdrawn_interview as permissive for all to public using ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid)) with check ((candidate_id = (NULLIF(current_setting('groundwork.candidate_id'::text, true), ''::text))::uuid));

grant delete, insert, select, update on access_token to groundwork_app;

grant delete, insert, select, update on activity_story to groundwork_app;

grant delete, insert, select, update on asking to groundwork_app;

grant delete, insert, select, update on candidate to groundwork_app;

grant delete, insert, select, update on checklist to groundwork_app;

grant delete, insert, select, update on checklist_item to groundwork_app;

grant delete, insert, select, update on column_mapping to groundwork_app;

grant delete, insert, select, update on company to groundwork_app;

grant delete, insert, select, update on competency to groundwork_app;

grant delete, insert, select, update on contact to groundwork_app;

grant delete, insert, select, update on counter_answer to groundwork_app;

grant delete, insert, select, update on counter_question to groundwork_app;

grant delete, insert, select, update on criterion to groundwork_app;

grant delete, insert, select, update on criterion_rating to groundwork_app;

grant delete, insert, select, update on debrief to groundwork_app;

grant delete, insert, select, update on document to groundwork_app;

grant delete, insert, select, update on document_content to groundwork_app;

grant delete, insert, select, update on document_evidence to groundwork_app;

grant delete, insert, select, update on document_use to groundwork_app;

grant delete, insert, select, update on exchange_rate to groundwork_app;

grant delete, insert, select, update on feed_secret to groundwork_app;

grant delete, insert, select, update on fit_check to groundwork_app;

grant delete, insert, select, update on guide to groundwork_app;

grant delete, insert, select, update on idempotency_key to groundwork_app;

grant delete, insert, select, update on import_run to groundwork_app;

grant delete, insert, select, update on import_upload to groundwork_app;

grant delete, insert, select, update on imported_row to groundwork_app;

grant delete, insert, select, update on interview to groundwork_app;

grant delete, insert, select, update on interviewer to groundwork_app;

grant delete, insert, select, update on invitation to groundwork_app;

grant delete, insert, select, update on involvement to groundwork_app;

grant delete, insert, select, update on job_application to groundwork_app;

grant delete, insert, select, update on negotiation to groundwork_app;

grant delete, insert, select, update on note to groundwork_app;

grant delete, insert, select, update on offer to groundwork_app;

grant delete, insert, select, update on offer_cost to groundwork_app;

grant delete, insert, select, update on practice to groundwork_app;

grant delete, insert, select, update on practice_timer to groundwork_app;

grant delete, insert, select, update on question to groundwork_app;

grant delete, insert, select, update on requirement to groundwork_app;

grant delete, insert, select, update on review to groundwork_app;

grant delete, insert, select, update on rhythm to groundwork_app;

grant delete, insert, select, update on sample_row to groundwork_app;

grant delete, insert, select, update on saved_view to groundwork_app;

grant delete, insert, select, update on sent_reminder to groundwork_app;

grant delete, insert, select, update on session to groundwork_app;

grant delete, insert, select, update on stage to groundwork_app;

grant delete, insert, select, update on stage_change to groundwork_app;

grant delete, insert, select, update on statement to groundwork_app;

grant delete, insert, select, update on story to groundwork_app;

grant delete, insert, select, update on tag to groundwork_app;

grant delete, insert, select, update on tagging to groundwork_app;

grant delete, insert, select, update on task to groundwork_app;

grant delete, insert, select, update on telling to groundwork_app;

grant delete, insert, select, update on throttle to groundwork_app;

grant delete, insert, select, update on timeline_entry to groundwork_app;

grant delete, insert, select, update on webhook to groundwork_app;

grant delete, insert, select, update on webhook_delivery to groundwork_app;

grant delete, insert, select, update on webhook_queue to groundwork_app;

grant delete, insert, select, update on withdrawn_interview to groundwork_app;

insert into flyway_schema_history values ('1', '1', 'create application role', 'SQL', 'db/migration/V1__create_application_role.sql', '215485042', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('2', '2', 'create row protection', 'SQL', 'db/migration/V2__create_row_protection.sql', '-1292854966', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('3', '3', 'create candidates', 'SQL', 'db/migration/V3__create_candidates.sql', '-1051042443', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('4', '4', 'create sessions', 'SQL', 'db/migration/V4__create_sessions.sql', '-77729639', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('5', '5', 'create access tokens', 'SQL', 'db/migration/V5__create_access_tokens.sql', '1824378676', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('6', '6', 'create invitations', 'SQL', 'db/migration/V6__create_invitations.sql', '-108443440', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('7', '7', 'create throttles', 'SQL', 'db/migration/V7__create_throttles.sql', '951711569', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('8', '8', 'create companies', 'SQL', 'db/migration/V8__create_companies.sql', '-201838092', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('9', '9', 'create stages', 'SQL', 'db/migration/V9__create_stages.sql', '704627913', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('10', '10', 'create job applications', 'SQL', 'db/migration/V10__create_job_applications.sql', '-1059143516', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('11', '11', 'create stage changes', 'SQL', 'db/migration/V11__create_stage_changes.sql', '1857001626', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('12', '12', 'create timeline entries', 'SQL', 'db/migration/V12__create_timeline_entries.sql', '-1590862084', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('13', '13', 'create tags', 'SQL', 'db/migration/V13__create_tags.sql', '559611578', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('14', '14', 'create idempotency keys', 'SQL', 'db/migration/V14__create_idempotency_keys.sql', '332257122', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('15', '15', 'create application search', 'SQL', 'db/migration/V15__create_application_search.sql', '1136950555', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('16', '16', 'create import uploads', 'SQL', 'db/migration/V16__create_import_uploads.sql', '1413441482', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('17', '17', 'create imported rows', 'SQL', 'db/migration/V17__create_imported_rows.sql', '-1343283309', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('18', '20', 'add details to companies', 'SQL', 'db/migration/V20__add_details_to_companies.sql', '427244280', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('19', '21', 'create contacts', 'SQL', 'db/migration/V21__create_contacts.sql', '768003369', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('20', '22', 'create involvements', 'SQL', 'db/migration/V22__create_involvements.sql', '-2034268512', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('21', '23', 'create notes', 'SQL', 'db/migration/V23__create_notes.sql', '-658995820', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('22', '24', 'create tasks', 'SQL', 'db/migration/V24__create_tasks.sql', '1592959566', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('23', '25', 'make tasks of follow up days', 'SQL', 'db/migration/V25__make_tasks_of_follow_up_days.sql', '545165423', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('24', '26', 'create rhythms', 'SQL', 'db/migration/V26__create_rhythms.sql', '-977188259', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('25', '27', 'create documents', 'SQL', 'db/migration/V27__create_documents.sql', '1188108335', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('26', '28', 'create document uses', 'SQL', 'db/migration/V28__create_document_uses.sql', '1849450493', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('27', '29', 'create saved views', 'SQL', 'db/migration/V29__create_saved_views.sql', '1705083420', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('28', '30', 'index the bin', 'SQL', 'db/migration/V30__index_the_bin.sql', '1717742436', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('29', '31', 'create search', 'SQL', 'db/migration/V31__create_search.sql', '-1838873208', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('30', '32', 'create sample rows', 'SQL', 'db/migration/V32__create_sample_rows.sql', '1072274203', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('31', '33', 'create interviews', 'SQL', 'db/migration/V33__create_interviews.sql', '-1690440556', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('32', '34', 'create interviewers', 'SQL', 'db/migration/V34__create_interviewers.sql', '233244240', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('33', '35', 'create withdrawn interviews', 'SQL', 'db/migration/V35__create_withdrawn_interviews.sql', '-1282027281', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('34', '36', 'create feed secrets', 'SQL', 'db/migration/V36__create_feed_secrets.sql', '-537785385', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('35', '37', 'add reminders to candidates', 'SQL', 'db/migration/V37__add_reminders_to_candidates.sql', '-185826380', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('36', '38', 'create sent reminders', 'SQL', 'db/migration/V38__create_sent_reminders.sql', '660903197', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('37', '40', 'create guides', 'SQL', 'db/migration/V40__create_guides.sql', '32202820', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('38', '41', 'create competencies', 'SQL', 'db/migration/V41__create_competencies.sql', '1747343701', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('39', '42', 'create checklists', 'SQL', 'db/migration/V42__create_checklists.sql', '316482672', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('40', '43', 'create checklist items', 'SQL', 'db/migration/V43__create_checklist_items.sql', '1635391593', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('41', '44', 'create fit checks', 'SQL', 'db/migration/V44__create_fit_checks.sql', '429255794', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('42', '45', 'create requirements', 'SQL', 'db/migration/V45__create_requirements.sql', '-93850582', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('43', '46', 'create document evidence', 'SQL', 'db/migration/V46__create_document_evidence.sql', '684512466', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('44', '50', 'create practices', 'SQL', 'db/migration/V50__create_practices.sql', '877435337', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('45', '51', 'create questions', 'SQL', 'db/migration/V51__create_questions.sql', '429126802', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('46', '52', 'create stories', 'SQL', 'db/migration/V52__create_stories.sql', '659774680', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('47', '53', 'create statements', 'SQL', 'db/migration/V53__create_statements.sql', '641959388', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('48', '54', 'create counter questions', 'SQL', 'db/migration/V54__create_counter_questions.sql', '1810577901', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('49', '55', 'create askings', 'SQL', 'db/migration/V55__create_askings.sql', '1378551864', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('50', '56', 'create tellings', 'SQL', 'db/migration/V56__create_tellings.sql', '1528871702', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('51', '57', 'create debriefs', 'SQL', 'db/migration/V57__create_debriefs.sql', '1107581790', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('52', '60', 'keep import reports', 'SQL', 'db/migration/V60__keep_import_reports.sql', '2007623816', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('53', '70', 'create column mappings', 'SQL', 'db/migration/V70__create_column_mappings.sql', '1296783774', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('54', '71', 'create import runs', 'SQL', 'db/migration/V71__create_import_runs.sql', '-1851463674', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('55', '80', 'remember more kinds of sample rows', 'SQL', 'db/migration/V80__remember_more_kinds_of_sample_rows.sql', '-1501927710', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('56', '81', 'create activity stories', 'SQL', 'db/migration/V81__create_activity_stories.sql', '-48038063', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('57', '82', 'search questions and stories', 'SQL', 'db/migration/V82__search_questions_and_stories.sql', '1168967489', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('58', '83', 'create webhooks', 'SQL', 'db/migration/V83__create_webhooks.sql', '1907868252', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('59', '84', 'create webhook queue', 'SQL', 'db/migration/V84__create_webhook_queue.sql', '790903378', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('60', '90', 'create offers', 'SQL', 'db/migration/V90__create_offers.sql', '1695122207', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('61', '91', 'create exchange rates and costs', 'SQL', 'db/migration/V91__create_exchange_rates_and_costs.sql', '381946273', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('62', '92', 'create criteria', 'SQL', 'db/migration/V92__create_criteria.sql', '466958347', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('63', '93', 'remember offers of the sample', 'SQL', 'db/migration/V93__remember_offers_of_the_sample.sql', '127243349', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('64', '100', 'keep no files of running imports', 'SQL', 'db/migration/V100__keep_no_files_of_running_imports.sql', '435029256', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('65', '101', 'keep larger files of imports', 'SQL', 'db/migration/V101__keep_larger_files_of_imports.sql', '-1615691945', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('66', '102', 'disable accounts', 'SQL', 'db/migration/V102__disable_accounts.sql', '-376541832', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('67', '103', 'date stages and timeline entries', 'SQL', 'db/migration/V103__date_stages_and_timeline_entries.sql', '459590468', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('68', '104', 'index what is open', 'SQL', 'db/migration/V104__index_what_is_open.sql', '1682411338', 'groundwork', '2000-01-01', '0', 't');

insert into flyway_schema_history values ('69', '105', 'index the table of what is open', 'SQL', 'db/migration/V105__index_the_table_of_what_is_open.sql', '2075243204', 'groundwork', '2000-01-01', '0', 't');
