-- Gives a candidate made-up applications with histories of up to five changes, tags, résumés, rounds and practice.
set groundwork.candidate_id = :'candidate';
create function pg_temp.id_of(kind text, number bigint) returns uuid language sql as
  $$select md5(current_setting('groundwork.candidate_id') || kind || number)::uuid$$;

begin;
insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
select :'candidate', pg_temp.id_of('company', i), 0, 'Company number ' || i, 'company number ' || i, now(), now()
from generate_series(0, 499) i;

create temporary table made on commit drop as
select i, least(i * 2654435761 % 97 / 20, 4) as furthest, now() - make_interval(days => (i * 7919 % 700)::integer) as begun_at
from generate_series(1::bigint, :applications) i;

insert into job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at, furthest_kind, outcome,
  closed_on, source, career_paths, applied_on, archived_at, created_at, updated_at)
select :'candidate', pg_temp.id_of('application', m.i), 0, pg_temp.id_of('company', m.i % 500), 'Engineer ' || m.i, s.id,
  m.begun_at + make_interval(days => 6 * m.furthest::integer), s.kind,
  (array['REJECTED', 'GHOSTED', 'WITHDRAWN', 'GHOSTED', 'ROLE_CLOSED', null])[m.i % 6 + 1],
  case when m.i % 6 < 5 then cast(m.begun_at as date) + 40 end, 'Source ' || m.i % 12,
  case when m.i % 3 = 0 then '{site-reliability-engineering}'::text[] else '{}' end,
  case when m.furthest > 0 then cast(m.begun_at as date) + 6 end, case when m.i % 10 = 1 then now() end, m.begun_at, now()
from made m join stage s on s.candidate_id = :'candidate' and s.position = m.furthest;

insert into stage_change (candidate_id, id, version, application_id, stage_id, entered_at, made_by_creation, created_at, updated_at)
select :'candidate', pg_temp.id_of('change ' || s.position, m.i), 0, pg_temp.id_of('application', m.i), s.id,
  m.begun_at + make_interval(days => 6 * s.position), s.position = 0, m.begun_at, m.begun_at + make_interval(secs => s.position)
from made m join stage s on s.candidate_id = :'candidate' and s.position <= m.furthest;

insert into interview (candidate_id, id, version, application_id, type, starts_at, starts_at_local, time_zone, ends_at, outcome,
  sequence, created_at, updated_at)
select :'candidate', pg_temp.id_of('interview', m.i), 0, pg_temp.id_of('application', m.i), 'CODING',
  m.begun_at + interval '20 days', to_char(m.begun_at + interval '20 days', 'YYYY-MM-DD"T"HH24:MI'), 'UTC',
  m.begun_at + interval '20 days 1 hour', 'HELD', 0, m.begun_at + interval '17 days', now()
from made m where m.furthest >= 3;

insert into tag (candidate_id, id, name, name_key)
select :'candidate', pg_temp.id_of('tag', i), 'Tag ' || i, 'tag ' || i from generate_series(0, 19) i;
insert into tagging (candidate_id, id, application_id, tag_id)
select :'candidate', pg_temp.id_of('tagging', m.i), pg_temp.id_of('application', m.i), pg_temp.id_of('tag', m.i % 20) from made m;

insert into document (candidate_id, id, version, name, name_key, kind, revision, content_type, size, sha256, created_at, updated_at)
select :'candidate', pg_temp.id_of('resume', i), 0, 'made-up.txt', 'made-up.txt', 'RESUME', i + 1, 'text/plain', 0, '', now(), now()
from generate_series(0, 4) i;
insert into document_use (candidate_id, id, document_id, application_id, used_on, created_at)
select :'candidate', pg_temp.id_of('use', m.i), pg_temp.id_of('resume', m.i % 5), pg_temp.id_of('application', m.i),
  cast(m.begun_at as date), now()
from made m where m.furthest > 0;

insert into practice (candidate_id, id, version, competency, kind, minutes, practised_at, score_names, score_values, created_at, updated_at)
select :'candidate', pg_temp.id_of('practice', i), 0, 'debugging', 'DRILL', 30 + i % 60, now() - make_interval(hours => i * 17), '{}', '{}',
  now(), now()
from generate_series(1, 1000) i;
commit;
analyze company, job_application, stage_change, interview, tag, tagging, document, document_use, practice;
