-- Makes :accounts accounts with the stages of the first one and 50 applications each, each with what creating it leaves.
-- Needs a superuser; foreign keys hold by construction.
set session_replication_role = replica;
set synchronous_commit = off;

create temporary table other as
select gen_random_uuid() as id, i from generate_series(1, :accounts) i;
create temporary table model as select * from candidate order by created_at limit 1;
create temporary table stage_of as
select o.id as candidate_id, gen_random_uuid() as id, s.slug, s.kind, s.position
from other o cross join stage s where s.candidate_id = (select id from model);

insert into candidate
select (jsonb_populate_record(m, jsonb_build_object('id', o.id, 'email', o.id || '@example.org', 'email_key', o.id || '@example.org'))).*
from model m cross join other o;
insert into stage
select (jsonb_populate_record(s, jsonb_build_object('candidate_id', n.candidate_id, 'id', n.id))).*
from stage_of n join stage s on s.candidate_id = (select id from model) and s.position = n.position;

create temporary table made as
select o.id as candidate_id, gen_random_uuid() as id, gen_random_uuid() as company_id, s.id as stage_id, s.kind, n, o.i,
  now() - make_interval(days => n * 3, secs => o.i) as begun_at
from generate_series(1, 50) n cross join other o join stage_of s on s.candidate_id = o.id and s.position = (n + o.i) % 5;

insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
select candidate_id, company_id, 0, 'Company ' || i || ' ' || n, 'company ' || i || ' ' || n, begun_at, begun_at from made;
insert into job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at, furthest_kind, outcome,
  closed_on, posting_url, location, work_mode, source, description, applied_on, created_at, updated_at)
select candidate_id, id, 0, company_id, 'Engineer ' || n, stage_id, begun_at, kind,
  case when n % 3 = 0 then 'GHOSTED' end, case when n % 3 = 0 then current_date end, 'https://jobs.example.org/' || i || '/' || n,
  'Redmond, WA', 'HYBRID', 'Source ' || n % 12, 'What they look for is word' || n || ' and word' || i, cast(begun_at as date),
  begun_at, begun_at
from made;
insert into stage_change (candidate_id, id, version, application_id, stage_id, entered_at, made_by_creation, created_at, updated_at)
select candidate_id, id, 0, id, stage_id, begun_at, true, begun_at, begun_at from made;
insert into timeline_entry (candidate_id, id, application_id, at, type, detail, subject_type, subject_id)
select candidate_id, id, id, begun_at, 'CREATED', 'Applied', 'STAGE_CHANGE', id from made;
insert into task (candidate_id, id, version, application_id, kind, title, due_on, created_at, updated_at)
select candidate_id, id, 0, id, 'FOLLOW_UP', 'Ask how it goes', current_date + n % 30, begun_at, begun_at from made where n % 5 = 0;
insert into interview (candidate_id, id, version, application_id, round, type, starts_at, starts_at_local, time_zone, ends_at, outcome,
  sequence, created_at, updated_at)
select candidate_id, id, 0, id, 1, 'CODING', begun_at + interval '20 days', to_char(begun_at + interval '20 days', 'YYYY-MM-DD"T"HH24:MI'),
  'UTC', begun_at + interval '20 days 1 hour', 'SCHEDULED', 0, begun_at, begun_at
from made where n % 10 = 0;
