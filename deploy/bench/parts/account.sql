-- Gives a candidate made-up applications with companies, histories, tasks, rounds with checklists, tags, notes and people.
-- The newest 500 are the same in every account: open, two a day until the one that is furthest came there. What is older is history: nine in ten have ended.
-- Needs a superuser; foreign keys hold by construction.
set session_replication_role = replica;
set synchronous_commit = off;
create function pg_temp.id_of(kind text, number bigint) returns uuid language sql stable as
  $$select made_up_id(current_setting('bench.candidate')::uuid, kind, number)$$;
select set_config('bench.candidate', :'candidate', false) \g /dev/null

create temporary table made as
select i, i > 500 and i % 10 <> 0 as is_ended, i % 5 as furthest,
  now() - make_interval(days => 12, hours => 12 * least(i, 500)) - make_interval(mins => 30 * greatest(i - 500, 0)) as begun_at
from generate_series(1, :applications) i;
analyze made;

begin;
insert into company (candidate_id, id, version, name, name_key, location, created_at, updated_at)
select :'candidate', pg_temp.id_of('company', i), 0, 'Company number ' || i, 'company number ' || i, 'Redmond, WA', now(), now()
from generate_series(0, least(:applications, 2000) - 1) i;

insert into job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at, furthest_kind, outcome,
  closed_on, posting_url, location, work_mode, salary_min, salary_max, salary_currency, salary_period, source, excitement,
  description, notes, applied_on, follow_up_on, archived_at, created_at, updated_at)
select :'candidate', pg_temp.id_of('application', m.i), 0, pg_temp.id_of('company', m.i % least(:applications, 2000)),
  'Senior Software Engineer ' || m.i, s.id, m.begun_at + make_interval(days => 3 * m.furthest), s.kind,
  case when m.is_ended then (array['REJECTED', 'GHOSTED', 'WITHDRAWN', 'GHOSTED'])[m.i % 4 + 1] end,
  case when m.is_ended then cast(m.begun_at as date) + 40 end, 'https://jobs.example.org/' || m.i, 'Redmond, WA',
  (array['HYBRID', 'REMOTE', 'ONSITE'])[m.i % 3 + 1], 90000 + m.i % 500 * 100, 150000 + m.i % 500 * 100, 'USD', 'YEAR',
  'Source ' || m.i % 12, m.i % 5 + 1,
  (select string_agg('word' || (m.i * 31 + word * 7919) % 5000, ' ') from generate_series(1, case when m.i > 500 then 40 else 120 end) word),
  'Talked to person ' || m.i * 7 % 9973 || ' about team ' || m.i % 613,
  cast(m.begun_at as date) + 1, case when m.i <= 60 and m.i % 6 = 0 then current_date + m.i % 20 - 5 end,
  case when m.is_ended and m.i % 4 = 0 then m.begun_at + interval '60 days' end, m.begun_at,
  m.begun_at + make_interval(days => 3 * m.furthest)
from made m join stage s on s.candidate_id = :'candidate' and s.position = m.furthest;

insert into stage_change (candidate_id, id, version, application_id, stage_id, entered_at, made_by_creation, created_at, updated_at)
select :'candidate', pg_temp.id_of('change ' || s.position, m.i), 0, pg_temp.id_of('application', m.i), s.id,
  m.begun_at + make_interval(days => 3 * s.position), s.position = 0, m.begun_at, m.begun_at + make_interval(secs => s.position)
from made m join stage s on s.candidate_id = :'candidate' and s.position <= m.furthest;

insert into timeline_entry (candidate_id, id, application_id, at, type, detail, subject_type, subject_id)
select :'candidate', pg_temp.id_of('entry ' || s.position, m.i), pg_temp.id_of('application', m.i),
  m.begun_at + make_interval(days => 3 * s.position), case when s.position = 0 then 'CREATED' else 'STAGE' end, s.name,
  'STAGE_CHANGE', pg_temp.id_of('change ' || s.position, m.i)
from made m join stage s on s.candidate_id = :'candidate' and s.position <= m.furthest;

insert into tag (candidate_id, id, name, name_key)
select :'candidate', pg_temp.id_of('tag', i), 'Tag ' || i, 'tag ' || i from generate_series(0, 19) i;
insert into tagging (candidate_id, id, application_id, tag_id)
select :'candidate', pg_temp.id_of('tagging', i), pg_temp.id_of('application', i), pg_temp.id_of('tag', i % 20) from made;

insert into task (candidate_id, id, version, application_id, kind, title, due_on, completed_at, created_at, updated_at)
select :'candidate', pg_temp.id_of('task', i), 0, pg_temp.id_of('application', i), case when i % 2 = 0 then 'FOLLOW_UP' else 'TODO' end,
  'Ask how it goes ' || i, case when i <= 60 then current_date + i % 20 - 5 else cast(begun_at as date) + 14 end,
  case when i > 60 then begun_at + interval '14 days' end, begun_at, begun_at
from made where i % 3 = 0;

insert into note (candidate_id, id, version, application_id, text, created_at, updated_at)
select :'candidate', pg_temp.id_of('note', i), 0, pg_temp.id_of('application', i), 'They work with **Java** and care for tests ' || i,
  begun_at, begun_at
from made where i % 4 = 0;

insert into contact (candidate_id, id, version, company_id, name, name_key, next_touch_on, created_at, updated_at)
select :'candidate', pg_temp.id_of('contact', i), 0, pg_temp.id_of('company', i % least(:applications, 2000)), 'Contact ' || i, 'contact ' || i,
  case when i <= 100 then current_date + i % 20 - 5 end, begun_at, begun_at
from made where i % 10 = 0;
insert into involvement (candidate_id, id, application_id, contact_id, part, created_at)
select :'candidate', pg_temp.id_of('involvement', i), pg_temp.id_of('application', i), pg_temp.id_of('contact', i), 'RECRUITER', begun_at
from made where i % 10 = 0;

insert into interview (candidate_id, id, version, application_id, round, type, starts_at, starts_at_local, time_zone, ends_at, outcome,
  sequence, created_at, updated_at)
select :'candidate', pg_temp.id_of('interview', i), 0, pg_temp.id_of('application', i), 1, 'CODING', begun_at + interval '20 days',
  to_char(begun_at + interval '20 days', 'YYYY-MM-DD"T"HH24:MI'), 'UTC', begun_at + interval '20 days 1 hour',
  case when begun_at + interval '20 days' < now() then 'HELD' else 'SCHEDULED' end, 0, begun_at, begun_at
from made where i % 8 = 0;
insert into checklist (candidate_id, id, version, application_id, interview_id, title, created_at, updated_at)
select :'candidate', pg_temp.id_of('checklist', i), 0, pg_temp.id_of('application', i), pg_temp.id_of('interview', i),
  'Before the round', begun_at, begun_at
from made where i % 8 = 0;
insert into checklist_item (candidate_id, id, version, checklist_id, title, competency, lead_time, due_at, completed_at, position,
  created_at, updated_at)
select :'candidate', pg_temp.id_of('item ' || place, i), 0, pg_temp.id_of('checklist', i), 'Item ' || place, 'debugging',
  'P' || place || 'D', begun_at + make_interval(days => 20 - place),
  case when begun_at + interval '16 days' < now() then begun_at + interval '16 days' end, place, begun_at, begun_at
from made cross join generate_series(0, 3) place where i % 8 = 0;
commit;
